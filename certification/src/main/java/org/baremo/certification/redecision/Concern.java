package org.baremo.certification.redecision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * Which cases a change of facts is about: those that fit everything stated here. Nothing stated is
 * every case.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableConcern.class)
@JsonDeserialize(builder = Concern.Builder.class)
public abstract class Concern {
  Concern() {}

  /**
   * Returns whose cases.
   *
   * @return empty for anybody's
   */
  public abstract List<HolderKey> getHolders();

  /**
   * Returns under which scheme.
   *
   * @return its identifier, in any version; empty for any
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getScheme();

  /**
   * Returns what the dossier must state, such as the centre.
   *
   * @return a code by name; empty for anything
   */
  public abstract Map<FactName, @NotBlank String> getCodes();

  /**
   * Returns the sittings of which one must be behind the results.
   *
   * @return their identifiers; empty for any
   */
  public abstract List<@NotBlank String> getSittings();

  /**
   * Returns every case.
   *
   * @return a concern that states nothing
   */
  public static Concern everyone() {
    return builder().build();
  }

  /**
   * Returns the cases of one person.
   *
   * @param holder the person's key
   * @return the concern
   */
  public static Concern of(HolderKey holder) {
    return builder().addHolders(holder).build();
  }

  /** Whether nothing is stated. */
  boolean isEveryone() {
    return equals(everyone());
  }

  /** Whether a case is meant. */
  boolean covers(VersionedId scheme, Dossier dossier) {
    return (getHolders().isEmpty() || getHolders().contains(dossier.getProfile().getHolder()))
        && getScheme().map(scheme.id()::equals).orElse(true)
        && getCodes().entrySet().stream()
            .allMatch(
                code ->
                    dossier
                        .getCodes()
                        .getOrDefault(code.getKey(), List.of())
                        .contains(code.getValue()))
        && (getSittings().isEmpty()
            || dossier.getProfile().getSittings().stream()
                .map(SittingFacts::getId)
                .anyMatch(getSittings()::contains));
  }

  /**
   * Starts a concern.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getScheme().ifPresent(scheme -> laws.matches(Slugs.FORM, scheme, "scheme", Slugs.LAW));
    getCodes().forEach((name, code) -> laws.notBlank(code, "codes/" + name));
    getSittings().forEach(sitting -> laws.notBlank(sitting, "sittings"));
    laws.orThrow();
  }

  /** Builds concerns. Not thread-safe. */
  public static final class Builder extends ImmutableConcern.Builder {
    Builder() {}
  }
}
