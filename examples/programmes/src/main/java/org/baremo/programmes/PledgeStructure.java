package org.baremo.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.core.problem.Location;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.pledge.Indicator;
import org.baremo.core.programme.pledge.Pledge;
import org.baremo.core.programme.pledge.PledgeReport;
import org.baremo.core.programme.pledge.Progress;
import org.baremo.core.programme.pledge.ProgressMethod;
import org.baremo.core.programme.pledge.Totals;
import org.baremo.core.value.Rational;

/** S3: what a pledge promises, what may be added, and what is known of its progress. */
final class PledgeStructure implements Scenario {
  static final String PLEDGE = "pledge.json";
  private static final String FILE = "s03-pledge-structure.json";

  /** The data file. */
  record Structure(
      LocalDate asOf,
      List<String> citizens,
      List<String> professionals,
      String window,
      PledgeReport reported,
      SourceRef nothingReported,
      SourceRef blankStatus,
      SourceRef funding,
      List<SourceRef> publicMembers,
      SourceRef blankScope,
      SourceRef twoYears) {}

  @Override
  public String id() {
    return "S3";
  }

  @Override
  public String title() {
    return "Pledge structure: what the Association promised the Coalition, and what may be added";
  }

  @Override
  public Report run(Data data) {
    Pledge pledge = data.read(PLEDGE, Pledge.class);
    Structure structure = data.read(FILE, Structure.class);
    Report report = new Report(id(), title());
    indicators(pledge, report);
    totals(pledge, report);
    ratios(pledge, structure, report);
    statement(pledge, structure, report);
    progress(pledge, structure, report);
    return report;
  }

  private static void indicators(Pledge pledge, Report report) {
    report.section(
        "%s indicators in %s categories"
            .formatted(pledge.getIndicators().size(), pledge.getCategories().size()));
    for (Indicator one : pledge.getIndicators()) {
      report.says(
          "%s: %s, to reach %s (%s)"
              .formatted(
                  one.getId(),
                  Texts.of(one.getName()),
                  Words.quantity(one.target().orElseThrow()),
                  one.getCategory().orElseThrow()),
          one.getSources());
    }
    pledge.getIndicators().stream()
        .collect(Collectors.groupingBy(one -> Texts.of(one.getName())))
        .values()
        .stream()
        .filter(same -> same.size() > 1)
        .forEach(
            same ->
                report.warns(
                    "%s indicators are called “%s”: they are told apart by %s"
                        .formatted(
                            same.size(),
                            Texts.of(same.get(0).getName()),
                            same.stream().map(Indicator::getId).toList()),
                    sources(same)));
  }

  private static void totals(Pledge pledge, Report report) {
    report.section("Totals");
    List<Indicator> all = pledge.getIndicators();
    Totals.of(all, Location.of(PLEDGE, "/indicators"))
        .problems()
        .forEach(
            p -> report.warns("all targets together: REFUSED, " + p.getMessage(), sources(all)));
    Map<Unit, Quantity> units = Totals.byUnit(all);
    units.forEach(
        (unit, total) -> {
          List<Indicator> of = of(unit, all);
          report.derives(
              "%s: %s = %s"
                  .formatted(
                      unit,
                      of.stream()
                          .map(one -> Shown.number(one.getTarget().orElseThrow()))
                          .collect(Collectors.joining(" + ")),
                      Shown.number(total.value())),
              sources(of));
        });
    pledge.getClaims().forEach(claim -> compare(claim, units, all, report));
    report.derives(
        "different people behind the %s counts of people: %s, exact only if nobody is in two"
            .formatted(
                of(Unit.PERSON, all).size(), Shown.bounds(Totals.distinct(of(Unit.PERSON, all)))),
        sources(of(Unit.PERSON, all)));
  }

  /** Sets a figure of the text beside the table, where they are of one unit and one thing. */
  private static void compare(
      Claim claim, Map<Unit, Quantity> units, List<Indicator> all, Report report) {
    Quantity stated = claim.quantity().orElseThrow();
    switch (claim.getAbout()) {
      case "people-whose-competences-improve", "certifications-provided", "companies-involved" -> {
        Quantity total = units.getOrDefault(stated.unit(), Quantity.of(0, stated.unit()));
        report.derives(
            "the text says %s, the table adds up to %s: %s"
                .formatted(
                    Words.quantity(stated),
                    Words.quantity(total),
                    total.equals(stated) ? "the same ✓" : "NOT the same"),
            Stream.concat(Stream.of(claim.getSource()), sources(of(stated.unit(), all)).stream())
                .toList());
      }
      case "people-certified" -> {
        Quantity certificates =
            units.getOrDefault(Unit.CERTIFICATE, Quantity.of(0, Unit.CERTIFICATE));
        report.warns(
            "the text says %s, which are people and not certificates; read as certificates, the"
                    .formatted(Words.quantity(stated))
                + " table has %s more"
                    .formatted(Shown.number(certificates.value().minus(stated.value()))),
            claim.getSource());
      }
      default ->
          report.warns(
              "the text says %s of %s, the table has no such indicator: trained is another type"
                  .formatted(Words.quantity(stated), claim.getAbout()),
              claim.getSource());
    }
  }

  private static void ratios(Pledge pledge, Structure structure, Report report) {
    report.section("Certificates for each person trained, as targeted");
    for (List<String> pair : List.of(structure.citizens(), structure.professionals())) {
      Indicator trained = pledge.indicator(pair.get(0)).orElseThrow();
      Indicator certified = pledge.indicator(pair.get(1)).orElseThrow();
      Rational ratio =
          certified.getTarget().orElseThrow().dividedBy(trained.getTarget().orElseThrow());
      report.derives(
          "%s: %s (%s for %s), a ratio of two units and no pass rate"
              .formatted(
                  trained.getCategory().orElseThrow(),
                  Shown.percent(ratio, 2),
                  Words.quantity(certified.target().orElseThrow()),
                  Words.quantity(trained.target().orElseThrow())),
          sources(List.of(certified, trained)));
    }
  }

  private static void statement(Pledge pledge, Structure structure, Report report) {
    report.section("What the pledge says of itself");
    pledge
        .getWindows()
        .forEach(
            window ->
                report.says(
                    "window “%s”: %s, %s days, %s calendar months"
                        .formatted(
                            window.name(),
                            window.period(),
                            window.period().days(),
                            window.period().calendarMonths()),
                    window.sources()));
    report.warns(
        "a third length, without dates: 2 years; no window is chosen", structure.twoYears());
    report.says("scope: %s".formatted(pledge.getScope().orElse("unreported")), structure.funding());
    report.warns(
        "the field of the geographical scope is blank: unreported", structure.blankScope());
    String stated = pledge.getPublicFunding().map(paid -> paid ? "yes" : "no").orElse("unreported");
    report.warns(
        "public funding: %s, and members are public bodies: somebody has to say how the two go"
                .formatted(stated)
            + " together",
        Stream.concat(Stream.of(structure.funding()), structure.publicMembers().stream()).toList());
  }

  private static void progress(Pledge pledge, Structure structure, Report report) {
    report.section("Progress as of " + structure.asOf());
    ProgressMethod method =
        ProgressMethod.linear(
            pledge.window(structure.window()).orElseThrow(), Tolerance.relative(Rational.ZERO));
    List<Progress> all =
        structure.reported().validate(pledge).orThrow().progress(pledge, method, structure.asOf());
    all.forEach(
        one ->
            report.warns(
                "%s: %s %s".formatted(one.getIndicator(), one.getStatus(), one.getReasons()),
                structure.nothingReported(),
                structure.blankStatus()));
    report.derives(
        "%s × %s; blank is not 0 %%"
            .formatted(
                all.stream().filter(one -> one.getStatus() == all.get(0).getStatus()).count(),
                all.get(0).getStatus()),
        structure.nothingReported());
  }

  private static List<Indicator> of(Unit unit, List<Indicator> all) {
    return all.stream().filter(one -> one.getUnit().equals(unit)).toList();
  }

  private static List<SourceRef> sources(List<Indicator> indicators) {
    return indicators.stream().map(one -> one.getSources().get(0)).toList();
  }
}
