package org.baremo.certification.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baremo.certification.certificate.Certificate;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.pledge.Indicator;
import org.baremo.core.programme.pledge.IndicatorSource;
import org.baremo.core.programme.pledge.MeasureScope;
import org.baremo.core.programme.pledge.Measurement;

/**
 * Counts the certificates of a register for indicators of pledges. What it can count is {@link
 * CertificateMeasure}; records can be narrowed by {@code scheme} (one version: {@code
 * comdix-intermediate@2022.1}), {@code scheme-id} (any version), {@code award} and {@code
 * framework} ({@code digcomp@2.2}). Each count lists the numbers of the certificates behind it, and
 * no holder. Thread-safe; sees what the register holds when it is asked.
 */
public final class CertificateRegisterSource implements IndicatorSource {
  private static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("scheme", certificate -> certificate.getScheme().toString()),
          new Dimension("scheme-id", certificate -> certificate.getScheme().id()),
          new Dimension("award", Certificate::getAward),
          new Dimension("framework", certificate -> certificate.getEdition().toString()));
  private static final List<String> NAMES = DIMENSIONS.stream().map(Dimension::name).toList();

  private final CertificateRegister register;

  /** Something that certificates can be told apart by. */
  private record Dimension(String name, Function<Certificate, String> value) {}

  private CertificateRegisterSource(CertificateRegister register) {
    this.register = register;
  }

  /**
   * Returns the source that counts a register.
   *
   * @param register what is counted
   * @return the source
   */
  public static CertificateRegisterSource of(CertificateRegister register) {
    return new CertificateRegisterSource(Objects.requireNonNull(register, "register"));
  }

  @Override
  public Checked<Measurement> measure(
      Indicator indicator, Period window, LocalDate asOf, MeasureScope scope) {
    List<Problem> problems = new ArrayList<>();
    Optional<CertificateMeasure> measure = measure(indicator, problems);
    measure
        .map(CertificateMeasure::unit)
        .filter(unit -> !unit.equals(indicator.getUnit()))
        .ifPresent(unit -> problems.add(unit(indicator, unit)));
    scope.dimensions().keySet().stream()
        .filter(dimension -> !NAMES.contains(dimension))
        .forEach(
            dimension ->
                problems.add(
                    problem(
                        indicator,
                        "dimension",
                        "dimension must be one of %s, was '%s'".formatted(NAMES, dimension))));
    return problems.isEmpty()
        ? Checked.of(count(indicator, measure.orElseThrow(), window, asOf, scope))
        : Checked.failed(problems);
  }

  private static Optional<CertificateMeasure> measure(Indicator indicator, List<Problem> problems) {
    if (indicator.getMeasure().isEmpty()) {
      problems.add(
          problem(
              indicator,
              "not-counted",
              "values must be COUNTED to be counted, are %s".formatted(indicator.getSource())));
      return Optional.empty();
    }
    Optional<CertificateMeasure> measure =
        CertificateMeasure.of(indicator.getMeasure().orElseThrow());
    if (measure.isEmpty()) {
      List<String> known = Stream.of(CertificateMeasure.values()).map(m -> m.code()).toList();
      problems.add(
          problem(
              indicator,
              "unknown",
              "measure must be one of %s, was '%s'"
                  .formatted(known, indicator.getMeasure().orElseThrow())));
    }
    return measure;
  }

  private static Problem unit(Indicator indicator, Unit unit) {
    return problem(
        indicator,
        "unit",
        "unit must be %s where %s is counted, was %s"
            .formatted(unit, indicator.getMeasure().orElseThrow(), indicator.getUnit()));
  }

  private static Problem problem(Indicator indicator, String law, String message) {
    return Problem.error("measure." + law, Location.of(indicator.getId()), message);
  }

  private Measurement count(
      Indicator indicator,
      CertificateMeasure measure,
      Period window,
      LocalDate asOf,
      MeasureScope scope) {
    List<Certificate> behind =
        (measure.isInForce()
                ? register.inForce(asOf).stream()
                : register.certificates().stream()
                    .filter(certificate -> window.contains(certificate.getIssuedOn()))
                    .filter(certificate -> !certificate.getIssuedOn().isAfter(asOf)))
            .filter(certificate -> isWithin(scope, certificate))
            .toList();
    long count =
        measure.unit().equals(Unit.PERSON)
            ? behind.stream().map(Certificate::getHolder).distinct().count()
            : behind.size();
    return Measurement.builder()
        .indicator(indicator.getId())
        .measure(measure.code())
        .method(measure.method())
        .window(window)
        .asOf(asOf)
        .scope(scope)
        .count(count)
        .unit(measure.unit())
        .ids(behind.stream().map(certificate -> certificate.getNumber().value()).toList())
        .build();
  }

  private static boolean isWithin(MeasureScope scope, Certificate certificate) {
    return DIMENSIONS.stream()
        .allMatch(
            dimension -> scope.admits(dimension.name(), dimension.value().apply(certificate)));
  }
}
