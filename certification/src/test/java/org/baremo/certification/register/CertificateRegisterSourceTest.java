package org.baremo.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.register.Books.certificate;
import static org.baremo.certification.register.Books.change;
import static org.baremo.certification.register.Books.day;
import static org.baremo.certification.register.Books.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.register.StatusChange.Kind;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.pledge.Indicator;
import org.baremo.core.programme.pledge.MeasureScope;
import org.baremo.core.programme.pledge.Measurement;
import org.baremo.core.programme.pledge.Observation;
import org.junit.jupiter.api.Test;

class CertificateRegisterSourceTest {
  private static final Certificate ANNA = certificate("h-anna", "2024-03-01");
  private static final Certificate ANNA_AGAIN = certificate("h-anna", "2024-09-15");
  private static final Certificate BRUNO = certificate("h-bruno", "2024-06-01");
  private static final Certificate LATER = certificate("h-clara", "2025-01-10");
  private static final Period YEAR = Period.parse("2024-03-01/2024-12-31");

  private static CertificateRegisterSource source() {
    CertificateRegister register = new CertificateRegister();
    Stream.of(ANNA, BRUNO, ANNA_AGAIN, LATER).forEach(one -> register.issued(one).orThrow());
    register.changed(change(BRUNO, Kind.REVOKED, "2024-10-01")).orThrow();
    return CertificateRegisterSource.of(register);
  }

  private static Measurement measured(String measure, Unit unit, String asOf) {
    return source()
        .measure(indicator(measure, unit), YEAR, day(asOf), MeasureScope.all())
        .orThrow();
  }

  private static List<String> numbers(Certificate... certificates) {
    return Stream.of(certificates).map(one -> one.getNumber().value()).toList();
  }

  @Test
  void whatIsIssuedInTheWindowCountsWhateverBecameOfIt() {
    Measurement issued = measured("certificates-issued", Unit.CERTIFICATE, "2024-12-31");
    assertThat(issued.quantity()).isEqualTo(Quantity.of(3, Unit.CERTIFICATE));
    assertThat(issued.getIds()).isEqualTo(numbers(ANNA, BRUNO, ANNA_AGAIN));
    assertThat(measured("certificates-issued", Unit.CERTIFICATE, "2024-06-01").getIds())
        .isEqualTo(numbers(ANNA, BRUNO));
    assertThat(measured("certificates-issued", Unit.CERTIFICATE, "2024-02-29").getCount()).isZero();
  }

  @Test
  void whatIsInForceCountsOnTheDayWhateverTheWindow() {
    assertThat(measured("certificates-in-force", Unit.CERTIFICATE, "2024-12-31").getIds())
        .isEqualTo(numbers(ANNA, ANNA_AGAIN));
    assertThat(measured("certificates-in-force", Unit.CERTIFICATE, "2025-02-01").getIds())
        .isEqualTo(numbers(ANNA, ANNA_AGAIN, LATER));
  }

  @Test
  void holdersCountOnceHoweverManyCertificatesTheyHave() {
    Measurement ever = measured("holders-certified", Unit.PERSON, "2024-12-31");
    assertThat(ever.getCount()).isEqualTo(2);
    assertThat(ever.getIds()).isEqualTo(numbers(ANNA, BRUNO, ANNA_AGAIN));
    Measurement now = measured("holders-in-force", Unit.PERSON, "2024-12-31");
    assertThat(now.getCount()).isEqualTo(1);
    assertThat(now.getIds()).isEqualTo(numbers(ANNA, ANNA_AGAIN));
    assertThat(now.toString()).doesNotContain("h-anna");
  }

  @Test
  void aScopeNarrowsWhatIsCounted() {
    Indicator issued = indicator("certificates-issued", Unit.CERTIFICATE);
    Map<String, String> same =
        Map.of(
            "scheme", "comdix-intermediate@2022.1",
            "scheme-id", "comdix-intermediate",
            "award", "intermediate",
            "framework", "digcomp@2.2");
    same.forEach(
        (dimension, value) -> {
          assertThat(count(issued, MeasureScope.of(dimension, "another", value))).isEqualTo(3);
          assertThat(count(issued, MeasureScope.of(dimension, "another"))).isZero();
        });
  }

  private static long count(Indicator indicator, MeasureScope scope) {
    return source().measure(indicator, YEAR, day("2024-12-31"), scope).orThrow().getCount();
  }

  @Test
  void whatTheRegisterCannotCountIsSaidAllAtOnce() {
    assertThat(
            source()
                .measure(
                    indicator("certificates-issued", Unit.PERSON),
                    YEAR,
                    day("2024-12-31"),
                    MeasureScope.of("gender", "women"))
                .problems()
                .stream()
                .map(Problem::toString))
        .containsExactly(
            "certifications: unit must be certificate where certificates-issued is counted, was"
                + " person [measure.unit]",
            "certifications: dimension must be one of [scheme, scheme-id, award, framework], was"
                + " 'gender' [measure.dimension]");
    assertThat(problem(indicator("people-trained", Unit.PERSON)))
        .isEqualTo(
            "certifications: measure must be one of [certificates-issued, certificates-in-force,"
                + " holders-certified, holders-in-force], was 'people-trained' [measure.unknown]");
    Indicator reported =
        Indicator.builder()
            .from(indicator("certificates-issued", Unit.CERTIFICATE))
            .source(Indicator.Source.REPORTED)
            .measure(java.util.Optional.empty())
            .build();
    assertThat(problem(reported))
        .isEqualTo(
            "certifications: values must be COUNTED to be counted, are REPORTED"
                + " [measure.not-counted]");
  }

  private static String problem(Indicator indicator) {
    return source()
        .measure(indicator, YEAR, day("2024-12-31"), MeasureScope.all())
        .problems()
        .get(0)
        .toString();
  }

  @Test
  void aCountBecomesAnObservationThatIsEvidenceOfItself() {
    Observation observation =
        Observation.of(measured("certificates-issued", Unit.CERTIFICATE, "2024-12-31"));
    assertThat(observation.getVerification()).isEqualTo(Observation.Verification.EVIDENCED);
    assertThat(observation.isShownBy(day("2024-12-31"))).isTrue();
    assertThat(observation.quantity()).isEqualTo(Quantity.of(3, Unit.CERTIFICATE));
  }
}
