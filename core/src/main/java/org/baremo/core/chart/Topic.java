package org.baremo.core.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.profile.Levels;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Ref;

/**
 * What a picture is about: the nodes shown, grouped by the roots they are part of, and the scale
 * they are shown on. A node that is part of two roots is shown in each.
 */
final class Topic {
  static final int FIRST = 0;
  static final int SECOND = 1;
  static final int TARGET = 2;

  private final Framework framework;
  private final Scale scale;
  private final int scaleIndex;
  private final Levels levels;
  private final List<Group> groups;

  /** A root with the nodes shown of it; the root itself where it is shown. */
  record Group(Node root, List<Node> nodes) {}

  private Topic(Framework framework, int scaleIndex, List<Group> groups) {
    this.framework = framework;
    this.scaleIndex = scaleIndex;
    this.scale = framework.getScales().get(scaleIndex);
    this.levels = new Levels(framework);
    this.groups = groups;
  }

  static Topic of(Framework framework, Optional<String> scaleId, Optional<Kind> kind) {
    Kind shown = kind.orElse(Kind.COMPETENCE);
    List<Group> groups = new ArrayList<>();
    for (Node root : framework.roots()) {
      List<Node> nodes = new ArrayList<>();
      if (root.getRef().kind().equals(shown)) {
        nodes.add(root);
      }
      framework.descendants(root.getRef()).stream()
          .filter(node -> node.getRef().kind().equals(shown))
          .forEach(nodes::add);
      if (!nodes.isEmpty()) {
        groups.add(new Group(root, nodes));
      }
    }
    if (groups.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has no node of kind %s to show".formatted(framework.getEdition(), shown));
    }
    return new Topic(framework, scale(framework, scaleId), groups);
  }

  private static int scale(Framework framework, Optional<String> id) {
    List<String> ids = framework.getScales().stream().map(Scale::getId).toList();
    if (id.isEmpty() && ids.size() == 1) {
      return 0;
    }
    int index = ids.indexOf(id.orElse(""));
    if (index < 0) {
      throw new IllegalArgumentException(
          "scale must be one of %s of %s, was %s"
              .formatted(ids, framework.getEdition(), id.orElse("not given")));
    }
    return index;
  }

  Framework framework() {
    return framework;
  }

  Scale scale() {
    return scale;
  }

  List<Level> levels() {
    return scale.getLevels();
  }

  List<Group> groups() {
    return groups;
  }

  /** How many nodes are shown, one of two roots twice. */
  int size() {
    return groups.stream().mapToInt(group -> group.nodes().size()).sum();
  }

  /** What a profile of the framework's edition says of each node shown. */
  Series series(String name, int style, CompetenceProfile profile) {
    Map<Ref, Reading> readings = new LinkedHashMap<>();
    for (Group group : groups) {
      for (Node node : group.nodes()) {
        Ref ref = node.getRef();
        readings.put(ref, Reading.of(profile.outcome(ref), levels, scaleIndex));
      }
    }
    return new Series(name, style, readings);
  }

  /**
   * What a target of the framework's edition wants of each node as a whole, and whether it wants
   * something else of it.
   */
  Series series(String name, TargetProfile target) {
    Map<Ref, Reading> readings = new LinkedHashMap<>();
    for (Target wanted : target.getTargets()) {
      int code = levels.of(wanted.getLevel());
      boolean isShown =
          wanted.getKsa().isEmpty() && code != Levels.NONE && Levels.scale(code) == scaleIndex;
      if (isShown) {
        readings.put(wanted.getNode(), new Reading(Reading.State.ATTAINED, Levels.ordinal(code)));
      } else {
        readings.putIfAbsent(wanted.getNode(), Reading.HIDDEN_TARGET);
      }
    }
    return new Series(name, TARGET, readings);
  }

  /**
   * One set of results to show: a profile, or a target.
   *
   * @param style {@link #FIRST}, {@link #SECOND} or {@link #TARGET}
   */
  record Series(String name, int style, Map<Ref, Reading> readings) {
    Reading reading(Node node) {
      return readings.getOrDefault(node.getRef(), Reading.NO_TARGET);
    }
  }
}
