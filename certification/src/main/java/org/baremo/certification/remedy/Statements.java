package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.asked.Constants;
import org.baremo.certification.remedy.asked.Scales;
import org.baremo.certification.remedy.known.Items;
import org.baremo.certification.remedy.known.Standings;
import org.baremo.certification.remedy.turn.Dates;
import org.baremo.certification.remedy.turn.Numbers;
import org.baremo.certification.remedy.turn.Watch;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** What can be shown, stated or done besides results. */
final class Statements {
  /** Five years of work. */
  private static final int MOST_HOURS = 10_000;

  /** Stands for a code that nothing asks for: nobody can be told which, but it may be one. */
  private static final String OTHER = "\uFFFF";

  private final ResolvedScheme scheme;
  private final Dossier dossier;
  private final Dates dates;
  private final OffsetDateTime asOf;
  private final int days;
  private final Watch watch;

  Statements(
      CompiledScheme compiled,
      Dossier dossier,
      OffsetDateTime asOf,
      RemedyLimits limits,
      Watch watch) {
    this.watch = watch;
    this.scheme = compiled.scheme();
    this.dates = Draft.dates(compiled, dossier, asOf, limits.days());
    this.dossier = dossier;
    this.asOf = asOf;
    this.days = limits.days();
  }

  /** Returns the levers of something, given the requirements that look at it. */
  List<Lever> of(Aspect aspect, List<Leaf> readers) {
    return switch (aspect.kind()) {
      case FACT -> facts(aspect);
      case CODE -> codes(aspect, readers);
      case NUMBER -> numbers(aspect, readers);
      case LEVEL -> levels(aspect, readers);
      case TRAINING -> training(aspect, readers);
      case CERTIFICATE -> certificates(aspect, readers);
      case ITEM -> items(aspect, readers);
      case ATTEMPT -> new Attempts(dossier, asOf, aspect, readers, days, watch).levers();
      case DATE, BIRTH, SITTING -> days(aspect, readers);
      case RESULT, PERIOD, MOMENT, DUTY, AWARD, UNITS -> List.of();
    };
  }

  private List<Lever> facts(Aspect aspect) {
    FactName fact = FactName.of(aspect.name());
    Boolean stated = dossier.getFacts().get(fact);
    List<Lever> levers = new ArrayList<>();
    for (boolean holds : new boolean[] {true, false}) {
      if (stated == null || stated != holds) {
        levers.add(Lever.of(aspect, List.of(new Change.StateFact(fact, holds))));
      }
    }
    return levers;
  }

  private List<Lever> codes(Aspect aspect, List<Leaf> readers) {
    FactName fact = FactName.of(aspect.name());
    Set<String> asked = new LinkedHashSet<>();
    for (Requirement requirement : Leaf.words(readers)) {
      if (requirement instanceof CodeRequirement code) {
        asked.addAll(code.getOneOf());
      }
      requirement.quantities().values().forEach(one -> coded(one, fact, asked));
    }
    asked.removeAll(dossier.getCodes().getOrDefault(fact, List.of()));
    if (!dossier.getCodes().containsKey(fact)) {
      asked.add(OTHER);
    }
    return asked.stream()
        .map(code -> Lever.of(aspect, List.of(new Change.StateCode(fact, code))))
        .toList();
  }

  /** Whether a change is tried, and cannot be told. */
  static boolean isUntold(Change change) {
    return change instanceof Change.StateCode state && state.code().equals(OTHER);
  }

  /** The codes of tables. */
  private static void coded(Quantity quantity, FactName fact, Set<String> asked) {
    if (quantity instanceof Coded coded && coded.fact().equals(fact)) {
      asked.addAll(coded.values().keySet());
    }
    quantity.parts().values().forEach(part -> coded(part, fact, asked));
  }

  private List<Lever> numbers(Aspect aspect, List<Leaf> readers) {
    FactName name = FactName.of(aspect.name());
    Numbers numbers = new Numbers(dossier, asOf, aspect, readers);
    List<List<Rational>> tried =
        numbers.isOfKinds() ? numbers.kinds().stream().map(List::of).toList() : numbers.tried();
    return tried.stream()
        .map(steps -> steps.stream().map(one -> new Change.StateNumber(name, one)).toList())
        .map(steps -> Lever.of(aspect, steps))
        .toList();
  }

  private List<Lever> days(Aspect aspect, List<Leaf> readers) {
    Optional<DateName> name = Dates.name(aspect);
    return dates.of(aspect, readers).stream()
        .map(day -> Lever.of(aspect, List.of(Change.StateDay.on(name, day))))
        .toList();
  }

  private List<Lever> levels(Aspect aspect, List<Leaf> readers) {
    FactName name = FactName.of(aspect.name());
    return Scales.asked(readers, scheme).stream()
        .map(
            asked ->
                Lever.of(
                    aspect,
                    Scales.above(asked, Optional.ofNullable(dossier.getLevels().get(name)), scheme)
                        .stream()
                        .map(level -> new Change.Attain(Optional.empty(), Optional.of(name), level))
                        .toList()))
        .toList();
  }

  /**
   * Training that would count.
   *
   * @param covering what it must cover; empty when that does not matter
   * @param kind of which kind; empty for any that is not excluded
   * @param leastEach how long each must be; empty when that does not matter
   */
  private record Sought(
      Optional<Ref> covering, Optional<String> kind, Optional<Rational> leastEach) {}

  private List<Lever> training(Aspect aspect, List<Leaf> readers) {
    Set<Sought> sought = new LinkedHashSet<>();
    for (Requirement requirement : Leaf.words(readers)) {
      requirement.quantities().values().forEach(one -> covered(one, sought));
      if (requirement instanceof NodesRequirement nodes
          && nodes.getTest() instanceof NodeTest.IsCovered) {
        nodes
            .getNodes()
            .forEach(
                node ->
                    sought.add(new Sought(Optional.of(node), Optional.empty(), Optional.empty())));
      }
    }
    Rational most =
        Constants.of(readers).stream()
            .filter(number -> number.compareTo(Rational.of(MOST_HOURS)) <= 0)
            .reduce(Rational.ONE, (one, other) -> other);
    int hours = most.rounded(0, java.math.RoundingMode.CEILING).numerator().intValue() + 1;
    return sought.stream()
        .map(
            one ->
                Lever.of(
                    aspect,
                    IntStream.rangeClosed(1, Math.max(1, hours))
                        .mapToObj(
                            h ->
                                new Change.Train(
                                    Rational.of(h), one.covering(), one.kind(), one.leastEach()))
                        .toList()))
        .toList();
  }

  /** Whether a requirement about training compares with more hours than are tried. */
  static boolean isOfTooManyHours(Leaf leaf) {
    return leaf.reads().contains(Aspect.of(Aspect.Kind.TRAINING))
        && Constants.of(List.of(leaf)).stream()
            .anyMatch(number -> number.compareTo(Rational.of(MOST_HOURS)) > 0);
  }

  /** Whether training of several kinds is asked for, of more hours than are tried together. */
  static boolean isOfMuchTogether(Leaf leaf) {
    Set<Sought> sought = new LinkedHashSet<>();
    Leaf.words(List.of(leaf))
        .forEach(word -> word.quantities().values().forEach(one -> covered(one, sought)));
    return sought.size() > 1
        && Constants.of(List.of(leaf)).stream()
            .anyMatch(number -> number.compareTo(Rational.of(Levers.MOST_TOGETHER)) >= 0);
  }

  private static void covered(Quantity quantity, Set<Sought> sought) {
    if (quantity instanceof TrainingHours hours) {
      if (hours.getKinds().isEmpty()) {
        sought.add(new Sought(hours.getCovering(), Optional.empty(), hours.getLeastEach()));
      }
      for (String kind : hours.getKinds()) {
        sought.add(new Sought(hours.getCovering(), Optional.of(kind), hours.getLeastEach()));
      }
    }
    quantity.parts().values().forEach(part -> covered(part, sought));
  }

  private List<Lever> certificates(Aspect aspect, List<Leaf> readers) {
    List<Lever> levers = new ArrayList<>();
    for (Requirement requirement : Leaf.words(readers)) {
      if (requirement instanceof HeldRequirement held && held.states().contains(HeldState.GOOD)) {
        Standings.of(dossier, asOf.toLocalDate())
            .forEach(lapsed -> levers.add(Lever.of(aspect, List.of(again(lapsed)))));
        held.getAccepted().stream()
            .flatMap(accepted -> holdings(accepted).stream())
            .distinct()
            .forEach(hold -> levers.add(Lever.of(aspect, List.of(hold))));
      }
    }
    return levers.stream().distinct().toList();
  }

  private static Change again(Standings.Lapsed lapsed) {
    return lapsed.isExpired()
        ? new Change.Renew(lapsed.number())
        : new Change.Reinstate(lapsed.number());
  }

  /**
   * Whether a requirement looks at how certificates stand that are not good: nobody is told to hold
   * such a one, though there may be one that was not shown.
   */
  static boolean isUntried(Leaf leaf) {
    boolean isOther =
        leaf.requirement() instanceof HeldRequirement held
            && !held.states().contains(HeldState.GOOD);
    return isOther
        || leaf.requirement().quantities().values().stream().anyMatch(Statements::isSuspension);
  }

  private static boolean isSuspension(Quantity quantity) {
    return quantity instanceof SuspensionDays
        || quantity.parts().values().stream().anyMatch(Statements::isSuspension);
  }

  private static List<Change> holdings(AcceptedCertificate accepted) {
    return accepted.getAwards().isEmpty()
        ? List.of(hold(accepted, Optional.empty()))
        : accepted.getAwards().stream().map(award -> hold(accepted, Optional.of(award))).toList();
  }

  private static Change hold(AcceptedCertificate accepted, Optional<String> award) {
    return new Change.Hold(accepted.getScheme(), award, accepted.getAtLeast(), accepted.getUnits());
  }

  private List<Lever> items(Aspect aspect, List<Leaf> readers) {
    Set<Optional<Ref>> nodes = new LinkedHashSet<>();
    readers.forEach(
        leaf -> leaf.requirement().quantities().values().forEach(one -> measured(one, nodes)));
    return nodes.stream()
        .map(
            node ->
                Lever.of(
                    aspect,
                    IntStream.rangeClosed(1, Items.wrong(dossier, node))
                        .mapToObj(count -> new Change.AnswerRight(node, count))
                        .toList()))
        .toList();
  }

  private static void measured(Quantity quantity, Set<Optional<Ref>> nodes) {
    if (quantity instanceof Quantity.Items || quantity instanceof ItemScore) {
      nodes.add(quantity.node());
    }
    quantity.parts().values().forEach(part -> measured(part, nodes));
  }
}
