package org.baremo.certification.decision.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;

/**
 * What one award came to. An award whose requirement does not apply to the case is not given:
 * nothing was shown for it.
 *
 * @param award the award's code
 * @param group the group of awards of which the highest is given alone; empty where the award
 *     states none
 * @param verdict whether it is met
 * @param findings the award's requirement, and the date its validity starts from where it has one
 * @param units what each of its units came to, in the order of the scheme; empty where it has none.
 *     They change nothing of the verdict: a certificate lists those that are met
 */
public record AwardFinding(
    @NotBlank String award,
    Optional<@Pattern(regexp = Slugs.SLUG) String> group,
    @NotNull Verdict verdict,
    @NotEmpty List<@Valid Finding> findings,
    List<@Valid UnitFinding> units) {

  public AwardFinding {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(verdict, "verdict");
    findings = List.copyOf(findings);
    units = List.copyOf(units);
    Verdict combined = combined(findings);
    Laws laws = new Laws();
    group.ifPresent(slug -> laws.matches(Slugs.FORM, slug, "group", Slugs.LAW));
    laws.notBlank(award, "award")
        .notEmpty(findings, "findings")
        .that(
            verdict == combined,
            "verdict",
            "verdict must be what the findings come to, %s, was %s",
            combined,
            verdict)
        .distinct(units.stream().map(UnitFinding::unit).toList(), "units")
        .orThrow();
  }

  /**
   * Returns what an award's findings come to: all of them, unless what it requires does not apply.
   *
   * @param award the award
   * @param findings first its requirement
   * @return the award's finding, without units
   */
  public static AwardFinding of(Award award, List<Finding> findings) {
    return new AwardFinding(
        award.getCode(), award.getGroup(), combined(findings), findings, List.of());
  }

  /**
   * Returns this finding with those on its units.
   *
   * @param units what each came to, in the order of the scheme
   * @return the whole finding
   */
  public AwardFinding with(List<UnitFinding> units) {
    return new AwardFinding(award, group, verdict, findings, units);
  }

  /**
   * Returns everything found on the award.
   *
   * @return the findings on the award itself, then one for each of its units
   */
  public List<Finding> all() {
    return Stream.concat(findings.stream(), units.stream().map(UnitFinding::finding)).toList();
  }

  /**
   * Returns the units that a certificate of the award lists.
   *
   * @return the codes of those that are met, in the order of the scheme
   */
  public List<String> listed() {
    return units.stream().filter(UnitFinding::isListed).map(UnitFinding::unit).toList();
  }

  private static Verdict combined(List<Finding> findings) {
    List<Verdict> verdicts = findings.stream().map(Finding::getVerdict).toList();
    return verdicts.isEmpty() || verdicts.get(0) == Verdict.NOT_APPLICABLE
        ? Verdict.NOT_APPLICABLE
        : Verdict.all(verdicts, Verdict.NOT_APPLICABLE);
  }
}
