package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Reckons quantities for one case. Not thread-safe, meant for one number. */
final class Reckoner {
  private final ResolvedScheme scheme;
  private final Dossier dossier;
  private final Timeline timeline;
  private final Trace trace;

  /** The attempts that are looked at by themselves; empty where all of the case are. */
  private final Optional<Alike> alike;

  private final Together.Allowance allowance;

  /** What the quantities came to that the scheme names. */
  private final Map<String, Amount> named = new HashMap<>();

  Reckoner(ResolvedScheme scheme, Dossier dossier, Timeline timeline, Trace trace) {
    this(scheme, dossier, timeline, trace, Optional.empty(), new Together.Allowance());
  }

  private Reckoner(
      ResolvedScheme scheme,
      Dossier dossier,
      Timeline timeline,
      Trace trace,
      Optional<Alike> alike,
      Together.Allowance allowance) {
    this.alike = alike;
    this.allowance = allowance;
    this.scheme = scheme;
    this.dossier = dossier;
    this.timeline = timeline;
    this.trace = trace;
  }

  Amount reckon(Quantity quantity) {
    if (quantity instanceof Quantity.Constant constant) {
      return Amount.of(constant.value());
    }
    if (quantity instanceof DefinedQuantity defined) {
      return defined(defined);
    }
    if (quantity.parts().isEmpty()) {
      trace.begin();
      Amount amount = leaf(quantity);
      trace.member(quantity, amount);
      return amount;
    }
    return compound(quantity);
  }

  /** What it is reckoned from is looked at where it is named first. */
  private Amount defined(DefinedQuantity defined) {
    Amount amount = named.get(defined.getQuantity());
    int place = trace.size();
    if (amount == null) {
      amount = reckon(defined.written().orElseThrow());
      named.put(defined.getQuantity(), amount);
    }
    trace.member(place, defined, amount);
    return amount;
  }

  private Amount leaf(Quantity quantity) {
    if (quantity instanceof Quantity.MarkOf mark) {
      return Marks.part(outcome(mark.node()), mark.part());
    }
    if (quantity instanceof Quantity.Stated stated) {
      return stated(stated.name());
    }
    if (quantity instanceof Quantity.LevelOrdinal level) {
      return ordinal(level);
    }
    if (quantity instanceof Coded coded) {
      return coded(coded);
    }
    if (quantity instanceof Quantity.Items items) {
      return new ItemMarks(dossier.getItems(), trace).count(items);
    }
    if (quantity instanceof ItemScore score) {
      return new ItemMarks(dossier.getItems(), trace).score(score);
    }
    if (quantity instanceof TrainingHours hours) {
      return new Trainings(timeline, trace).hours(hours);
    }
    if (quantity instanceof SuspensionDays suspended) {
      return suspended(suspended);
    }
    return attempts(quantity);
  }

  private Amount suspended(SuspensionDays asked) {
    Timeline.Suspended suspended = timeline.suspensions().apply(asked);
    suspended.held().ifPresent(held -> trace.used(held.kind(), held.id()));
    suspended.ignored().forEach(trace::ignored);
    return suspended.days();
  }

  private Amount attempts(Quantity quantity) {
    AttemptMarks attempts = new AttemptMarks(timeline, alike, trace);
    if (quantity instanceof Quantity.Attempts count) {
      return attempts.count(count);
    }
    if (quantity instanceof AttemptMark mark) {
      return attempts.mark(mark);
    }
    throw new IllegalStateException("no number for " + quantity.getClass());
  }

  private Amount compound(Quantity quantity) {
    if (quantity instanceof Aggregate aggregate) {
      List<Amount> members = aggregate.getOf().stream().map(this::reckon).toList();
      return Aggregates.of(aggregate, members, new Reach(scheme));
    }
    if (quantity instanceof HighestOfSame highest) {
      return highest(highest);
    }
    if (quantity instanceof Quantity.Rounded rounded) {
      return rounded(rounded);
    }
    if (quantity instanceof Limited limited) {
      return limited(limited);
    }
    if (quantity instanceof Quantity.Difference difference) {
      return folded(
          List.of(difference.of(), difference.minus()),
          Rational::minus,
          (of, minus) -> of.plus(minus.negated()));
    }
    if (quantity instanceof Quantity.Product product) {
      return folded(product.of(), Rational::times, Range::times);
    }
    if (quantity instanceof Quantity.Ratio ratio) {
      return ratio(ratio);
    }
    if (quantity instanceof Quantity.Banded banded) {
      return banded(banded);
    }
    return looked((Lookup) quantity);
  }

  private Amount highest(HighestOfSame asked) {
    SameAttempts same =
        new SameAttempts(
            asked,
            timeline,
            allowance,
            (one, looked) ->
                new Reckoner(scheme, dossier, timeline, looked, Optional.of(one), allowance)
                    .reckon(asked.of()));
    Alike among = alike.orElseGet(() -> Alike.all(timeline.told().get()));
    return same.highest(among, alike.isPresent(), trace);
  }

  private Outcome outcome(Optional<Ref> node) {
    return node.isPresent()
        ? dossier.getProfile().outcome(node.get())
        : dossier.getProfile().getOverall();
  }

  private Amount stated(FactName name) {
    Rational number = dossier.getNumbers().get(name);
    if (number == null) {
      return Amount.Lack.unstated(Observation.Reason.NO_NUMBER, name);
    }
    trace.used(EvidenceRef.Kind.NUMBER, name.toString());
    return Amount.of(number);
  }

  private Amount coded(Coded coded) {
    List<String> stated = dossier.getCodes().get(coded.fact());
    if (stated == null) {
      Amount.Lack lack = Amount.Lack.unstated(Observation.Reason.NO_CODE, coded.fact());
      return coded.otherwise().isEmpty() // then some codes come to no number
          ? lack
          : lack.within(Range.oneOf(coded.numbers().stream().map(Range::only).toList()));
    }
    Optional<Rational> number = coded.of(stated);
    for (String code : stated) {
      Rational worth = coded.values().get(code);
      if (worth != null && number.filter(worth::equals).isPresent()) {
        trace.used(EvidenceRef.Kind.CODE, code);
      } else {
        trace.ignored(
            IgnoredEvidence.of(
                EvidenceRef.Kind.CODE,
                code,
                worth == null
                    ? IgnoredEvidence.Reason.OTHER_KIND
                    : IgnoredEvidence.Reason.SUPERSEDED));
      }
    }
    return number.map(Amount::of).orElseGet(() -> Amount.Lack.unknown(Observation.Reason.NO_ROW));
  }

  private Amount ordinal(Quantity.LevelOrdinal level) {
    if (level.stated().isEmpty()) {
      return Marks.ordinal(outcome(level.node()), level.scale(), scheme);
    }
    FactName name = level.stated().get();
    Standing standing = dossier.getLevels().get(name);
    if (standing == null) {
      return Amount.Lack.unstated(Observation.Reason.NO_STATED_LEVEL, name);
    }
    trace.used(EvidenceRef.Kind.LEVEL, name.toString());
    return Marks.ordinal(standing, level.scale(), scheme);
  }

  private Amount rounded(Quantity.Rounded rounded) {
    Amount amount = reckon(rounded.of());
    if (amount instanceof Amount.Lack lack) {
      return rising(lack, rounded::apply);
    }
    Rational exact = ((Amount.Known) amount).value();
    Rational value = rounded.apply(exact);
    if (Lengths.isTooLong(value)) { // decimals are digits, too
      return Amount.Lack.unknown(Observation.Reason.NUMBER_TOO_LONG);
    }
    Amount.Known known = new Amount.Known(value, Optional.of(exact));
    trace.rounded(rounded.of(), known);
    return known;
  }

  private Amount limited(Limited limited) {
    Amount amount = reckon(limited.of());
    return amount instanceof Amount.Known number
        ? Amount.of(limited.apply(number.value()))
        : rising((Amount.Lack) amount, limited::apply);
  }

  /** What is sure of a number stays so for one that never falls while that one rises. */
  private static Amount rising(Amount.Lack lack, UnaryOperator<Rational> change) {
    return lack.within(lack.range().rising(change));
  }

  private Amount ratio(Quantity.Ratio ratio) {
    List<Amount> both = List.of(reckon(ratio.of()), reckon(ratio.to()));
    Optional<Amount.Lack> lack = Lacks.of(both);
    if (lack.isPresent()) {
      return both.get(1) instanceof Amount.Known to && to.value().signum() != 0
          ? lack.get().within(Range.of(both.get(0)).divided(to.value()))
          : lack.get();
    }
    List<Rational> numbers = Lacks.numbers(both);
    return numbers.get(1).signum() == 0
        ? Amount.Lack.unknown(Observation.Reason.DIVIDED_BY_ZERO)
        : Lengths.of(numbers.get(0).dividedBy(numbers.get(1)));
  }

  private Amount banded(Quantity.Banded banded) {
    Amount amount = reckon(banded.of());
    if (amount instanceof Amount.Lack lack) {
      return lack.within(Range.ANY);
    }
    Amount.Known number = (Amount.Known) amount;
    Optional<Rational> value = banded.below();
    for (Band band : banded.bands()) {
      int sign = number.value().compareTo(band.getStart());
      if (sign > 0 || (sign == 0 && !band.isOpen())) {
        value = Optional.of(band.getValue());
      }
    }
    return value
        .map(Amount::of)
        .orElseGet(() -> Amount.Lack.unknown(Observation.Reason.BELOW_BANDS, number.value()));
  }

  private Amount looked(Lookup lookup) {
    List<Amount> inputs = lookup.getInputs().stream().map(this::reckon).toList();
    Optional<Amount.Lack> lack = Lacks.of(inputs);
    if (lack.isPresent()) {
      return lack.get();
    }
    List<Rational> numbers = Lacks.numbers(inputs);
    for (LookupRow row : lookup.getRows()) {
      if (fits(row, numbers)) {
        return Amount.of(row.getThen());
      }
    }
    return lookup
        .getOtherwise()
        .map(Amount::of)
        .orElseGet(() -> Amount.Lack.unknown(Observation.Reason.NO_ROW));
  }

  private static boolean fits(LookupRow row, List<Rational> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (!row.getWhen().get(i).contains(numbers.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes numbers together. Where some lack, the whole lies where it may come to with each of them
   * where it surely lies; while one may be no number at all, so may the whole.
   */
  private Amount folded(
      List<Quantity> of, BinaryOperator<Rational> fold, BinaryOperator<Range> ranges) {
    List<Amount> amounts = new ArrayList<>();
    of.forEach(one -> amounts.add(reckon(one)));
    Optional<Amount.Lack> lack = Lacks.of(amounts);
    if (lack.isPresent()) {
      List<Range> members = amounts.stream().map(Range::of).toList();
      return members.contains(Range.ANY)
          ? lack.get()
          : lack.get().within(members.stream().reduce(ranges).orElseThrow());
    }
    List<Rational> numbers = Lacks.numbers(amounts);
    return Lengths.folded(numbers.get(0), numbers.subList(1, numbers.size()), fold);
  }
}
