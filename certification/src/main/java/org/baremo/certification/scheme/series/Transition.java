package org.baremo.certification.scheme.series;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * A transitional clause: cases that would fall under one version, and for which something holds,
 * are decided by another one. Who began under the old rules may finish under them; who registered
 * early may choose the new ones.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTransition.class)
@JsonDeserialize(builder = Transition.Builder.class)
public abstract class Transition {
  Transition() {}

  /**
   * Returns the identifier.
   *
   * @return a slug, unique in the series
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getId();

  /**
   * Returns what the clause is called.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns where the clause is written.
   *
   * @return article and paragraph, or another citation; empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLegalReference();

  /**
   * Returns for which cases the clause holds.
   *
   * @return a requirement that such a case meets; its nodes are of the framework edition of the
   *     version that applies
   */
  @NotNull
  @Valid
  public abstract Requirement getWhen();

  /**
   * Returns the version that the anchor's day falls in.
   *
   * @return a version of the series
   */
  @NotNull
  public abstract VersionedId getInsteadOf();

  /**
   * Returns the version that decides such cases.
   *
   * @return another version of the series
   */
  @NotNull
  public abstract VersionedId getApplies();

  /**
   * Returns until when the clause can be relied on.
   *
   * @return the last civil day of a decision by it, that whole day included; empty when it never
   *     lapses
   */
  public abstract Optional<LocalDate> getUntil();

  /**
   * Starts a clause.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this clause's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .matches(Slugs.FORM, getId(), "id", Slugs.LAW)
            .that(
                !getInsteadOf().equals(getApplies()),
                "applies",
                "applies must be another version than insteadOf %s",
                getInsteadOf());
    getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    laws.orThrow();
  }

  /** Builds clauses. Not thread-safe. */
  public static final class Builder extends ImmutableTransition.Builder {
    Builder() {}
  }
}
