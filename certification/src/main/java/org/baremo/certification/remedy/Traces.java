package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspect.Kind;
import org.baremo.certification.remedy.asked.Filters;
import org.baremo.certification.remedy.search.Blame;
import org.baremo.certification.remedy.search.Position;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Ref;

/**
 * Tells positions apart by what requirements see of them: where the levers stand that move anything
 * that a requirement looks at, and the time of the decision unless it does not matter to it.
 */
final class Traces {
  /** What has no time: neither day nor hour of the decision tells anything of it. */
  private static final Set<Kind> TIMELESS =
      EnumSet.of(
          Kind.RESULT, Kind.FACT, Kind.CODE, Kind.NUMBER, Kind.LEVEL, Kind.AWARD, Kind.UNITS);

  private final Blame blame;
  private final List<Lever> levers;
  private final List<Ref> parts;

  /** Rulings of people count from a day on. */
  private final boolean isRuled;

  private final Map<String, Requirement> requirements = new HashMap<>();
  private final Map<String, Seen> seen = new HashMap<>();

  Traces(
      CertificationScheme scheme, Blame blame, Board board, List<Lever> levers, Dossier dossier) {
    this.blame = blame;
    this.levers = levers;
    this.parts = board.parts();
    this.isRuled = !dossier.getOverrides().isEmpty();
    Places.requirements(scheme).values().forEach(one -> requirements.put(one.getId(), one));
  }

  /**
   * What a requirement sees.
   *
   * @param levers by their places
   * @param marked those of them of which it sees how far they are moved, and not only whether
   * @param isTimeless whether it does not see the time
   */
  private record Seen(BitSet levers, BitSet marked, boolean isTimeless) {}

  /** Where the levers stand that a requirement sees, and when it is asked. */
  private record Trace(List<Integer> steps, Optional<OffsetDateTime> then) {}

  /** Returns what tells a position apart for requirements, by their identifiers. */
  Function<String, Optional<Object>> of(Position position, OffsetDateTime then) {
    return requirement ->
        Optional.ofNullable(requirements.get(requirement)).map(one -> trace(one, position, then));
  }

  private Trace trace(Requirement requirement, Position position, OffsetDateTime then) {
    Seen sees = seen(requirement);
    List<Integer> steps = new ArrayList<>();
    for (int i = sees.levers().nextSetBit(0); i >= 0; i = sees.levers().nextSetBit(i + 1)) {
      steps.add(sees.marked().get(i) ? position.of(i) : Math.min(position.of(i), 1));
    }
    return new Trace(steps, sees.isTimeless() ? Optional.empty() : Optional.of(then));
  }

  private Seen seen(Requirement requirement) {
    Seen known = seen.get(requirement.getId());
    if (known == null) {
      BitSet far = new BitSet();
      BitSet all = new BitSet();
      collect(requirement, all, far, new HashSet<>());
      boolean isTimeless =
          !isRuled
              && blame.aspectsBelow(requirement).stream()
                  .allMatch(aspect -> TIMELESS.contains(aspect.kind()));
      known = new Seen(all, far, isTimeless);
      seen.put(requirement.getId(), known);
    }
    return known;
  }

  /** What a requirement sees, itself or by its parts, or by the awards and units that it names. */
  private void collect(Requirement requirement, BitSet all, BitSet far, Set<String> met) {
    if (!met.add(requirement.getId())) {
      return;
    }
    Set<Aspect> aspects = blame.aspects(requirement);
    BitSet own = blame.moving(aspects);
    if (aspects.contains(Aspect.result(Optional.empty()))) { // what parts win is won overall, too
      parts.forEach(part -> own.or(blame.moving(Set.of(Aspect.result(Optional.of(part))))));
    }
    Filters filters = Filters.of(requirement);
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      if (levers.get(i).steps().get(0) instanceof Change.PassAttempt pass) {
        boolean isMark = pass.asksMark();
        all.set(i, all.get(i) || filters.sees(pass.exam()));
        far.set(i, far.get(i) || !isMark || filters.marked().contains(pass.node()));
      } else {
        all.set(i);
        far.set(i);
      }
    }
    blame.beside(requirement).forEach(part -> collect(part, all, far, met));
  }
}
