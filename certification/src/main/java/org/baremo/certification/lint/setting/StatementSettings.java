package org.baremo.certification.lint.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;

/** What a dossier can state under a name: facts, numbers, codes, levels and stretches of time. */
final class StatementSettings {
  private static final int MOST_CODES = 4;
  private static final String OTHER_CODE = "other";
  private static final int MANY_YEARS = 50;

  private final ResolvedScheme scheme;
  private final Readings readings;

  StatementSettings(ResolvedScheme scheme, Readings readings) {
    this.scheme = scheme;
    this.readings = readings;
  }

  private static Setting none() {
    return Setting.of(Setting.UNKNOWN, draft -> {});
  }

  Variable fact(Aspect aspect) {
    FactName fact = FactName.of(aspect.name());
    Setting holds =
        new Setting("true", List.of(Rational.ONE), draft -> draft.dossier().putFact(fact, true));
    Setting fails =
        new Setting("false", List.of(Rational.ZERO), draft -> draft.dossier().putFact(fact, false));
    return new Variable(aspect, List.of(holds, fails, none()), true);
  }

  Variable number(Aspect aspect) {
    FactName name = FactName.of(aspect.name());
    NavigableSet<Rational> points = new TreeSet<>();
    readings
        .quantities(aspect)
        .forEach(
            (quantity, numbers) -> {
              if (quantity instanceof Quantity.Stated stated && stated.name().equals(name)) {
                points.addAll(numbers);
              }
            });
    List<Setting> settings = new ArrayList<>();
    for (Rational number : Cells.of(points, Span.ANY)) {
      settings.add(
          0,
          new Setting(
              number.toString(),
              List.of(number),
              draft -> draft.dossier().putNumber(name, number)));
    }
    settings.add(none());
    return new Variable(aspect, settings, readings.isExact(aspect));
  }

  /** Every set of the codes that are asked for, where they are few; else each, all and another. */
  Variable code(Aspect aspect) {
    FactName name = FactName.of(aspect.name());
    Set<String> asked = new LinkedHashSet<>();
    readings.of(aspect).stream()
        .filter(CodeRequirement.class::isInstance)
        .forEach(requirement -> asked.addAll(((CodeRequirement) requirement).getOneOf()));
    readings
        .quantities(aspect)
        .forEach(
            (quantity, numbers) -> {
              if (quantity instanceof Coded coded && coded.fact().equals(name)) {
                asked.addAll(coded.values().keySet());
              }
            });
    List<List<String>> stated = new ArrayList<>();
    boolean few = asked.size() <= MOST_CODES;
    if (few) {
      stated.addAll(subsets(List.copyOf(asked)));
    } else {
      asked.forEach(code -> stated.add(List.of(code)));
      stated.add(List.copyOf(asked));
    }
    stated.add(List.of(asked.contains(OTHER_CODE) ? OTHER_CODE + "-still" : OTHER_CODE));
    List<Setting> settings = new ArrayList<>();
    for (List<String> codes : stated) {
      settings.add(Setting.of(codes.toString(), draft -> draft.dossier().putCode(name, codes)));
    }
    settings.add(none());
    return new Variable(aspect, settings, few);
  }

  private static List<List<String>> subsets(List<String> codes) {
    List<List<String>> all = new ArrayList<>();
    for (int bits = 1; bits < 1 << codes.size(); bits++) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < codes.size(); i++) {
        if ((bits & (1 << i)) != 0) {
          some.add(codes.get(i));
        }
      }
      all.add(some);
    }
    return all;
  }

  Variable level(Aspect aspect) {
    FactName name = FactName.of(aspect.name());
    Set<ScaleRef> scales = new LinkedHashSet<>();
    readings.of(aspect).stream()
        .filter(LevelRequirement.class::isInstance)
        .forEach(
            requirement -> scales.add(ScaleRef.of(((LevelRequirement) requirement).getAtLeast())));
    readings
        .quantities(aspect)
        .forEach(
            (quantity, numbers) -> {
              if (quantity instanceof Quantity.LevelOrdinal level && level.stated().isPresent()) {
                scales.add(level.scale());
              }
            });
    List<Setting> settings = new ArrayList<>();
    for (ScaleRef scale : scales) {
      List<LevelRef> levels = scheme.levelsOf(scale);
      for (int i = levels.size(); i > 0; i--) {
        Standing standing = new Standing.Attained(levels.get(i - 1));
        settings.add(stated(levels.get(i - 1).toString(), i, name, standing, scales.size()));
      }
      Standing below = new Standing.BelowFirstLevel(levels.get(0).edition(), levels.get(0).scale());
      settings.add(stated("< " + levels.get(0).scale(), 0, name, below, scales.size()));
    }
    settings.add(none());
    return new Variable(aspect, settings, readings.isExact(aspect));
  }

  private static Setting stated(
      String label, int place, FactName name, Standing standing, int scales) {
    List<Rational> measures = scales == 1 ? List.of(Rational.of(place)) : List.of();
    return new Setting(label, measures, draft -> draft.dossier().putLevel(name, standing));
  }

  /** Always, never, and long before. */
  Variable period(Aspect aspect, LocalDate base) {
    FactName name = FactName.of(aspect.name());
    DateRange always = DateRange.of(base.minusYears(MANY_YEARS), base.plusYears(MANY_YEARS));
    DateRange before =
        DateRange.of(base.minusYears(2 * MANY_YEARS), base.minusYears(MANY_YEARS).minusDays(1));
    return new Variable(
        aspect,
        List.of(
            Setting.of(
                always.toString(), draft -> draft.dossier().putPeriod(name, List.of(always))),
            Setting.of(
                before.toString(), draft -> draft.dossier().putPeriod(name, List.of(before))),
            none()),
        false);
  }
}
