package org.baremo.cli.run.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.cli.Words;

/** Why awards were not given: each award with its own requirements, most frequent first. */
final class ReasonsText {
  private final Words words;
  private final ResolvedScheme scheme;

  ReasonsText(Words words, ResolvedScheme scheme) {
    this.words = words;
    this.scheme = scheme;
  }

  List<String> lines(String title, Map<Tally.Reason, Long> reasons) {
    List<String> lines = new ArrayList<>();
    if (reasons.isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(title);
    List<Award> awards = scheme.scheme().getAwards();
    if (awards.size() == 1) {
      lines.addAll(table(reasons, reason -> true).lines("  "));
      return lines;
    }
    lines.addAll(table(reasons, reason -> reason.award().isEmpty()).lines("  "));
    for (Award award : awards) {
      List<String> own =
          table(reasons, r -> r.award().filter(award.getCode()::equals).isPresent()).lines("    ");
      if (!own.isEmpty()) {
        lines.add("  " + words.language().of(award.getTitle()));
        lines.addAll(own);
      }
    }
    return lines;
  }

  private Table table(
      Map<Tally.Reason, Long> reasons, java.util.function.Predicate<Tally.Reason> which) {
    List<Map.Entry<Tally.Reason, Long>> rows =
        reasons.entrySet().stream()
            .filter(entry -> which.test(entry.getKey()))
            .sorted(
                Map.Entry.<Tally.Reason, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
            .toList();
    List<String> names = rows.stream().map(entry -> name(entry.getKey())).toList();
    Table table = new Table();
    for (int i = 0; i < rows.size(); i++) {
      String name = names.get(i);
      boolean shared = names.stream().filter(name::equals).count() > 1;
      String id = shared ? " (" + rows.get(i).getKey().requirement() + ")" : "";
      table.row(name + id, words.number(rows.get(i).getValue()));
    }
    return table;
  }

  private String name(Tally.Reason reason) {
    String requirement = requirement(reason);
    return reason
        .node()
        .map(
            node ->
                "%s: %s %s"
                    .formatted(
                        requirement,
                        node.code(),
                        scheme.title(node).map(words.language()::of).orElse("")))
        .orElse(requirement);
  }

  private String requirement(Tally.Reason reason) {
    Stream<Requirement> asked =
        reason.award().isPresent()
            ? scheme.scheme().getAwards().stream()
                .filter(award -> reason.award().filter(award.getCode()::equals).isPresent())
                .flatMap(award -> all(award.getRequires(), scheme.scheme()))
            : scheme.scheme().getVetoes().stream().map(Veto::getWhen);
    Optional<Requirement> found =
        asked.filter(one -> one.getId().equals(reason.requirement())).findFirst();
    return found
        .flatMap(Requirement::getTitle)
        .map(words.language()::of)
        .orElseGet(() -> own(reason));
  }

  /** What is asked of every case, whatever the scheme. */
  private String own(Tally.Reason reason) {
    String key = "requirement." + reason.requirement();
    return words.has(key) ? words.text(key) : reason.requirement();
  }

  /** A requirement and everything that it combines, in the order of the document. */
  private static Stream<Requirement> all(Requirement requirement, CertificationScheme scheme) {
    return Stream.concat(
        Stream.of(requirement),
        scheme.parts(requirement).stream().flatMap(part -> all(part, scheme)));
  }
}
