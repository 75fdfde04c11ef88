package org.baremo.digcomp.indicator.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsResult;

/**
 * Counts scored persons, one by one, into a table: weighted, over the whole population and over the
 * groups of some breakdowns. Its memory depends on the number of groups only, and that is limited.
 * The order in which persons come makes no difference. Not thread-safe: count parts apart, and add
 * the tallies.
 */
public final class PopulationTally {
  /** How many groups a breakdown may have: a column with more is no breakdown. */
  public static final int MOST_GROUPS = 10_000;

  private static final Comparator<List<String>> BY_VALUE_UNSTATED_LAST =
      (left, right) -> {
        for (int i = 0; i < left.size(); i++) {
          int stated = Boolean.compare(left.get(i).isEmpty(), right.get(i).isEmpty());
          int order = stated != 0 ? stated : left.get(i).compareTo(right.get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  private final SkillsIndicator indicator;
  private final GroupTally whole;
  private final List<Division> divisions = new ArrayList<>();

  /** The groups of one breakdown, by value of each column, the empty text for unstated. */
  private record Division(Breakdown by, SortedMap<List<String>, GroupTally> groups) {}

  private PopulationTally(SkillsIndicator indicator, Collection<Breakdown> breakdowns) {
    this.indicator = indicator;
    this.whole = new GroupTally(indicator.getAreas().size());
    for (Breakdown breakdown : breakdowns) {
      divisions.add(new Division(breakdown, new TreeMap<>(BY_VALUE_UNSTATED_LAST)));
    }
  }

  /**
   * Starts a tally.
   *
   * @param indicator by which the persons are scored
   * @param breakdowns how the population is divided, beside the whole; may be none
   * @return a tally of nobody
   */
  public static PopulationTally of(SkillsIndicator indicator, Collection<Breakdown> breakdowns) {
    return new PopulationTally(indicator, breakdowns);
  }

  /**
   * Counts a person.
   *
   * @param result what the indicator says of the person
   * @param weight how much the person weighs, exact, 0 or more
   * @param values by column of the breakdowns; a column without a value was not stated
   * @throws IllegalArgumentException when the weight is negative, the result is of another
   *     indicator's areas, or a breakdown would have more than {@value #MOST_GROUPS} groups;
   *     nothing is counted then
   */
  public void add(SkillsResult result, BigDecimal weight, Map<String, String> values) {
    if (weight.signum() < 0) {
      throw new IllegalArgumentException("weight must be 0 or more, was " + weight);
    }
    if (result instanceof SkillsResult.Assessed assessed
        && assessed.areas().size() != indicator.getAreas().size()) {
      throw new IllegalArgumentException(
          "result must have the %s areas of %s, had %s"
              .formatted(indicator.getAreas().size(), indicator.getId(), assessed.areas().size()));
    }
    List<GroupTally> groups = new ArrayList<>(divisions.size());
    for (Division division : divisions) {
      List<String> key = new ArrayList<>(division.by().columns().size());
      for (String column : division.by().columns()) {
        key.add(values.getOrDefault(column, ""));
      }
      groups.add(group(division, key));
    }
    whole.add(result, weight);
    for (GroupTally group : groups) {
      group.add(result, weight);
    }
  }

  private GroupTally group(Division division, List<String> key) {
    GroupTally group = division.groups().get(key);
    if (group == null) {
      if (division.groups().size() == MOST_GROUPS) {
        throw new IllegalArgumentException(
            "breakdown by %s must have at most %s groups, had more"
                .formatted(division.by().columns(), MOST_GROUPS));
      }
      group = new GroupTally(indicator.getAreas().size());
      division.groups().put(List.copyOf(key), group);
    }
    return group;
  }

  /**
   * Counts everybody whom another tally has counted.
   *
   * @param other of the same indicator and breakdowns
   * @throws IllegalArgumentException when the indicator or the breakdowns differ
   */
  public void add(PopulationTally other) {
    if (!other.indicator.equals(indicator) || !other.breakdowns().equals(breakdowns())) {
      throw new IllegalArgumentException(
          "tallies must be of one indicator and the same breakdowns, were of %s by %s and %s by %s"
              .formatted(
                  indicator.getId(), breakdowns(), other.indicator.getId(), other.breakdowns()));
    }
    whole.add(other.whole);
    for (int i = 0; i < divisions.size(); i++) {
      Division own = divisions.get(i);
      other.divisions.get(i).groups().forEach((key, group) -> group(own, key).add(group));
    }
  }

  private List<Breakdown> breakdowns() {
    return divisions.stream().map(Division::by).toList();
  }

  /**
   * Returns how many persons were counted.
   *
   * @return unweighted, 0 or more
   */
  public long persons() {
    return whole.persons();
  }

  /**
   * Returns the table of everybody counted so far.
   *
   * @param minimumBase how many persons a group must have so that it is not called small,
   *     unweighted; 0 when none is to be
   * @return the shares under the indicator's published codes
   * @throws IllegalArgumentException when the minimum is negative
   */
  public PopulationTable table(long minimumBase) {
    PopulationTable.Builder table =
        PopulationTable.builder()
            .indicator(indicator.getId())
            .dataset(indicator.getDataset())
            .minimumBase(minimumBase)
            .addGroup(whole.group(indicator, minimumBase).build());
    for (Division division : divisions) {
      division
          .groups()
          .forEach(
              (key, tally) -> {
                PopulationGroup.Builder group = tally.group(indicator, minimumBase);
                List<String> columns = division.by().columns();
                group.addAllBreakdown(columns);
                for (int i = 0; i < key.size(); i++) {
                  if (!key.get(i).isEmpty()) {
                    group.putValue(columns.get(i), key.get(i));
                  }
                }
                table.addGroup(group.build());
              });
    }
    return table.build();
  }
}
