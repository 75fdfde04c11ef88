package org.baremo.certification.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/** The award that a decision gives. Made by deciding, and by reading a decision back. */
@Value.Immutable
@JsonSerialize(as = ImmutableGrant.class)
@JsonDeserialize(builder = Grant.Builder.class)
public abstract class Grant {
  Grant() {}

  /**
   * Returns the award's code.
   *
   * @return unique in the scheme
   */
  @NotBlank
  public abstract String getAward();

  /**
   * Returns what the award is called.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the proficiency levels attested.
   *
   * @return empty when the award attests none
   */
  public abstract List<LevelRef> getLevels();

  /**
   * Returns the units that are listed with the award.
   *
   * @return those that are met, in the order of the scheme; empty when there is none, or the award
   *     has none
   */
  public abstract List<@Valid GrantedUnit> getUnits();

  /**
   * Returns the day of issue.
   *
   * @return the day of the decision unless the scheme states another
   */
  @NotNull
  public abstract LocalDate getIssuedOn();

  /**
   * Returns the valid days.
   *
   * @return without a last day when the award never expires
   */
  @NotNull
  @Valid
  public abstract DateRange getValidity();

  /**
   * Returns the award that takes the place of this one, and that the same decision gives: both are
   * met, and only the certificate of that one is issued.
   *
   * @return a code; empty where this one stands by itself, also where the other one is issued on a
   *     later day, from which on it takes its place in the register
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getReplacedBy();

  /**
   * Tells whether another grant lists the same units, whatever they are called.
   *
   * @param other any grant
   * @return whether the codes and the levels of all units are the same
   */
  public boolean listsTheSame(Grant other) {
    List<GrantedUnit> units = getUnits();
    boolean same = units.size() == other.getUnits().size();
    for (int i = 0; same && i < units.size(); i++) {
      GrantedUnit listed = other.getUnits().get(i);
      same =
          units.get(i).code().equals(listed.code())
              && units.get(i).levels().equals(listed.levels());
    }
    return same;
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getReplacedBy().ifPresent(code -> laws.matches(Slugs.FORM, code, "replacedBy", Slugs.LAW));
    laws.notBlank(getAward(), "award")
        .that(
            !getReplacedBy().equals(Optional.of(getAward())),
            "replacedBy",
            "replacedBy must be another award, was %s",
            getAward())
        .distinct(getUnits().stream().map(GrantedUnit::code).toList(), "units")
        .orThrow();
  }

  /** Builds grants. Not thread-safe. */
  static final class Builder extends ImmutableGrant.Builder {
    Builder() {}
  }
}
