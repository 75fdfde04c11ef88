package org.baremo.cli.run.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.ResolvedClause;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.cli.Words;
import org.baremo.core.value.VersionedId;

/** What a run came to, for a person to read. For one use. */
public final class Summary {
  private static final List<DecisionOutcome> LEFT_OUT =
      List.of(DecisionOutcome.PENDING, DecisionOutcome.INDETERMINATE, DecisionOutcome.CANCELLED);

  private final Words words;
  private final Tally tally;
  private final List<String> lines = new ArrayList<>();

  /**
   * Prepares to tell.
   *
   * @param words of the language
   * @param tally of a run that has ended
   */
  public Summary(Words words, Tally tally) {
    this.words = words;
    this.tally = tally;
  }

  /**
   * Returns the lines of the whole summary, without the time that the run took.
   *
   * @param scheme that decided
   * @return the lines, without their ends
   */
  public List<String> lines(ResolvedScheme scheme) {
    rows();
    of(scheme, tally);
    end();
    return lines;
  }

  /**
   * Returns the same of a series: of all rows together, then what each version decided.
   *
   * @param series that decided
   * @return the lines, without their ends
   */
  public List<String> lines(ResolvedSeries series) {
    rows();
    if (tally.decided() > 0) {
      outcomes(tally);
      versions(series);
    }
    for (ResolvedScheme version : series.versions()) {
      VersionedId id = version.scheme().getId();
      if (tally.version(id).decided() > 0) {
        lines.add("");
        lines.add(words.text("summary.version", id, version.scheme().getFramework()));
        of(version, tally.version(id));
      }
    }
    end();
    return lines;
  }

  private void versions(ResolvedSeries series) {
    Table table = new Table();
    for (ResolvedScheme version : series.versions()) {
      VersionedId id = version.scheme().getId();
      row(table, id.toString(), tally.version(id).decided());
      for (ResolvedClause clause : series.clauses()) {
        if (clause.transition().getApplies().equals(id)) {
          String name = words.language().of(clause.transition().getTitle());
          long count = tally.clauses().getOrDefault(clause.transition().getId(), 0L);
          row(table, words.text("summary.by-clause", name), count);
        }
      }
    }
    tally
        .lacks()
        .forEach((lack, count) -> row(table, words.text("summary.no-version." + lack), count));
    lines.add("");
    lines.add(words.text("summary.versions"));
    lines.addAll(table.lines("  "));
  }

  private void row(Table table, String name, long count) {
    table.row(name, words.number(count), words.share(count, tally.decided()));
  }

  /** What one scheme came to. */
  private void of(ResolvedScheme scheme, Tally tally) {
    if (tally.decided() > 0) {
      outcomes(tally);
      vetoes(scheme, tally);
      awards(scheme, tally);
    }
    lines.addAll(
        new MarksText(words, scheme.scheme(), tally.histogram()).lines(tally.cohort().getCuts()));
    ReasonsText reasons = new ReasonsText(words, scheme);
    lines.addAll(reasons.lines(words.text("summary.refused"), tally.notMet()));
    lines.addAll(reasons.lines(words.text("summary.indeterminate"), tally.unknown()));
  }

  private void end() {
    kinds("summary.rejected", tally.rejectedBy());
    kinds("summary.noticed", tally.noticedBy());
    if (tally.uncompared() > 0) {
      lines.add("");
      lines.add(words.counted("summary.uncompared", tally.uncompared()));
    }
  }

  private void rows() {
    long read = tally.read();
    Table table = new Table().row(words.text("summary.rows.read"), words.number(read));
    part(table, "summary.rows.decided", tally.decided(), read);
    part(table, "summary.rows.rejected", tally.rejected(), read);
    lines.add("");
    lines.addAll(table.lines("  "));
  }

  private void outcomes(Tally tally) {
    Table table = new Table();
    for (DecisionOutcome outcome : DecisionOutcome.values()) {
      long count = tally.outcome(outcome);
      if (count > 0) {
        part(table, "outcome." + outcome, count, tally.decided());
      }
    }
    lines.add("");
    lines.add(words.text("summary.decisions"));
    lines.addAll(table.lines("  "));
    long granted = tally.outcome(DecisionOutcome.GRANTED);
    long settled = granted + tally.outcome(DecisionOutcome.REFUSED);
    if (settled > 0) {
      lines.add("");
      String rate = words.share(granted, settled);
      lines.add(
          words.counted("summary.pass-rate", settled, rate, words.number(granted))
              + leftOut(tally));
    }
  }

  /** Who is neither granted nor refused, and so in no rate. */
  private String leftOut(Tally tally) {
    String left =
        LEFT_OUT.stream()
            .filter(outcome -> tally.outcome(outcome) > 0)
            .map(outcome -> words.counted("summary.left-out." + outcome, tally.outcome(outcome)))
            .collect(Collectors.joining(", "));
    return left.isEmpty() ? "" : words.text("summary.left-out", left);
  }

  /** What each veto decided, in their order of precedence, with what it makes of a case. */
  private void vetoes(ResolvedScheme scheme, Tally tally) {
    Table table = new Table();
    for (Veto veto : scheme.scheme().getVetoes()) {
      Requirement when = veto.getWhen();
      long count = tally.vetoes().getOrDefault(when.getId(), 0L);
      if (count > 0) {
        table.row(
            when.getTitle().map(words.language()::of).orElse(when.getId()),
            words.number(count),
            words.text("compare.outcome." + veto.getOutcome()));
      }
    }
    List<String> rows = table.lines("  ");
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add(words.text("summary.vetoes"));
      lines.addAll(rows);
    }
  }

  private void awards(ResolvedScheme scheme, Tally tally) {
    Table awards = new Table();
    for (Award award : scheme.scheme().getAwards()) {
      awards.row(
          words.language().of(award.getTitle()),
          words.number(tally.awards().getOrDefault(award.getCode(), 0L)));
    }
    lines.add("");
    lines.add(words.text("summary.awards"));
    lines.addAll(awards.lines("  "));
  }

  private void kinds(String title, Map<String, Tally.Kind> kinds) {
    if (kinds.isEmpty()) {
      return;
    }
    Table table = new Table();
    kinds.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                (Map.Entry<String, Tally.Kind> entry) -> -entry.getValue().count()))
        .forEach(
            entry ->
                table.row(
                    entry.getKey(),
                    words.number(entry.getValue().count()),
                    words.counted(
                        "summary.first-line",
                        entry.getValue().count(),
                        entry.getValue().firstLine())));
    lines.add("");
    lines.add(words.text(title));
    lines.addAll(table.lines("  "));
  }

  private void part(Table table, String name, long part, long whole) {
    table.row(words.text(name), words.number(part), whole == 0 ? "" : words.share(part, whole));
  }
}
