package org.baremo.core.programme.pledge;

import java.time.LocalDate;
import java.util.List;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceKind;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Digest;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;

/** A small pledge in which two indicators have one name, and what was reported about it. */
final class Toy {
  static final SourceRef SOURCE = SourceRef.of("001", "Quantitative Impact");
  static final Window NARRATIVE =
      new Window("narrative", Period.parse("2017-03/2018-11"), List.of(SOURCE));
  static final Window FORM = new Window("form", Period.parse("2017-03-01/2018-12-31"), List.of());
  static final LocalDate NEW_YEARS_EVE = LocalDate.of(2017, 12, 31);

  static final Indicator CITIZENS =
      indicator("citizens-trained", "Citizens trained", IndicatorType.TRAINED, Unit.PERSON, 18_000)
          .category("citizens")
          .additivity(Indicator.Additivity.DISTINCT_COUNT)
          .build();
  static final Indicator CITIZEN_CERTIFICATES =
      counted("citizen-certificates", 3_000).category("citizens").build();
  static final Indicator EXPERT_CERTIFICATES = counted("expert-certificates", 1_800).build();
  static final Indicator COMPANIES =
      indicator("companies", "Companies", IndicatorType.INVOLVED, Unit.ORGANISATION, 300)
          .additivity(Indicator.Additivity.ADDITIVE)
          .build();

  static final Evidence PHOTO =
      Evidence.builder()
          .address("https://example.org/conference")
          .date(LocalDate.of(2017, 3, 30))
          .digest(Digest.sha256(new byte[] {1}))
          .addSupports("conference")
          .kind(SourceKind.ILLUSTRATIVE)
          .build();
  static final Milestone CONFERENCE =
      Milestone.builder()
          .id("conference")
          .title(text("XVI Conference"))
          .planned(LocalDate.of(2017, 3, 31))
          .addSources(SOURCE)
          .build();

  static final Pledge PLEDGE =
      Pledge.builder()
          .id("toy-pledge")
          .title(text("A pledge"))
          .organisation("somos-digital")
          .status(Pledge.Status.APPROVED)
          .addWindows(NARRATIVE, FORM)
          .scope("national")
          .publicFunding(false)
          .putCategory("citizens", text("Digital skills for all citizens"))
          .addInitiatives(
              new Initiative(
                  "training", text("Training"), List.of("citizens-trained"), List.of("conference")))
          .addIndicators(CITIZENS, CITIZEN_CERTIFICATES, EXPERT_CERTIFICATES, COMPANIES)
          .addMilestones(CONFERENCE)
          .addClaims(
              Claim.builder()
                  .about("pledge-certificates")
                  .value(Rational.of(4_800))
                  .unit(Unit.CERTIFICATE)
                  .source(SOURCE)
                  .build())
          .addSources(SOURCE)
          .build();

  private Toy() {}

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  static Indicator.Builder indicator(
      String id, String name, IndicatorType type, Unit unit, long target) {
    return Indicator.builder()
        .id(id)
        .name(text(name))
        .type(type)
        .unit(unit)
        .baseline(Rational.ZERO)
        .target(Rational.of(target))
        .source(Indicator.Source.REPORTED)
        .addSources(SOURCE);
  }

  private static Indicator.Builder counted(String id, long target) {
    return indicator(
            id, "Certifications provided", IndicatorType.CERTIFIED, Unit.CERTIFICATE, target)
        .additivity(Indicator.Additivity.ADDITIVE)
        .source(Indicator.Source.COUNTED)
        .measure("certificates-issued");
  }

  static Evidence evidence(String supports, LocalDate date) {
    return Evidence.builder()
        .address("https://example.org/" + supports)
        .date(date)
        .addSupports(supports)
        .build();
  }

  static Observation.Builder claimed(String indicator, Unit unit, String value, LocalDate asOf) {
    return Observation.builder()
        .indicator(indicator)
        .unit(unit)
        .value(Rational.parse(value))
        .asOf(asOf)
        .verification(Observation.Verification.CLAIMED);
  }

  static Observation shown(String indicator, Unit unit, String value, LocalDate asOf) {
    return claimed(indicator, unit, value, asOf)
        .verification(Observation.Verification.EVIDENCED)
        .addEvidence(evidence(indicator, asOf))
        .build();
  }

  static Observation period(String indicator, Unit unit, String value, String period) {
    Period of = Period.parse(period);
    return claimed(indicator, unit, value, of.lastDay())
        .period(of)
        .verification(Observation.Verification.VERIFIED)
        .addEvidence(evidence(indicator, of.lastDay()))
        .build();
  }

  static Measurement measurement(String indicator, LocalDate asOf, String... ids) {
    return Measurement.builder()
        .indicator(indicator)
        .measure("certificates-issued")
        .method("certificates issued in the window")
        .window(FORM.period())
        .asOf(asOf)
        .scope(MeasureScope.of("scheme-id", "codix"))
        .count(ids.length)
        .unit(Unit.CERTIFICATE)
        .addIds(ids)
        .build();
  }

  static PledgeReport report(Observation... observations) {
    return PledgeReport.builder().pledge("toy-pledge").addObservations(observations).build();
  }
}
