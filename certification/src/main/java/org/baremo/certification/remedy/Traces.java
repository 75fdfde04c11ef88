package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.Arrays;
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
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.remedy.asked.Filters;
import org.baremo.certification.remedy.known.Total;
import org.baremo.certification.remedy.search.Blame;
import org.baremo.certification.remedy.search.Position;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

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

  /** The awards that state days of their own, by their pointers. */
  private final Map<String, Award> awards = new HashMap<>();

  private final Map<String, Seen> seen = new HashMap<>();

  Traces(CertificationScheme scheme, Blame blame, List<Lever> levers, Dossier dossier) {
    this.blame = blame;
    this.levers = levers;
    this.parts = Total.of(dossier.getProfile()).map(Total::parts).orElse(List.of());
    this.isRuled = !dossier.getOverrides().isEmpty();
    Places.requirements(scheme).values().forEach(one -> requirements.put(one.getId(), one));
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      awards.put(Places.award(i), scheme.getAwards().get(i));
    }
  }

  /**
   * What a requirement sees, or the days of an award.
   *
   * @param levers by their places
   * @param marked those of them of which it sees how far they are moved, and not only whether
   * @param isTimeless whether it does not see the time
   */
  private record Seen(BitSet levers, BitSet marked, boolean isTimeless) {}

  /** Where the levers stand that a requirement sees, and when it is asked. */
  private static final class Trace {
    private final int[] steps;
    private final Optional<OffsetDateTime> then;

    Trace(int[] steps, Optional<OffsetDateTime> then) {
      this.steps = steps;
      this.then = then;
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Trace other
          && Arrays.equals(steps, other.steps)
          && then.equals(other.then);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(steps) + then.hashCode();
    }
  }

  /**
   * Returns what tells a position apart for requirements, by their identifiers, and for the days of
   * awards, by the pointers of these.
   */
  Function<String, Optional<Object>> of(Position position, OffsetDateTime then) {
    return part -> Optional.ofNullable(seen(part)).map(sees -> trace(sees, position, then));
  }

  private static Trace trace(Seen sees, Position position, OffsetDateTime then) {
    int[] steps = new int[sees.levers().cardinality()];
    int place = 0;
    for (int i = sees.levers().nextSetBit(0); i >= 0; i = sees.levers().nextSetBit(i + 1)) {
      steps[place++] = sees.marked().get(i) ? position.of(i) : Math.min(position.of(i), 1);
    }
    return new Trace(steps, sees.isTimeless() ? Optional.empty() : Optional.of(then));
  }

  /** Nothing where nobody can tell. */
  private @Nullable Seen seen(String part) {
    Seen known = seen.get(part);
    if (known == null) {
      Requirement requirement = requirements.get(part);
      Award award = awards.get(part);
      if (requirement != null) {
        known = seen(requirement);
        seen.put(part, known);
      } else if (award != null) {
        known = seen(award);
        seen.put(part, known);
      }
    }
    return known;
  }

  private Seen seen(Requirement requirement) {
    BitSet far = new BitSet();
    BitSet all = new BitSet();
    collect(requirement, all, far, new HashSet<>());
    return new Seen(all, far, !isRuled && isTimeless(blame.aspectsBelow(requirement)));
  }

  private Seen seen(Award award) {
    BitSet far = new BitSet();
    BitSet all = new BitSet();
    Set<Aspect> aspects = Aspects.of(award);
    collect(aspects, Filters.of(award), all, far);
    return new Seen(all, far, isTimeless(aspects));
  }

  private static boolean isTimeless(Set<Aspect> aspects) {
    return aspects.stream().allMatch(aspect -> TIMELESS.contains(aspect.kind()));
  }

  /** What a requirement sees, itself or by its parts, or by the awards and units that it names. */
  private void collect(Requirement requirement, BitSet all, BitSet far, Set<String> met) {
    if (!met.add(requirement.getId())) {
      return;
    }
    collect(blame.aspects(requirement), Filters.of(requirement), all, far);
    blame.beside(requirement).forEach(part -> collect(part, all, far, met));
  }

  private void collect(Set<Aspect> aspects, Filters filters, BitSet all, BitSet far) {
    BitSet own = blame.moving(aspects);
    if (aspects.contains(Aspect.result(Optional.empty()))) { // what parts win is won overall, too
      parts.forEach(part -> own.or(blame.moving(Set.of(Aspect.result(Optional.of(part))))));
    }
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
  }
}
