package org.baremo.core.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Step;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.internal.Phrases;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * A migrated profile as a table for people: each node of the target edition, what was known, what
 * is known and on what grounds; then what went nowhere. English and Spanish. Immutable,
 * thread-safe.
 */
public final class MigrationText {
  private static final String GAP = "  ";

  private final Framework source;
  private final Framework target;
  private final Phrases phrases;

  private MigrationText(Framework source, Framework target, Phrases phrases) {
    this.source = source;
    this.target = target;
    this.phrases = phrases;
  }

  /**
   * Prepares the words.
   *
   * @param source the edition carried from, for its titles and level names
   * @param target the edition carried to, for its titles and level names
   * @param locale English or Spanish, of any region; titles fall back to the language they have
   * @return the writer of tables
   * @throws IllegalArgumentException when the language is neither
   */
  public static MigrationText of(Framework source, Framework target, Locale locale) {
    Phrases phrases = Phrases.of("migration", MigrationText.class::getResourceAsStream, locale);
    return new MigrationText(source, target, phrases);
  }

  /**
   * Writes the table of a migrated profile.
   *
   * @param profile carried between the two editions
   * @return lines that end in a line feed, without spaces at their ends
   */
  public String table(MigratedProfile profile) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            profile.getTarget().toString(),
            phrases.text("was", "edition", profile.getSource()),
            phrases.text("is"),
            phrases.text("because")));
    profile.getOutcomes().forEach((node, outcome) -> rows.add(row(node, outcome)));
    StringBuilder text = new StringBuilder(aligned(rows));
    List<List<String>> lost = profile.getLost().stream().map(this::row).toList();
    if (!lost.isEmpty()) {
      text.append('\n').append(phrases.text("lost")).append('\n').append(aligned(lost));
    }
    return text.toString();
  }

  private List<String> row(Ref node, MigratedOutcome outcome) {
    String was =
        outcome instanceof MigratedOutcome.Unchanged unchanged
            ? known(unchanged.outcome())
            : outcome.basis().stream()
                .map(basis -> known(basis.outcome()))
                .distinct()
                .collect(Collectors.joining("; "));
    return List.of(titled(target, node), was, is(outcome), because(outcome));
  }

  private List<String> row(Lost lost) {
    String cause = key(lost.cause());
    return List.of(
        lost.node().map(node -> titled(source, node)).orElseGet(() -> phrases.text("overall")),
        known(lost.outcome()),
        phrases.text("lost." + cause));
  }

  private String is(MigratedOutcome outcome) {
    if (outcome instanceof MigratedOutcome.Range range) {
      return phrases.text(
          "range", "lowest", level(range.lowest()), "highest", level(range.highest()));
    } else if (outcome instanceof MigratedOutcome.Undecided) {
      return phrases.text("undecided");
    }
    return known(outcome.atLeast().orElseGet(Outcome.NotAssessed::new));
  }

  private String because(MigratedOutcome outcome) {
    String links =
        outcome.basis().stream().map(basis -> link(basis.link())).collect(Collectors.joining("; "));
    if (outcome instanceof MigratedOutcome.Undecided undecided) {
      String reason = reason(undecided.reason());
      return links.isEmpty() ? reason : reason + "; " + links;
    }
    return links;
  }

  /** The way that a link takes, and what it comes to: {@code 1.1 -> 1.2 (close)}. */
  private String link(Link link) {
    StringBuilder way = new StringBuilder(link.getSource().code());
    for (Step step : link.getPath()) {
      way.append(" -> ").append(step.end().code());
    }
    String relation =
        phrases.text("relation." + link.getRelation().name().toLowerCase(Locale.ROOT));
    return way + " (" + relation + ")";
  }

  private String reason(Reason reason) {
    String operands =
        reason.operands().stream()
            .map(operand -> operand(reason.code(), operand))
            .collect(Collectors.joining(", "));
    return phrases.text("reason." + key(reason.code()), "operands", operands);
  }

  private String operand(Reason.Code code, String operand) {
    if (code == Reason.Code.LINK_TOO_WEAK) {
      return phrases.text("relation." + operand);
    } else if (operand.contains("/level/")) {
      return level(LevelRef.parse(operand));
    }
    return operand.substring(operand.lastIndexOf('/') + 1);
  }

  private String known(Outcome outcome) {
    if (outcome instanceof Outcome.Exempt exempt) {
      return phrases.text("exempt", "reason", exempt.reason());
    } else if (outcome instanceof Outcome.NotYetMarked) {
      return phrases.text("not-yet-marked");
    } else if (outcome instanceof Outcome.Assessed assessed) {
      List<String> parts = new ArrayList<>();
      assessed.standing().ifPresent(standing -> parts.add(standing(standing)));
      assessed
          .mark()
          .ifPresent(
              mark ->
                  parts.add(
                      phrases.text(
                          "mark", "value", mark.getValue(), "maximum", mark.getMaximum())));
      return String.join(", ", parts);
    }
    return phrases.text("not-assessed");
  }

  private String standing(Standing standing) {
    return standing instanceof Standing.Attained attained
        ? level(attained.level())
        : phrases.text("below-first");
  }

  private String level(LevelRef ref) {
    Optional<Level> level = target.level(ref).or(() -> source.level(ref));
    return level.map(found -> found.getName().in(phrases.locale()).value()).orElse(ref.code());
  }

  private String titled(Framework framework, Ref ref) {
    return framework
        .node(ref)
        .map(node -> ref.code() + " " + node.getTitle().in(phrases.locale()).value())
        .orElse(ref.code());
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String aligned(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
