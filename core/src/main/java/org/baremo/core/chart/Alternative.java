package org.baremo.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baremo.core.framework.Node;

/** Everything that a picture shows, in words. */
final class Alternative {
  private final Topic topic;
  private final Words words;
  private final List<Topic.Series> series;

  Alternative(Topic topic, Words words, List<Topic.Series> series) {
    this.topic = topic;
    this.words = words;
    this.series = series;
  }

  /** One line about the picture, then a line for each area, then one for each node shown. */
  List<String> lines(String picture) {
    List<String> lines = new ArrayList<>();
    String levels =
        topic.levels().stream()
            .map(level -> words.of(level.getName()))
            .collect(Collectors.joining(", "));
    lines.add(
        words.text(
            "about",
            picture,
            words.of(topic.framework().getTitle()),
            words.of(topic.scale().getTitle()),
            levels));
    for (Topic.Group group : topic.groups()) {
      Node root = group.root();
      if (!group.nodes().contains(root)) {
        lines.add(words.text("area", root.getRef().code(), words.of(root.getTitle())) + ".");
      }
      group.nodes().forEach(node -> lines.add(line(node)));
    }
    return lines;
  }

  /** A node and what is known of it. */
  String line(Node node) {
    String values =
        series.size() == 1
            ? value(series.get(0).reading(node))
            : series.stream()
                .map(one -> words.text("series", one.name(), value(one.reading(node))))
                .collect(Collectors.joining("; "));
    return words.text("result", node.getRef().code(), words.of(node.getTitle()), values);
  }

  private String value(Reading reading) {
    return reading.state() == Reading.State.ATTAINED
        ? words.text(
            "attained",
            words.of(topic.levels().get(reading.ordinal() - 1).getName()),
            reading.ordinal(),
            topic.levels().size())
        : words.text(reading.state().word());
  }

  /** What is known, in few words. */
  String shortValue(Reading reading) {
    return reading.state() == Reading.State.ATTAINED
        ? words.of(topic.levels().get(reading.ordinal() - 1).getName())
        : words.text(reading.state().word());
  }
}
