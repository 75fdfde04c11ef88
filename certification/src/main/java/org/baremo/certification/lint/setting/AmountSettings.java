package org.baremo.certification.lint.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * Hours of training and items answered right that are worth trying: around the numbers that
 * requirements compare with. They are never all that there could be.
 */
final class AmountSettings {
  private static final String MADE = "made-up";
  private static final String COURSE = "course";
  private static final int FEW_ITEMS = 20;
  private static final int MANY_ITEMS = 200;
  private static final int MOST_HOURS = 2_000;

  private final Readings readings;
  private final LocalDate base;

  AmountSettings(Readings readings, LocalDate base) {
    this.readings = readings;
    this.base = base;
  }

  /** Whole hours of one kind that cover everything, with a portfolio that does; and none. */
  Variable training(Aspect aspect) {
    Set<Ref> covered = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    NavigableSet<Rational> points = new TreeSet<>();
    for (Requirement requirement : readings.of(aspect)) {
      if (requirement instanceof NodesRequirement nodes) {
        covered.addAll(nodes.getNodes());
      }
    }
    for (Map.Entry<Quantity, NavigableSet<Rational>> read :
        readings.quantities(aspect).entrySet()) {
      if (read.getKey() instanceof TrainingHours hours) {
        hours.getCovering().ifPresent(covered::add);
        hours
            .getLeastEach()
            .filter(least -> least.compareTo(Rational.of(MOST_HOURS)) <= 0)
            .ifPresent(points::add);
        hours.getKinds().stream()
            .filter(kind -> !hours.getExcludedKinds().contains(kind))
            .forEach(kinds::add);
        read.getValue().stream()
            .filter(number -> number.compareTo(Rational.of(MOST_HOURS)) <= 0)
            .forEach(points::add);
      }
    }
    points.add(Rational.ONE);
    List<Setting> settings = new ArrayList<>();
    for (Rational hours : Cells.of(points, Span.from(Rational.ONE, true))) {
      String kind = kinds.stream().findFirst().orElse(COURSE);
      settings.add(0, trained(hours, kind, List.copyOf(covered)));
    }
    settings.add(new Setting("0", List.of(Rational.ZERO), draft -> {}));
    return new Variable(aspect, settings, false);
  }

  private Setting trained(Rational hours, String kind, List<Ref> covered) {
    Training training =
        Training.builder()
            .topic(MADE)
            .provider(MADE)
            .kind(kind)
            .hours(hours)
            .covers(covered)
            .dates(DateRange.of(base, base))
            .build();
    Portfolio portfolio =
        Portfolio.builder().title(MADE).reference(MADE).covers(covered).submittedOn(base).build();
    return new Setting(
        hours + " h",
        List.of(hours),
        draft -> {
          draft.evidence(training);
          draft.evidence(portfolio);
        });
  }

  /**
   * Items that measure everything, of which some are answered right; and none. They are twenty, or
   * one more than anything that counts them asks for.
   */
  Variable items(Aspect aspect) {
    Set<Ref> measured = new LinkedHashSet<>();
    NavigableSet<Rational> points = new TreeSet<>();
    int most = FEW_ITEMS;
    for (Map.Entry<Quantity, NavigableSet<Rational>> read :
        readings.quantities(aspect).entrySet()) {
      read.getKey().node().ifPresent(measured::add);
      points.addAll(read.getValue());
      if (read.getKey() instanceof Quantity.Items) {
        most = Math.max(most, above(read.getValue()));
      }
    }
    TreeSet<Integer> counts = new TreeSet<>(List.of(0, most));
    for (Rational point : points) {
      around(point, most, counts);
      around(point.times(Rational.of(most, 100)), most, counts);
    }
    List<Setting> settings = new ArrayList<>();
    for (int right : counts.descendingSet()) {
      settings.add(answered(right, most, List.copyOf(measured)));
    }
    settings.add(Setting.of(Setting.UNKNOWN, draft -> {}));
    return new Variable(aspect, settings, false);
  }

  /** One more than the greatest number, as far as so many can be made. */
  private static int above(NavigableSet<Rational> points) {
    Rational most = Rational.of(MANY_ITEMS - 1);
    return points.stream()
        .filter(point -> point.signum() >= 0)
        .map(point -> Rounding.Mode.FLOOR.apply(point, 0))
        .map(point -> point.compareTo(most) < 0 ? point : most)
        .mapToInt(point -> point.numerator().intValueExact() + 1)
        .max()
        .orElse(0);
  }

  private static void around(Rational point, int most, Set<Integer> counts) {
    Rational floor = Rounding.Mode.FLOOR.apply(point, 0);
    for (int beside = -1; beside <= 1; beside++) {
      Rational count = floor.plus(Rational.of(beside));
      if (count.signum() >= 0 && count.compareTo(Rational.of(most)) <= 0) {
        counts.add(count.numerator().intValueExact());
      }
    }
  }

  private static Setting answered(int right, int most, List<Ref> measured) {
    List<ItemResult> items = new ArrayList<>();
    for (int i = 1; i <= most; i++) {
      items.add(
          ItemResult.builder()
              .id("i-" + i)
              .measures(measured)
              .points(i <= right ? Rational.ONE : Rational.ZERO)
              .build());
    }
    return new Setting(
        right + "/" + most,
        List.of(Rational.of(right)),
        draft -> draft.dossier().addAllItems(items));
  }
}
