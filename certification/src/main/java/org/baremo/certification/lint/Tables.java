package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.lint.question.Question;
import org.baremo.certification.lint.setting.Cells;
import org.baremo.certification.lint.setting.Span;
import org.baremo.certification.lint.setting.Spans;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Rational;

/**
 * Bands and decision tables: what numbers never come to, what numbers are left without a value, and
 * rows whose order decides. The ends of the intervals cut each input into points and open
 * stretches, within which a table tells no two numbers apart; one number of each stands for all.
 */
final class Tables {
  private static final int MOST_CELLS = 200_000;

  private final Spans spans;
  private final Findings findings;

  Tables(Spans spans, Findings findings) {
    this.spans = spans;
    this.findings = findings;
  }

  void lint(String at, Requirement requirement, Quantity quantity) {
    if (quantity instanceof Quantity.Banded banded) {
      bands(at, requirement, banded);
    } else if (quantity instanceof Lookup lookup) {
      table(at, requirement, lookup);
    }
  }

  private void bands(String at, Requirement requirement, Quantity.Banded banded) {
    Span span = spans.of(banded.of());
    List<Band> bands = banded.bands();
    for (int i = 0; i < bands.size(); i++) {
      Optional<Band> next = i + 1 < bands.size() ? Optional.of(bands.get(i + 1)) : Optional.empty();
      if (!isReached(bands.get(i), next, span)) {
        findings.add(
            LintKind.BAND_NEVER_REACHED,
            at + "/bands/" + i,
            requirement,
            "start",
            bands.get(i).getStart());
      }
    }
    Band first = bands.get(0);
    boolean below =
        span.low().map(low -> !holds(first, low)).orElse(true) && banded.below().isEmpty();
    if (below) {
      findings.add(
          LintKind.BAND_GAP,
          sure(banded.of()),
          at + "/bands/0",
          Optional.of(requirement.getId()),
          List.of(),
          "start",
          first.getStart());
    }
  }

  /** Only some simple numbers surely come to everything between the ends that are told of them. */
  private static Certainty sure(Quantity named) {
    Quantity input = DefinedQuantity.seenThrough(named);
    boolean free =
        input instanceof Quantity.Stated
            || input instanceof Quantity.LevelOrdinal
            || input instanceof Quantity.Items
            || input instanceof Quantity.Attempts
            || (input instanceof Quantity.MarkOf mark && mark.part() != MarkPart.MAXIMUM)
            || (input instanceof AttemptMark past && past.getPart() != MarkPart.MAXIMUM)
            || (input instanceof TrainingHours hours
                && hours.getMost().isEmpty()
                && hours.getLeastEach().isEmpty());
    return free ? Certainty.PROVEN : Certainty.SUSPECTED;
  }

  private static boolean holds(Band band, Rational number) {
    int sign = number.compareTo(band.getStart());
    return band.isOpen() ? sign > 0 : sign >= 0;
  }

  /** Whether the span reaches into the band, before the next one takes over. */
  private static boolean isReached(Band band, Optional<Band> next, Span span) {
    boolean high = span.high().map(end -> holds(band, end)).orElse(true);
    boolean low = next.isEmpty() || span.low().map(end -> !holds(next.get(), end)).orElse(true);
    return high && low;
  }

  private void table(String at, Requirement requirement, Lookup lookup) {
    List<List<Rational>> numbers = new ArrayList<>();
    long cells = 1;
    for (int i = 0; i < lookup.getInputs().size(); i++) {
      numbers.add(ends(lookup, i, spans.of(lookup.getInputs().get(i))));
      cells = Math.min(cells * numbers.get(i).size(), MOST_CELLS + 1L);
    }
    if (cells > MOST_CELLS) {
      findings.giveUp(new Question(LintKind.ROW_NEVER_REACHED, at, requirement.getId()));
      return;
    }
    Tries tried = Tries.of(lookup, numbers);
    for (int i = 0; i < lookup.getRows().size(); i++) {
      if (!tried.isReached(i)) {
        findings.add(LintKind.ROW_NEVER_REACHED, at + "/rows/" + i, requirement, "row", i + 1);
      }
    }
    tried.overlaps().forEach((pair, both) -> overlap(at, requirement, lookup, pair, told(both)));
    if (lookup.getOtherwise().isEmpty()) {
      tried.holes().told().forEach(hole -> gap(at, requirement, lookup, told(hole)));
    }
  }

  private void gap(String at, Requirement requirement, Lookup lookup, String numbers) {
    findings.add(
        LintKind.TABLE_GAP,
        certainty(lookup),
        at,
        Optional.of(requirement.getId()),
        List.of(),
        "numbers",
        numbers);
  }

  private void overlap(
      String at, Requirement requirement, Lookup lookup, Tries.Pair pair, String both) {
    findings.add(
        LintKind.ROWS_OVERLAP,
        certainty(lookup),
        at + "/rows/" + pair.second(),
        Optional.of(requirement.getId()),
        List.of(),
        "row",
        pair.first() + 1,
        "later",
        pair.second() + 1,
        "numbers",
        both,
        "value",
        lookup.getRows().get(pair.first()).getThen(),
        "other",
        lookup.getRows().get(pair.second()).getThen());
  }

  /** Whether the numbers of a table that were tried can come about is certain of one alone. */
  private static Certainty certainty(Lookup lookup) {
    List<Quantity> inputs = lookup.getInputs();
    return inputs.size() == 1 ? sure(inputs.get(0)) : Certainty.SUSPECTED;
  }

  private static String told(List<Rational> numbers) {
    return numbers.stream().map(Rational::toString).collect(Collectors.joining("; "));
  }

  /** One number for each point and each stretch that the rows tell apart. */
  private static List<Rational> ends(Lookup lookup, int input, Span span) {
    List<Rational> ends = new ArrayList<>();
    for (LookupRow row : lookup.getRows()) {
      row.getWhen().get(input).getLower().ifPresent(ends::add);
      row.getWhen().get(input).getUpper().ifPresent(ends::add);
    }
    return Cells.of(ends, span);
  }
}
