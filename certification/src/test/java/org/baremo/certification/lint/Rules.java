package org.baremo.certification.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.baremo.certification.explanation.LintText;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;

/** Small schemes to lint. */
final class Rules {
  static final SchemeLinter LINTER = new SchemeLinter();
  private static final LintText ENGLISH = LintText.of(Locale.ENGLISH);
  private static final LintText SPANISH = LintText.of(Locale.forLanguageTag("es"));

  private Rules() {}

  static CertificationScheme scheme(Requirement... highestFirst) {
    return scheme("demo@1", highestFirst);
  }

  static CertificationScheme scheme(String id, Requirement... highestFirst) {
    CertificationScheme.Builder scheme =
        CertificationScheme.builder()
            .id(VersionedId.parse(id))
            .title(LocalizedText.of("en", "Demo"))
            .framework(ComDix.EDITION)
            .illustrative(false)
            .inForce(DateRange.from(LocalDate.of(2022, 1, 1)))
            .anchor(DateName.DECISION);
    for (int i = 0; i < highestFirst.length; i++) {
      scheme.addAwards(award("award-" + (i + 1), highestFirst[i]));
    }
    return scheme.build();
  }

  static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  static MarkRequirement mark(String id, Comparison comparison, long percent) {
    return MarkRequirement.builder()
        .id(id)
        .cut(Cut.percentage(comparison, Rational.of(percent)))
        .build();
  }

  static MarkRequirement area(int area, Comparison comparison, long percent) {
    return mark("area-" + area, comparison, percent).toBuilder().node(ComDix.area(area)).build();
  }

  static MarkRequirement area(int area) {
    return area(area, Comparison.AT_LEAST, 60);
  }

  static FactRequirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  static CompareRequirement compare(String id, Quantity left, Comparison comparison, long right) {
    return CompareRequirement.builder()
        .id(id)
        .left(left)
        .comparison(comparison)
        .right(Quantity.constant(right))
        .build();
  }

  static Interval interval(long lower, long upper) {
    return Interval.builder().lower(Rational.of(lower)).upper(Rational.of(upper)).build();
  }

  static LintReport lint(Requirement... highestFirst) {
    return LINTER.lint(scheme(highestFirst), ComDix.catalog());
  }

  static List<LintFinding> of(LintReport report, LintKind kind) {
    return report.getFindings().stream().filter(one -> one.getKind() == kind).toList();
  }

  static LintFinding only(LintReport report, LintKind kind) {
    List<LintFinding> found = of(report, kind);
    if (found.size() != 1) {
      throw new AssertionError("one " + kind + " must be found, were " + report.getFindings());
    }
    return found.get(0);
  }

  static String english(LintFinding finding) {
    return ENGLISH.sentence(finding);
  }

  static String spanish(LintFinding finding) {
    return SPANISH.sentence(finding);
  }
}
