package org.baremo.certification.decision.reckoning;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * Numbers of items. An item that was answered too late counts as a blank one: leaving it out would
 * take what was not known out of the maximum.
 */
final class ItemMarks {
  private final List<ItemResult> all;
  private final Trace trace;

  ItemMarks(List<ItemResult> all, Trace trace) {
    this.all = all;
    this.trace = trace;
  }

  Amount count(Quantity.Items counted) {
    ItemSheet.Selected selected = select(counted.node());
    if (selected.lack().isPresent()) {
      return new Amount.Lack(Amount.Cause.UNKNOWN, selected.lack().get());
    }
    int count = 0;
    int open = 0;
    for (ItemResult item : selected.items()) {
      if (dependsOnMark(counted.count()) && isUnmarked(item)) {
        await(item);
        open++;
      } else if (counts(item, counted.count())) {
        trace.used(EvidenceRef.Kind.ITEM, item.getId());
        count++;
      } else {
        ignore(item);
      }
    }
    return open == 0
        ? Amount.of(Rational.of(count))
        : unmarked(Range.only(Rational.of(count)).plus(fromNoneTo(Rational.of(open))));
  }

  Amount score(ItemScore score) {
    ItemSheet.Selected selected = select(score.getNode());
    if (selected.lack().isPresent()) {
      return new Amount.Lack(Amount.Cause.UNKNOWN, selected.lack().get());
    }
    Rational points = Rational.ZERO;
    Rational maximum = Rational.ZERO;
    Range open = Range.only(Rational.ZERO);
    for (ItemResult item : selected.items()) {
      ignore(item);
      if (isValid(item)) {
        if (isUnmarked(item)) {
          open = open.plus(open(item, score));
        } else {
          points = points.plus(given(item, score));
        }
        if (isUnmarked(item) && score.getPart() != MarkPart.MAXIMUM) {
          await(item);
        } else {
          trace.used(EvidenceRef.Kind.ITEM, item.getId());
        }
        maximum = maximum.plus(item.getMaximum());
        if (Lengths.isTooLong(points) || Lengths.isTooLong(maximum)) {
          return Amount.Lack.unknown(Observation.Reason.NUMBER_TOO_LONG);
        }
      }
    }
    return open.equals(Range.only(Rational.ZERO)) || score.getPart() == MarkPart.MAXIMUM
        ? part(score, limited(points, score.getLeast()), maximum)
        : unmarked(part(score, open.plus(Range.only(points)), maximum));
  }

  private static Rational limited(Rational points, Optional<Rational> least) {
    return least.isPresent() && points.compareTo(least.get()) < 0 ? least.get() : points;
  }

  private static Amount part(ItemScore score, Rational points, Rational maximum) {
    return switch (score.getPart()) {
      case POINTS -> Amount.of(points);
      case MAXIMUM -> Amount.of(maximum);
      case PERCENTAGE ->
          maximum.signum() == 0
              ? Amount.Lack.unknown(Observation.Reason.NO_VALID_ITEMS)
              : Lengths.of(points.times(Rational.HUNDRED).dividedBy(maximum));
    };
  }

  /** Where the score lies of which so many points may be earned, of a maximum above 0. */
  private static Range part(ItemScore score, Range points, Rational maximum) {
    Range limited = points.rising(earned -> limited(earned, score.getLeast()));
    return score.getPart() == MarkPart.PERCENTAGE
        ? limited.times(Rational.HUNDRED.dividedBy(maximum))
        : limited;
  }

  /** What an item may come to that is not marked yet: from a wrong answer to a right one. */
  private static Range open(ItemResult item, ItemScore score) {
    return new Range(
        Optional.of(score.getIncorrect().times(item.getMaximum())), Optional.of(item.getMaximum()));
  }

  private static Range fromNoneTo(Rational most) {
    return new Range(Optional.of(Rational.ZERO), Optional.of(most));
  }

  private static Rational given(ItemResult item, ItemScore score) {
    if (item.getStatus() != ItemStatus.SCORED) {
      return score.getBlank().times(item.getMaximum());
    }
    Rational points = item.getPoints().orElseThrow();
    boolean earns = score.isPartialCredit() ? points.signum() > 0 : isCorrect(item);
    return earns ? points : score.getIncorrect().times(item.getMaximum());
  }

  private ItemSheet.Selected select(Optional<Ref> node) {
    if (all.isEmpty()) {
      return new ItemSheet.Selected(
          List.of(), List.of(), Optional.of(Observation.Nothing.of(Observation.Reason.NO_ITEMS)));
    }
    ItemSheet.Selected selected = new ItemSheet(all).select(node);
    selected.ignored().forEach(trace::ignored);
    return selected;
  }

  private static Amount unmarked(Range range) {
    return new Amount.Lack(
        Amount.Cause.PENDING, Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED), range);
  }

  private void await(ItemResult item) {
    trace.ignored(ItemSheet.no(item, IgnoredEvidence.Reason.NOT_MARKED));
  }

  private static boolean isUnmarked(ItemResult item) {
    return item.getStatus() == ItemStatus.SCORED && item.getPoints().isEmpty();
  }

  private static boolean dependsOnMark(ItemCount count) {
    return switch (count) {
      case CORRECT, PARTIAL, INCORRECT -> true;
      case ASKED, VALID, BLANK, LATE, NEUTRALISED, PILOT -> false;
    };
  }

  private static boolean counts(ItemResult item, ItemCount count) {
    boolean scored = item.getStatus() == ItemStatus.SCORED;
    return switch (count) {
      case ASKED -> item.getStatus() != ItemStatus.NOT_ASKED;
      case VALID -> isValid(item);
      case CORRECT -> scored && isCorrect(item);
      case PARTIAL -> scored && !isCorrect(item) && !isIncorrect(item);
      case INCORRECT -> scored && isIncorrect(item);
      case BLANK -> item.getStatus() == ItemStatus.BLANK;
      case LATE -> item.getStatus() == ItemStatus.LATE;
      case NEUTRALISED -> item.getStatus() == ItemStatus.NEUTRALISED;
      case PILOT -> item.getStatus() == ItemStatus.PILOT;
    };
  }

  private static boolean isValid(ItemResult item) {
    return switch (item.getStatus()) {
      case SCORED, BLANK, LATE -> true;
      case NEUTRALISED, PILOT, NOT_ASKED -> false;
    };
  }

  private static boolean isCorrect(ItemResult item) {
    return item.getPoints().map(item.getMaximum()::equals).orElse(false);
  }

  private static boolean isIncorrect(ItemResult item) {
    return item.getPoints().map(points -> points.signum() == 0).orElse(false);
  }

  /** Tells why an item does not count, where that is for what became of it. */
  private void ignore(ItemResult item) {
    switch (item.getStatus()) {
      case NEUTRALISED -> trace.ignored(ItemSheet.no(item, IgnoredEvidence.Reason.NEUTRALISED));
      case PILOT -> trace.ignored(ItemSheet.no(item, IgnoredEvidence.Reason.PILOT));
      case NOT_ASKED -> trace.ignored(ItemSheet.no(item, IgnoredEvidence.Reason.NOT_ASKED));
      case LATE -> trace.ignored(ItemSheet.no(item, IgnoredEvidence.Reason.LATE));
      case SCORED, BLANK -> {}
    }
  }
}
