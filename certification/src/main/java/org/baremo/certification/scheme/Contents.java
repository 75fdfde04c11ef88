package org.baremo.certification.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/** What requirements and quantities refer to and hold, by JSON Pointer. */
final class Contents {
  private Contents() {}

  /** The nodes that one requirement itself refers to, by JSON Pointer. */
  static Map<String, Ref> nodes(Requirement requirement, String at) {
    Map<String, Ref> nodes = new LinkedHashMap<>();
    List<Ref> list = List.of();
    if (requirement instanceof EachNode each) {
      list = each.getNodes();
    } else if (requirement instanceof NodesRequirement several) {
      list = several.getNodes();
    }
    for (int i = 0; i < list.size(); i++) {
      nodes.put(at + "/nodes/" + i, list.get(i));
    }
    node(requirement).ifPresent(node -> nodes.put(at + "/node", node));
    nodes.putAll(nodes(Places.quantities(requirement, at)));
    return nodes;
  }

  /** The nodes that quantities refer to, by JSON Pointer. */
  static Map<String, Ref> nodes(Map<String, Quantity> quantities) {
    Map<String, Ref> nodes = new LinkedHashMap<>();
    quantities.forEach(
        (path, quantity) ->
            quantity
                .node()
                .ifPresent(
                    node ->
                        nodes.put(
                            path + (quantity instanceof TrainingHours ? "/covering" : "/node"),
                            node)));
    return nodes;
  }

  /** The levels that one requirement itself refers to, by JSON Pointer. */
  static Map<String, LevelRef> levels(Requirement requirement, String at) {
    Map<String, LevelRef> levels = new LinkedHashMap<>();
    if (requirement instanceof LevelRequirement level) {
      levels.put(at + "/atLeast", level.getAtLeast());
    } else if (requirement instanceof NodesRequirement nodes
        && nodes.getTest() instanceof NodeTest.AttainsLevel level) {
      levels.put(at + "/test/atLeast", level.atLeast());
    } else if (requirement instanceof HeldRequirement held) {
      for (int i = 0; i < held.getAccepted().size(); i++) {
        String path = at + "/accepted/" + i + "/atLeast";
        held.getAccepted().get(i).getAtLeast().ifPresent(level -> levels.put(path, level));
      }
    }
    return levels;
  }

  /** The scales that quantities refer to, by JSON Pointer. */
  static Map<String, ScaleRef> scales(Map<String, Quantity> quantities) {
    Map<String, ScaleRef> scales = new LinkedHashMap<>();
    quantities.forEach(
        (path, quantity) -> {
          if (quantity instanceof Quantity.LevelOrdinal ordinal) {
            scales.put(path + "/scale", ordinal.scale());
          }
        });
    return scales;
  }

  /** Every quantity that a scheme names, those that they are made of included. */
  static Map<String, Quantity> quantities(CertificationScheme scheme) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    for (int i = 0; i < scheme.getQuantities().size(); i++) {
      all.putAll(Places.quantities(scheme.getQuantities().get(i).getOf(), Places.quantity(i)));
    }
    return all;
  }

  /** Every day of one requirement and of its quantities, those that others are made of included. */
  static Map<String, Day> days(Requirement requirement, String at) {
    Map<String, Day> all = new LinkedHashMap<>();
    requirement.days().forEach((path, day) -> addDay(day, at + path, all));
    all.putAll(days(Places.quantities(requirement, at)));
    return all;
  }

  /** Every day of quantities, those that others are made of included. */
  static Map<String, Day> days(Map<String, Quantity> quantities) {
    Map<String, Day> all = new LinkedHashMap<>();
    quantities.forEach(
        (where, quantity) ->
            quantity.days().forEach((path, day) -> addDay(day, where + path, all)));
    return all;
  }

  /** The periods of one requirement that stand in no day, by JSON Pointer. */
  static Map<String, Period> periods(Requirement requirement, String at) {
    Map<String, Period> periods = new LinkedHashMap<>();
    if (requirement instanceof WaitRequirement wait) {
      for (int i = 0; i < wait.getWaits().size(); i++) {
        String path = at + "/waits/" + i + "/period";
        wait.getWaits().get(i).period().ifPresent(period -> periods.put(path, period));
      }
    } else if (requirement instanceof SeparationRequirement apart) {
      apart.getWithin().ifPresent(period -> periods.put(at + "/within", period));
    } else if (requirement instanceof HeldRequirement held) {
      for (int i = 0; i < held.getAccepted().size(); i++) {
        String path = at + "/accepted/" + i + "/maximumAge";
        held.getAccepted().get(i).getMaximumAge().ifPresent(age -> periods.put(path, age));
      }
      held.getWithin().ifPresent(period -> periods.put(at + "/within", period));
    }
    return periods;
  }

  /** Adds a day and those that it is made of. */
  static void addDay(Day day, String at, Map<String, Day> all) {
    all.put(at, day);
    day.days().forEach((path, part) -> addDay(part, at + path, all));
  }

  private static Optional<Ref> node(Requirement requirement) {
    if (requirement instanceof MarkRequirement mark) {
      return mark.getNode();
    }
    return requirement instanceof LevelRequirement level ? level.getNode() : Optional.empty();
  }
}
