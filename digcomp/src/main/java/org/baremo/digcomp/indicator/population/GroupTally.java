package org.baremo.digcomp.indicator.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.indicator.AreaLevel;
import org.baremo.digcomp.indicator.Counted;
import org.baremo.digcomp.indicator.OverallLevel;
import org.baremo.digcomp.indicator.PublishedCode;
import org.baremo.digcomp.indicator.SkillArea;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsResult;

/** What has been counted of one group of the population. Not thread-safe. */
final class GroupTally {
  private final Count everybody = new Count();
  private final Count notAssessed = new Count();
  private final Map<OverallLevel, Count> overall = counts(OverallLevel.class);
  private final List<Map<AreaLevel, Count>> areas = new ArrayList<>();
  private long useNotStated;

  /** Persons, and the sum of their weights. */
  private static final class Count {
    private BigDecimal weight = BigDecimal.ZERO;
    private long persons;

    void add(BigDecimal personWeight) {
      weight = weight.add(personWeight);
      persons++;
    }

    void add(Count other) {
      weight = weight.add(other.weight);
      persons += other.persons;
    }
  }

  GroupTally(int areaCount) {
    for (int i = 0; i < areaCount; i++) {
      areas.add(counts(AreaLevel.class));
    }
  }

  private static <L extends Enum<L>> Map<L, Count> counts(Class<L> levels) {
    Map<L, Count> counts = new EnumMap<>(levels);
    for (L level : levels.getEnumConstants()) {
      counts.put(level, new Count());
    }
    return counts;
  }

  private static <L> Count of(Map<L, Count> counts, L level) {
    return counts.getOrDefault(level, new Count());
  }

  void add(SkillsResult result, BigDecimal weight) {
    everybody.add(weight);
    if (result instanceof SkillsResult.Assessed assessed) {
      of(overall, assessed.overall()).add(weight);
      for (int i = 0; i < areas.size(); i++) {
        of(areas.get(i), assessed.areas().get(i).level()).add(weight);
      }
    } else if (result instanceof SkillsResult.CouldNotBeAssessed none) {
      notAssessed.add(weight);
      useNotStated += none.reason() == SkillsResult.Reason.USE_NOT_STATED ? 1 : 0;
    }
  }

  void add(GroupTally other) {
    everybody.add(other.everybody);
    notAssessed.add(other.notAssessed);
    useNotStated += other.useNotStated;
    overall.forEach((level, count) -> count.add(of(other.overall, level)));
    for (int i = 0; i < areas.size(); i++) {
      Map<AreaLevel, Count> others = other.areas.get(i);
      areas.get(i).forEach((level, count) -> count.add(of(others, level)));
    }
  }

  long persons() {
    return everybody.persons;
  }

  PopulationGroup.Builder group(SkillsIndicator indicator, long minimumBase) {
    PopulationGroup.Builder group =
        PopulationGroup.builder()
            .base(everybody.persons)
            .weight(Rational.of(everybody.weight))
            .useNotStated(useNotStated)
            .small(everybody.persons < minimumBase);
    if (everybody.weight.signum() > 0) {
      for (PublishedCode code : indicator.getCodes()) {
        group.addShare(share(code.code(), counted(code.counts(), indicator)));
      }
    }
    return group;
  }

  private Count counted(Counted counts, SkillsIndicator indicator) {
    Count counted = new Count();
    if (counts instanceof Counted.Overall levels) {
      levels.levels().forEach(level -> counted.add(of(overall, level)));
    } else if (counts instanceof Counted.InArea inArea) {
      List<SkillArea> all = indicator.getAreas();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).getCode().equals(inArea.area())) {
          Map<AreaLevel, Count> area = areas.get(i);
          inArea.levels().forEach(level -> counted.add(of(area, level)));
        }
      }
    } else {
      counted.add(notAssessed);
    }
    return counted;
  }

  private PopulationShare share(String code, Count count) {
    Rational percent =
        Rational.of(count.weight).times(Rational.HUNDRED).dividedBy(Rational.of(everybody.weight));
    return new PopulationShare(code, percent, count.persons);
  }
}
