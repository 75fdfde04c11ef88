package org.baremo.certification.certificate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.immutables.value.Value;

/**
 * What a body decides where a certificate must not go on whole, and need not be withdrawn: units or
 * levels fall, the rest stands (reducing the scope, as ISO/IEC 17024 has it beside suspending and
 * withdrawing). What comes of it is a new certificate, from the day on which it is reduced to the
 * last valid day of the old one, which it takes the place of. Why is written with the old one's
 * revocation in the register.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScopeReduction.class)
@JsonDeserialize(builder = ScopeReduction.Builder.class)
public abstract class ScopeReduction {
  private static final Location HERE = Location.of("reduction");

  ScopeReduction() {}

  /**
   * Returns the certificate that is reduced.
   *
   * @return its number
   */
  @NotNull
  @Valid
  public abstract CertificateNumber getNumber();

  /**
   * Returns the units that fall.
   *
   * @return their codes, each once; empty when only levels fall
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getUnits();

  /**
   * Returns the levels that fall.
   *
   * @return each once; empty when only units fall
   */
  public abstract List<LevelRef> getLevels();

  /**
   * Returns from when on.
   *
   * @return the day of issue of the reduced certificate, and its first valid day
   */
  @NotNull
  public abstract LocalDate getFirstDay();

  /** What stands against reducing a certificate so; empty when nothing does. */
  List<Problem> against(Certificate old) {
    List<Problem> problems = new ArrayList<>();
    if (!getNumber().equals(old.getNumber())) {
      problems.add(
          problem(
              "other-certificate",
              "/number",
              "number must be of the certificate that is reduced, %s, was %s"
                  .formatted(old.getNumber(), getNumber())));
    }
    List<String> units = old.getUnits().stream().map(unit -> unit.code()).toList();
    fall("unit", "/units/", getUnits(), units, problems);
    fall("level", "/levels/", getLevels(), old.getLevels(), problems);
    if (old.getIssuedOn().isAfter(getFirstDay()) || !old.getValidity().contains(getFirstDay())) {
      problems.add(
          problem(
              "not-valid",
              "/firstDay",
              "firstDay must be a day on which %s is valid, issued on %s for %s, was %s"
                  .formatted(
                      old.getNumber(), old.getIssuedOn(), old.getValidity(), getFirstDay())));
    }
    return List.copyOf(problems);
  }

  private static <T> void fall(
      String what, String at, List<T> falling, List<T> all, List<Problem> problems) {
    for (int i = 0; i < falling.size(); i++) {
      if (!all.contains(falling.get(i))) {
        problems.add(
            problem(
                "unknown-" + what,
                at + i,
                "%s must be one of the certificate's, %s, was %s"
                    .formatted(what, all, falling.get(i))));
      }
    }
    if (!all.isEmpty() && falling.containsAll(all)) {
      problems.add(
          problem(
              "nothing-left",
              at.substring(0, at.length() - 1),
              "a %s must be left, of %s none was: such a certificate is withdrawn, and not reduced"
                  .formatted(what, all)));
    }
  }

  private static Problem problem(String law, String at, String message) {
    return Problem.error("reduction." + law, HERE.below(at), message);
  }

  /**
   * Starts a reduction.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this reduction's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getUnits().forEach(code -> laws.matches(Slugs.FORM, code, "units", Slugs.LAW));
    laws.distinct(getUnits(), "units")
        .distinct(getLevels(), "levels")
        .that(
            !getUnits().isEmpty() || !getLevels().isEmpty(),
            "units",
            "units or levels must be there, neither was")
        .orThrow();
  }

  /** Builds reductions. Not thread-safe. */
  public static final class Builder extends ImmutableScopeReduction.Builder {
    Builder() {}
  }
}
