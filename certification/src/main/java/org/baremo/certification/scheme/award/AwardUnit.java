package org.baremo.certification.scheme.award;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A part of an award that its certificate lists where it is met: a module, a domain, a language.
 * Whether the award is given is for its own requirement to say, which may ask for a number of
 * units; a unit that is not met, that does not apply or of which it is not known is not listed, and
 * keeps nothing from being given.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAwardUnit.class)
@JsonDeserialize(builder = AwardUnit.Builder.class)
public abstract class AwardUnit {
  AwardUnit() {}

  /**
   * Returns the code.
   *
   * @return a slug, unique in the award
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getCode();

  /**
   * Returns what the unit is called on a certificate.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the proficiency levels that the unit attests.
   *
   * @return one level, or all those of a band, of one scale; empty when it attests none of its own
   */
  public abstract List<LevelRef> getLevels();

  /**
   * Returns what the unit requires.
   *
   * @return one requirement, as a rule a combination of others; it asks for no unit that asks for
   *     this one
   */
  @NotNull
  @Valid
  public abstract Requirement getRequires();

  /**
   * Starts a unit.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this unit's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().matches(Slugs.FORM, getCode(), "code", Slugs.LAW);
    Award.checkLevels(getLevels(), laws);
    laws.orThrow();
  }

  /** Builds units. Not thread-safe. */
  public static final class Builder extends ImmutableAwardUnit.Builder {
    Builder() {}
  }
}
