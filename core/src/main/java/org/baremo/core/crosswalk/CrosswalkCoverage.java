package org.baremo.core.crosswalk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** How much of two editions some links reach, and what they leave out. */
@Value.Immutable
@JsonSerialize(as = ImmutableCrosswalkCoverage.class)
@JsonDeserialize(builder = CrosswalkCoverage.Builder.class)
public abstract class CrosswalkCoverage {
  CrosswalkCoverage() {}

  /**
   * How much of one edition is reached.
   *
   * @param base how many nodes or statements were looked at, 0 or more
   * @param exact how many of them have an exact link, 0 or more
   * @param unlinked those that have no link: what is lost on the way
   */
  public record Side(@PositiveOrZero int base, @PositiveOrZero int exact, List<Ref> unlinked) {
    public Side {
      unlinked = List.copyOf(unlinked);
      new Laws()
          .notNegative(base, "base")
          .notNegative(exact, "exact")
          .that(
              exact <= base - unlinked.size(),
              "exact",
              "exact must be at most the %s linked of %s, was %s",
              base - unlinked.size(),
              base,
              exact)
          .orThrow();
    }

    /**
     * Returns how many have a link.
     *
     * @return from 0 to the base
     */
    public int linked() {
      return base - unlinked.size();
    }

    /**
     * Returns the share that has a link.
     *
     * @return from 0 to 1, exact; empty when there is nothing to share
     */
    public Optional<Rational> linkedShare() {
      return base == 0 ? Optional.empty() : Optional.of(Rational.of(linked(), base));
    }

    /**
     * Returns the share that has an exact link.
     *
     * @return from 0 to 1, exact; empty when there is nothing to share
     */
    public Optional<Rational> exactShare() {
      return base == 0 ? Optional.empty() : Optional.of(Rational.of(exact, base));
    }
  }

  /**
   * Returns the edition linked from.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getSource();

  /**
   * Returns the edition linked to.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getTarget();

  /**
   * Returns how much of the first edition is reached.
   *
   * @return of the nodes looked at
   */
  @NotNull
  @Valid
  public abstract Side getSources();

  /**
   * Returns how much of the second edition is reached.
   *
   * @return of the nodes looked at
   */
  @NotNull
  @Valid
  public abstract Side getTargets();

  /**
   * Returns how many links of each relation were counted.
   *
   * @return relations without a link are missing
   */
  public abstract Map<Relation, @PositiveOrZero Integer> getLinks();

  /**
   * Reports on the nodes or statements of one kind, of whatever kind the others are that they are
   * linked to: what one framework calls a competence, another may call a skill.
   *
   * @param links between the two editions
   * @param source the first edition
   * @param target the second edition
   * @param kind areas, competences, learning outcomes…; counted are the links that begin or end at
   *     one
   * @return the report
   * @throws IllegalArgumentException when the links are of other editions
   */
  public static CrosswalkCoverage of(Links links, Framework source, Framework target, Kind kind) {
    Set<Ref> from = new LinkedHashSet<>(refs(source, kind));
    Set<Ref> to = new LinkedHashSet<>(refs(target, kind));
    check(links, from, to);
    return of(
        links.where(
            link -> link.getSource().kind().equals(kind) || link.getTarget().kind().equals(kind)),
        from,
        to);
  }

  private static List<Ref> refs(Framework framework, Kind kind) {
    return Stream.concat(
            framework.nodes(kind).stream().map(Node::getRef),
            framework.statements(kind).stream().map(Statement::getRef))
        .toList();
  }

  /**
   * Reports on some nodes or statements.
   *
   * @param links between two editions
   * @param sources what to look at in the first
   * @param targets what to look at in the second
   * @return the report
   * @throws IllegalArgumentException when a source or target is of another edition than the links'
   */
  public static CrosswalkCoverage of(
      Links links, Collection<Ref> sources, Collection<Ref> targets) {
    Set<Ref> from = new LinkedHashSet<>(sources);
    Set<Ref> to = new LinkedHashSet<>(targets);
    check(links, from, to);
    return of(links.whereSource(from).whereTarget(to), from, to);
  }

  private static CrosswalkCoverage of(Links links, Set<Ref> from, Set<Ref> to) {
    List<Link> all = links.links().stream().toList();
    Map<Relation, Integer> counts = new LinkedHashMap<>();
    for (Relation relation : Relation.values()) {
      int count = (int) all.stream().filter(link -> link.getRelation() == relation).count();
      if (count > 0) {
        counts.put(relation, count);
      }
    }
    return builder()
        .source(links.source())
        .target(links.target())
        .sources(side(from, all, Link::getSource))
        .targets(side(to, all, Link::getTarget))
        .links(counts)
        .build();
  }

  private static void check(Links links, Set<Ref> sources, Set<Ref> targets) {
    Laws laws = new Laws();
    checkEdition(links.source(), sources, "sources", laws);
    checkEdition(links.target(), targets, "targets", laws);
    laws.orThrow();
  }

  private static void checkEdition(EditionRef edition, Set<Ref> refs, String name, Laws laws) {
    for (Ref ref : refs) {
      if (!ref.edition().equals(edition)) {
        laws.that(false, name, "%s must be of edition %s, was %s", name, edition, ref);
      }
    }
  }

  private static Side side(Set<Ref> refs, List<Link> links, Function<Link, Ref> end) {
    Set<Ref> linked = new HashSet<>();
    Set<Ref> exact = new HashSet<>();
    for (Link link : links) {
      Ref at = end.apply(link);
      if (refs.contains(at)) {
        linked.add(at);
      }
      if (refs.contains(at) && link.getRelation() == Relation.EXACT) {
        exact.add(at);
      }
    }
    List<Ref> unlinked = refs.stream().filter(ref -> !linked.contains(ref)).toList();
    return new Side(refs.size(), exact.size(), unlinked);
  }

  /**
   * Starts a report.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this report's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getLinks().values().forEach(count -> laws.notNegative(count, "links"));
    laws.orThrow();
  }

  /** Builds reports. Not thread-safe. */
  public static final class Builder extends ImmutableCrosswalkCoverage.Builder {
    Builder() {}
  }
}
