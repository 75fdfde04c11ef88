package org.baremo.core.programme.pledge;

import java.util.ArrayList;
import java.util.List;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Period;

/** Checks one report against its pledge, once. Not thread-safe. */
final class ReportValidation {
  private final Pledge pledge;
  private final PledgeReport report;
  private final List<Problem> problems = new ArrayList<>();

  ReportValidation(Pledge pledge, PledgeReport report) {
    this.pledge = pledge;
    this.report = report;
  }

  Checked<PledgeReport> validate() {
    if (!report.getPledge().equals(pledge.getId())) {
      add(
          "pledge",
          "/pledge",
          "pledge must be %s, was %s".formatted(pledge.getId(), report.getPledge()));
    }
    List<Observation> all = report.getObservations();
    for (int i = 0; i < all.size(); i++) {
      String at = "/observations/" + i;
      Observation one = all.get(i);
      pledge
          .indicator(one.getIndicator())
          .ifPresentOrElse(
              indicator -> check(indicator, one, at),
              () ->
                  add(
                      "indicator",
                      at + "/indicator",
                      "indicator must be one of the pledge's, was " + one.getIndicator()));
      for (int j = 0; j < i; j++) {
        if (all.get(j).getIndicator().equals(one.getIndicator())) {
          beside(all.get(j), one, "/observations/" + j, at);
        }
      }
    }
    return problems.isEmpty() ? Checked.of(report) : Checked.failed(problems);
  }

  private void check(Indicator indicator, Observation one, String at) {
    if (!indicator.getUnit().equals(one.getUnit())) {
      add(
          "unit",
          at + "/unit",
          "unit of %s must be %s, was %s"
              .formatted(indicator.getId(), indicator.getUnit(), one.getUnit()));
    }
    if (indicator.getSource() == Indicator.Source.COUNTED && one.getMeasurement().isEmpty()) {
      add(
          "counted",
          at + "/value",
          "value of %s must be counted from records as %s, was typed in: %s"
              .formatted(indicator.getId(), indicator.getMeasure().orElseThrow(), one.quantity()));
    }
    indicator
        .getMeasure()
        .ifPresent(
            measure -> one.getMeasurement().ifPresent(m -> check(indicator, measure, m, at)));
    if (one.getPeriod().isPresent() && indicator.getAdditivity() != Indicator.Additivity.ADDITIVE) {
      add(
          "not-additive",
          at + "/period",
          "value of a period must add up to be told apart, %s is %s"
              .formatted(indicator.getId(), indicator.getAdditivity()));
    }
  }

  private void check(Indicator indicator, String measure, Measurement count, String at) {
    if (!count.getMeasure().equals(measure)) {
      add(
          "measure",
          at + "/measurement/measure",
          "measure of %s must be %s, was %s"
              .formatted(indicator.getId(), measure, count.getMeasure()));
    }
  }

  private void beside(Observation earlier, Observation one, String first, String at) {
    if (earlier.getPeriod().isPresent() && one.getPeriod().isPresent()) {
      Period other = earlier.getPeriod().get();
      Period own = one.getPeriod().get();
      if (own.overlaps(other)) {
        add(
            "overlap",
            at + "/period",
            "periods of %s must not overlap, were %s at %s and %s"
                .formatted(one.getIndicator(), other, first, own));
      }
    } else if (earlier.getPeriod().isEmpty()
        && one.getPeriod().isEmpty()
        && earlier.getAsOf().equals(one.getAsOf())
        && !earlier.getValue().equals(one.getValue())) {
      add(
          "same-day",
          at + "/value",
          "value of %s on %s must be one, was %s at %s and %s"
              .formatted(
                  one.getIndicator(), one.getAsOf(), earlier.getValue(), first, one.getValue()));
    }
  }

  private void add(String law, String at, String message) {
    problems.add(Problem.error("report." + law, Location.of(report.getPledge(), at), message));
  }
}
