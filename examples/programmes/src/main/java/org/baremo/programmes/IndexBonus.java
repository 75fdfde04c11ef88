package org.baremo.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.index.CompositeIndex;
import org.baremo.core.programme.index.IndexNode;
import org.baremo.core.programme.index.IndexScore;
import org.baremo.core.programme.index.MissingPolicy;
import org.baremo.core.value.Rational;

/** The bonus: a composite index behind a claim about a country. */
final class IndexBonus implements Scenario {
  private static final String FILE = "desi.json";
  private static final String DROPPED = "human-capital";

  /** The data file. */
  record Desi(
      CompositeIndex index,
      Map<String, Rational> figures,
      SourceRef figuresSource,
      SourceRef claimed,
      SourceRef desi2018,
      SourceRef spain2018,
      SourceRef versions) {}

  @Override
  public String id() {
    return "DESI";
  }

  @Override
  public String title() {
    return "Composite index: what a single number hides";
  }

  @Override
  public Report run(Data data) {
    Desi desi = data.read(FILE, Desi.class);
    CompositeIndex index = desi.index();
    Report report = new Report(id(), title());
    report.section("What is claimed");
    report.says("Spain has surpassed the EU average", desi.claimed());
    report.says("the report for 2018 of the index is named", desi.desi2018());
    report.warns(
        "of the index that is true as a whole only: 10th in 2018, yet below the EU in human capital"
            + " and in the use of internet",
        desi.spain2018());
    report.section("Score of " + index.getId());
    for (IndexNode part : index.getParts()) {
      report.says(
          "%s: weight %s, score %s"
              .formatted(
                  part.getTitle(),
                  Shown.percent(part.getWeight(), 0),
                  Shown.number(desi.figures().getOrDefault(part.getId(), Rational.ZERO))),
          index.getSource(),
          desi.figuresSource());
    }
    IndexScore score = index.score(desi.figures());
    report.derives(
        "weighted mean " + Shown.decimal(score.getScore().orElseThrow(), 2),
        index.getSource(),
        desi.figuresSource());
    missing(desi, report);
    weights(desi, report);
    return report;
  }

  private static void missing(Desi desi, Report report) {
    report.section("A dimension is missing");
    Map<String, Rational> figures = new LinkedHashMap<>(desi.figures());
    figures.remove(DROPPED);
    IndexScore none = desi.index().score(figures);
    report.derives(
        "without %s: %s (policy %s)".formatted(none.getMissing(), shown(none), none.getPolicy()),
        desi.figuresSource());
    IndexScore reweighed =
        desi.index().toBuilder().missingPolicy(MissingPolicy.REWEIGH).build().score(figures);
    report.derives(
        "only if somebody names the policy %s: %s"
            .formatted(reweighed.getPolicy(), shown(reweighed)),
        desi.figuresSource());
  }

  private static String shown(IndexScore score) {
    return score.getScore().map(s -> Shown.decimal(s, 2)).orElse("no score");
  }

  private static void weights(Desi desi, Report report) {
    report.section("Weights belong to a version");
    report.says("2021 and 2022 have four dimensions: other versions", desi.versions());
    List<IndexNode> parts = new ArrayList<>(desi.index().getParts());
    parts.remove(parts.size() - 1);
    Checked<CompositeIndex> four =
        Checked.built(
            Location.of(FILE, "/index"), () -> desi.index().toBuilder().parts(parts).build());
    four.problems()
        .forEach(
            problem ->
                report.warns(
                    "four of the five weights of 2018 are REJECTED: " + problem.getMessage(),
                    desi.index().getSource()));
  }
}
