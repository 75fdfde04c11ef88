package org.baremo.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baremo.core.programme.figure.SourceKind;
import org.baremo.core.programme.figure.SourceRef;

/**
 * What a scenario found, line by line. Every line cites the sources that it rests on; a line
 * without one cannot be written. Not thread-safe while it is being written.
 */
final class Report {
  private static final String INDENT = "  ";

  private final String id;
  private final String title;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String mark, String text, List<SourceRef> sources) {}

  Report(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Starts a part of the report. */
  Report section(String heading) {
    entries.add(new Entry("", heading, List.of()));
    return this;
  }

  /** Says what the sources say. */
  Report says(String text, SourceRef... sources) {
    return add("·", text, List.of(sources));
  }

  /** Says what follows from the sources. */
  Report derives(String text, SourceRef... sources) {
    return add("=", text, List.of(sources));
  }

  /** Says what somebody has to look at. */
  Report warns(String text, SourceRef... sources) {
    return add("!", text, List.of(sources));
  }

  /** As {@link #says(String, SourceRef...)}, for sources in a list. */
  Report says(String text, List<SourceRef> sources) {
    return add("·", text, sources);
  }

  /** As {@link #derives(String, SourceRef...)}, for sources in a list. */
  Report derives(String text, List<SourceRef> sources) {
    return add("=", text, sources);
  }

  /** As {@link #warns(String, SourceRef...)}, for sources in a list. */
  Report warns(String text, List<SourceRef> sources) {
    return add("!", text, sources);
  }

  private Report add(String mark, String text, List<SourceRef> sources) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("line must cite a source, was '" + text + "'");
    }
    entries.add(new Entry(mark, text, List.copyOf(sources)));
    return this;
  }

  /**
   * The report as text: marks explained, the numbers of its sources after each line, the sources
   * and what of them is preset, derived or made up at the end.
   */
  String text() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    String heading = id + " — " + title;
    out.append(heading).append('\n').append("=".repeat(heading.length())).append('\n');
    for (Entry entry : entries) {
      if (entry.sources.isEmpty()) {
        out.append('\n').append(entry.text).append('\n');
      } else {
        String line = entry.mark + ' ' + entry.text + ' ' + cited(entry, numbers);
        Lines.wrapped(line, INDENT, INDENT + INDENT).forEach(l -> out.append(l).append('\n'));
      }
    }
    appendSources(numbers, out);
    appendLegend(out);
    return out.toString();
  }

  /** The numbers of an entry's sources, each source numbered when it is first cited. */
  private static String cited(Entry entry, Map<String, Integer> numbers) {
    Set<Integer> cited = new TreeSet<>();
    for (SourceRef source : entry.sources) {
      cited.add(numbers.computeIfAbsent(described(source), key -> numbers.size() + 1));
    }
    return "[" + Lines.ranges(cited) + "]";
  }

  private static String described(SourceRef source) {
    return source + source.getQuote().map(quote -> " “" + quote + "”").orElse("");
  }

  private static void appendSources(Map<String, Integer> numbers, StringBuilder out) {
    out.append("\nSources\n");
    numbers.forEach(
        (source, number) -> {
          String label = "[" + number + "] ";
          Lines.wrapped(label + source, INDENT, INDENT + " ".repeat(label.length()))
              .forEach(line -> out.append(line).append('\n'));
        });
  }

  private void appendLegend(StringBuilder out) {
    out.append("\n(· stated by the source, = reckoned from it, ! to be looked at)\n");
    legend(SourceKind.PUBLIC_PRESET)
        .ifPresent(
            files ->
                out.append("[P] published elsewhere, NOT in the source documents: ")
                    .append(files)
                    .append('\n'));
    legend(SourceKind.DERIVATION)
        .ifPresent(files -> out.append("[D] derived: ").append(files).append('\n'));
    legend(SourceKind.ILLUSTRATIVE)
        .ifPresent(
            files -> out.append("[I] made up for this example: ").append(files).append('\n'));
  }

  private Optional<String> legend(SourceKind kind) {
    Set<String> files =
        entries.stream()
            .flatMap(entry -> entry.sources.stream())
            .filter(source -> source.getKind() == kind)
            .map(SourceRef::getFile)
            .collect(Collectors.toCollection(TreeSet::new));
    return files.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", files));
  }
}
