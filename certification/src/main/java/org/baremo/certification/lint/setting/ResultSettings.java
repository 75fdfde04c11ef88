package org.baremo.certification.lint.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/**
 * The results that a node, or the case overall, can have: marks, levels, both, or none because of
 * an exemption or because nothing was assessed. Marks are of one maximum, or of a low, a middle and
 * a high one where it matters what the maximum is: those are never all that there could be. What is
 * still being marked is left aside: what is met or not met without it stays so.
 */
final class ResultSettings {
  private static final Rational FEW = Rational.of(3);
  private static final Rational TIMES = Rational.of(10);

  private final ResolvedScheme scheme;
  private final Aspect aspect;
  private final NavigableSet<Rational> percentages = new TreeSet<>();
  private final NavigableSet<Rational> points = new TreeSet<>();
  private final Set<ScaleRef> scales = new LinkedHashSet<>();
  private boolean ofPercentages;
  private boolean ofPoints;
  private boolean ofMaximum;

  private ResultSettings(ResolvedScheme scheme, Aspect aspect) {
    this.scheme = scheme;
    this.aspect = aspect;
  }

  static Variable of(ResolvedScheme scheme, Aspect aspect, Readings readings) {
    ResultSettings settings = new ResultSettings(scheme, aspect);
    readings.of(aspect).forEach(settings::read);
    readings
        .quantities(aspect)
        .forEach(
            (quantity, numbers) -> {
              if (quantity.node().equals(aspect.node())) {
                settings.read(quantity, numbers);
              }
            });
    return new Variable(
        aspect, settings.all(), !settings.isOfMaximum() && readings.isExact(aspect));
  }

  private void read(Requirement requirement) {
    if (requirement instanceof MarkRequirement mark) {
      read(mark.getCut());
    } else if (requirement instanceof LevelRequirement level && level.getStated().isEmpty()) {
      scales.add(ScaleRef.of(level.getAtLeast()));
    }
  }

  private void read(Cut cut) {
    boolean percentage = cut.getMeasure() == Cut.Measure.PERCENTAGE;
    ofPercentages |= percentage;
    ofPoints |= !percentage;
    Rounding.Stage own = percentage ? Rounding.Stage.PERCENTAGE : Rounding.Stage.POINTS;
    ofMaximum |= cut.getRounding().filter(rounding -> rounding.stage() != own).isPresent();
    (percentage ? percentages : points).addAll(Breakpoints.of(cut));
  }

  private void read(Quantity quantity, NavigableSet<Rational> numbers) {
    if (quantity instanceof Quantity.MarkOf mark) {
      ofPercentages |= mark.part() == MarkPart.PERCENTAGE;
      ofPoints |= mark.part() == MarkPart.POINTS;
      ofMaximum |= mark.part() == MarkPart.MAXIMUM;
      (mark.part() == MarkPart.PERCENTAGE ? percentages : points).addAll(numbers);
    } else if (quantity instanceof Quantity.LevelOrdinal level && level.stated().isEmpty()) {
      scales.add(level.scale());
    }
  }

  private List<Setting> all() {
    List<Setting> all = new ArrayList<>();
    List<Ranked> standings = standings();
    for (Mark mark : marks()) {
      all.add(setting(Optional.of(mark), Optional.empty()));
      standings.forEach(standing -> all.add(setting(Optional.of(mark), Optional.of(standing))));
    }
    standings.forEach(standing -> all.add(setting(Optional.empty(), Optional.of(standing))));
    if (all.isEmpty()) {
      all.add(setting(Optional.of(Mark.of(maximum(), maximum())), Optional.empty()));
    }
    all.add(of("exempt", new Outcome.Exempt("made-up")));
    all.add(of(Setting.UNKNOWN, new Outcome.NotAssessed()));
    return all;
  }

  private Rational maximum() {
    Rational most = points.isEmpty() ? Rational.ZERO : points.last();
    return most.compareTo(Rational.HUNDRED) < 0 ? Rational.HUNDRED : most.plus(Rational.HUNDRED);
  }

  /** Whether it matters what the maximum is: where points meet percentages, and in roundings. */
  private boolean isOfMaximum() {
    return ofMaximum || (ofPercentages && ofPoints);
  }

  private List<Rational> maxima() {
    if (!isOfMaximum()) {
      return List.of(maximum());
    }
    Optional<Rational> least = points.stream().filter(point -> point.signum() > 0).findFirst();
    return List.of(maximum(), least.orElse(FEW), maximum().times(TIMES));
  }

  /** From the best to the worst of each maximum. */
  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Rational maximum : ofPercentages || ofPoints ? maxima() : List.<Rational>of()) {
      NavigableSet<Rational> all = new TreeSet<>(points);
      percentages.forEach(
          percentage -> all.add(percentage.times(maximum).dividedBy(Rational.HUNDRED)));
      List<Rational> cells = Cells.of(all, Span.of(Rational.ZERO, maximum));
      for (int i = cells.size() - 1; i >= 0; i--) {
        marks.add(Mark.of(cells.get(i), maximum));
      }
    }
    return marks;
  }

  /** A standing and its place on its scale, 0 below the first level. */
  private record Ranked(Standing standing, int place) {}

  /** From the highest level of each scale to below its first. */
  private List<Ranked> standings() {
    List<Ranked> all = new ArrayList<>();
    for (ScaleRef scale : scales) {
      List<LevelRef> levels = scheme.levelsOf(scale);
      for (int i = levels.size(); i > 0; i--) {
        all.add(new Ranked(new Standing.Attained(levels.get(i - 1)), i));
      }
      if (!levels.isEmpty()) {
        LevelRef first = levels.get(0);
        all.add(new Ranked(new Standing.BelowFirstLevel(first.edition(), first.scale()), 0));
      }
    }
    return all;
  }

  private Setting setting(Optional<Mark> mark, Optional<Ranked> standing) {
    List<Rational> measures = new ArrayList<>();
    mark.ifPresent(one -> measures.add(one.getValue()));
    if (mark.isPresent() && isOfMaximum()) {
      // marks of two maxima are neither better nor worse
      measures.add(mark.get().getMaximum());
      measures.add(mark.get().getMaximum().negated());
    }
    boolean comparable = scales.size() <= 1;
    standing.filter(one -> comparable).ifPresent(one -> measures.add(Rational.of(one.place())));
    String label =
        mark.map(one -> one.getValue() + "/" + one.getMaximum()).orElse("")
            + standing.map(one -> " " + name(one.standing())).orElse("");
    Outcome outcome = new Outcome.Assessed(mark, standing.map(Ranked::standing));
    return new Setting(label.strip(), measures, draft -> draft.outcome(node(), outcome));
  }

  private static String name(Standing standing) {
    return standing instanceof Standing.Attained attained
        ? attained.level().toString()
        : "< " + ((Standing.BelowFirstLevel) standing).scale();
  }

  private Setting of(String label, Outcome outcome) {
    return Setting.of(label, draft -> draft.outcome(node(), outcome));
  }

  private Optional<Ref> node() {
    return aspect.node();
  }
}
