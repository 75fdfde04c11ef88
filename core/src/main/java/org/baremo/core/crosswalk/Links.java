package org.baremo.core.crosswalk;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.jspecify.annotations.Nullable;

/**
 * The links between two editions, asserted or derived, and the algebra on them. As sets of links:
 *
 * <ul>
 *   <li>inverting twice changes nothing; the inverse of a composition is the composition of the
 *       inverses in the other order;
 *   <li>composing is associative, and {@link #identity} changes nothing on either side;
 *   <li>merging is associative, commutative and idempotent; restricting distributes over it;
 *   <li>no composition links a source that its first part does not link, nor says of a link more
 *       than any mapping on its path.
 * </ul>
 *
 * <p>Two different paths between the same ends are two links. Levels are related alongside: they
 * compose, invert and merge as relations do; restricting nodes leaves them alone. Immutable,
 * thread-safe. A link becomes an object each time it is looked at, so look once.
 */
public final class Links {
  private final EditionRef from;
  private final EditionRef to;
  private final Columns columns;
  private final LevelRelation levels;
  private volatile Columns.@Nullable Sorted byTarget;

  private Links(EditionRef from, EditionRef to, Columns columns, LevelRelation levels) {
    this.from = from;
    this.to = to;
    this.columns = columns;
    this.levels = levels;
  }

  /**
   * Returns the links that a crosswalk asserts. To compose crosswalks again and again, ask a {@link
   * CrosswalkLibrary} for them.
   *
   * @param crosswalk whose references may or may not resolve
   * @return one link for each mapping
   */
  public static Links of(Crosswalk crosswalk) {
    List<Mapping> mappings = crosswalk.getMappings();
    return of(
        crosswalk,
        Nodes.of(mappings.stream().map(Mapping::getSource).toList()),
        Nodes.of(mappings.stream().map(Mapping::getTarget).toList()));
  }

  static Links of(Crosswalk crosswalk, Nodes sources, Nodes targets) {
    return new Links(
        crosswalk.getSource(),
        crosswalk.getTarget(),
        Columns.of(crosswalk.getId(), crosswalk.getMappings(), sources, targets),
        LevelRelation.of(crosswalk.getLevelMappings()));
  }

  /**
   * Returns the links of an edition to itself: each node, statement and level is what it is.
   *
   * @param framework the edition
   * @return exact links of strength 1 and without a path
   */
  public static Links identity(Framework framework) {
    List<Ref> all =
        Stream.concat(
                framework.getNodes().stream().map(Node::getRef),
                framework.getStatements().stream().map(Statement::getRef))
            .toList();
    return new Links(
        framework.getEdition(),
        framework.getEdition(),
        Columns.identity(Nodes.of(all)),
        LevelRelation.identity(framework));
  }

  /**
   * Returns the edition of the sources.
   *
   * @return framework and edition
   */
  public EditionRef source() {
    return from;
  }

  /**
   * Returns the edition of the targets.
   *
   * @return framework and edition
   */
  public EditionRef target() {
    return to;
  }

  /**
   * Returns how many links there are.
   *
   * @return 0 or more
   */
  public int size() {
    return columns.size();
  }

  /**
   * Returns the links, by source and, of one source, by path.
   *
   * @return a list that makes each link when it is asked for
   */
  public List<Link> links() {
    return new Lazy(columns);
  }

  /**
   * Returns the links from a source.
   *
   * @param source a node or statement
   * @return in order of their paths; empty when none is known
   */
  public List<Link> from(Ref source) {
    int row = columns.sources().ordinal(source);
    return row < 0
        ? List.of()
        : IntStream.range(columns.from(row), columns.to(row)).mapToObj(columns::link).toList();
  }

  /**
   * Returns the links to a target.
   *
   * @param target a node or statement
   * @return by source and path; empty when none is known
   */
  public List<Link> to(Ref target) {
    int row = columns.targets().ordinal(target);
    if (row < 0) {
      return List.of();
    }
    Columns.Sorted sorted = byTarget();
    return IntStream.range(sorted.offsets[row], sorted.offsets[row + 1])
        .mapToObj(i -> columns.link(sorted.order[i]))
        .toList();
  }

  /**
   * Returns the links from a source to a target.
   *
   * @param source a node or statement
   * @param target a node or statement
   * @return one for each path; empty when none is known
   */
  public List<Link> between(Ref source, Ref target) {
    return from(source).stream().filter(link -> link.getTarget().equals(target)).toList();
  }

  /**
   * Returns the links from a source to a target than which no other says more: none of a stronger
   * relation and, of the same relation, none of a greater strength. What has no strength is not
   * compared with what has one.
   *
   * @param source a node or statement
   * @param target a node or statement
   * @return several where none is the strongest; empty when no link is known
   */
  public List<Link> strongest(Ref source, Ref target) {
    List<Link> all = between(source, target);
    return all.stream().filter(link -> all.stream().noneMatch(o -> outdoes(o, link))).toList();
  }

  private static boolean outdoes(Link one, Link other) {
    if (one.getRelation() != other.getRelation()) {
      return one.getRelation().isAtLeast(other.getRelation());
    }
    Rational strength = one.getStrength().orElse(null);
    return strength != null
        && other.getStrength().filter(weaker -> strength.compareTo(weaker) > 0).isPresent();
  }

  /**
   * Returns the sources that have a link.
   *
   * @return each once, in order
   */
  public List<Ref> sources() {
    return IntStream.range(0, columns.sources().size())
        .filter(row -> columns.from(row) < columns.to(row))
        .mapToObj(columns.sources()::ref)
        .toList();
  }

  /**
   * Returns the targets that have a link.
   *
   * @return each once, in order
   */
  public List<Ref> targets() {
    Columns.Sorted sorted = byTarget();
    return IntStream.range(0, columns.targets().size())
        .filter(row -> sorted.offsets[row] < sorted.offsets[row + 1])
        .mapToObj(columns.targets()::ref)
        .toList();
  }

  /**
   * Returns how the levels of the two editions correspond.
   *
   * @return one mapping for each two scales that anything is known about
   */
  public List<LevelMapping> levelMappings() {
    return levels.mappings();
  }

  /**
   * Returns what a level corresponds to on a scale.
   *
   * @param level of the first edition
   * @param scale of the second edition
   * @return its levels there, and whether these are all
   */
  public LevelImage levels(LevelRef level, ScaleRef scale) {
    return levels.image(level, scale);
  }

  /**
   * Returns the scales that a scale is mapped to.
   *
   * @param scale of the first edition
   * @return of the second edition, in order; empty when it is not mapped
   */
  public List<ScaleRef> scales(ScaleRef scale) {
    return levels.scales(scale);
  }

  /**
   * Tells whether below the first level of one scale is below the first of another.
   *
   * @param scale of the first edition
   * @param target of the second edition
   * @return false when that is not known
   */
  public boolean keepsBelowFirst(ScaleRef scale, ScaleRef target) {
    return levels.keepsBelowFirst(scale, target);
  }

  /**
   * Tells whether every link is of a node to itself, as in {@link #identity}.
   *
   * @return whether no link has a path; true of no links within one edition
   */
  public boolean isIdentity() {
    return from.equals(to) && IntStream.range(0, size()).allMatch(columns::isSame);
  }

  /**
   * Reads the links backwards.
   *
   * @return from targets to sources, relations inverted, paths reversed
   */
  public Links inverse() {
    return new Links(to, from, columns.inverse(byTarget()), levels.inverse());
  }

  /**
   * Goes on with the links of another crosswalk, cautiously.
   *
   * @param next from this one's second edition
   * @return from the sources of this to the targets of the next
   * @throws IllegalArgumentException when the two do not meet at one edition, or would come to more
   *     links than can be counted
   */
  public Links then(Links next) {
    return then(next, CompositionPolicy.CAUTIOUS);
  }

  /**
   * Goes on with the links of another crosswalk. Strengths multiply where both are known.
   *
   * @param next from this one's second edition
   * @param policy what two relations in a row come to
   * @return from the sources of this to the targets of the next, a link for each path
   * @throws IllegalArgumentException when the two do not meet at one edition, or would come to more
   *     links than can be counted
   */
  public Links then(Links next, CompositionPolicy policy) {
    Require.that(
        to.equals(next.from), "links must meet at one edition, were %s, %s", to, next.from);
    return new Links(from, next.to, columns.then(next.columns, policy), levels.then(next.levels));
  }

  /**
   * Adds the links of another crosswalk between the same editions.
   *
   * @param other from and to the same editions
   * @return the links of both; what has the same ends, relation and path is one link
   * @throws IllegalArgumentException when the editions differ
   */
  public Links merge(Links other) {
    Require.that(
        from.equals(other.from) && to.equals(other.to),
        "merged links must be of the same editions, were %s -> %s and %s",
        from,
        to,
        other.from + " -> " + other.to);
    Set<Link> all = new LinkedHashSet<>(links());
    all.addAll(other.links());
    Columns merged =
        Columns.given(
            new ArrayList<>(all),
            columns.sources().and(other.columns.sources()),
            columns.targets().and(other.columns.targets()));
    return new Links(from, to, merged, levels.and(other.levels));
  }

  /**
   * Keeps the links that satisfy a condition.
   *
   * @param wanted asked of every link
   * @return those of which it is true
   */
  public Links where(Predicate<? super Link> wanted) {
    return with(columns.select(link -> wanted.test(columns.link(link))));
  }

  /**
   * Keeps the links of some relations.
   *
   * @param relations which
   * @return the links of one of them
   */
  public Links whereRelation(Set<Relation> relations) {
    return with(columns.select(link -> relations.contains(columns.relation(link))));
  }

  /**
   * Keeps the links of a kind of node or statement.
   *
   * @param kind competences, areas…
   * @return the links of which both ends are of that kind
   */
  public Links whereKind(Kind kind) {
    return with(
        columns.select(
            link -> sourceOf(link).kind().equals(kind) && targetOf(link).kind().equals(kind)));
  }

  /**
   * Keeps the links from some sources.
   *
   * @param sources which
   * @return the links from one of them
   */
  public Links whereSource(Set<Ref> sources) {
    return with(columns.select(link -> sources.contains(sourceOf(link))));
  }

  /**
   * Keeps the links to some targets.
   *
   * @param targets which
   * @return the links to one of them
   */
  public Links whereTarget(Set<Ref> targets) {
    return with(columns.select(link -> targets.contains(targetOf(link))));
  }

  private Links with(Columns some) {
    return new Links(from, to, some, levels);
  }

  private Ref sourceOf(int link) {
    return columns.sources().ref(columns.source(link));
  }

  private Ref targetOf(int link) {
    return columns.targets().ref(columns.target(link));
  }

  private Columns.Sorted byTarget() {
    Columns.Sorted sorted = byTarget;
    if (sorted == null) {
      sorted = columns.byTarget();
      byTarget = sorted; // two threads may both sort, and come to the same
    }
    return sorted;
  }

  @Override
  public String toString() {
    return "%s -> %s: %s links".formatted(from, to, size());
  }

  /** Makes each link when it is asked for. */
  private static final class Lazy extends AbstractList<Link> implements RandomAccess {
    private final Columns columns;

    Lazy(Columns columns) {
      this.columns = columns;
    }

    @Override
    public Link get(int index) {
      return columns.link(Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
      return columns.size();
    }
  }
}
