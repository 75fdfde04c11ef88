package org.baremo.core.crosswalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of some columns come from, asked only when a link is looked at: its strength and
 * its path. Composing copies neither.
 */
abstract class Origin {
  /** The strength of a link, null when unknown. */
  abstract @Nullable Rational strength(int link);

  /** Appends the path of a link. */
  abstract void walk(int link, List<Step> path);

  /** Mappings as asserted. */
  static final class Asserted extends Origin {
    private final VersionedId crosswalk;
    private final List<Mapping> mappings;
    private final int[] order;

    Asserted(VersionedId crosswalk, List<Mapping> mappings, int[] order) {
      this.crosswalk = crosswalk;
      this.mappings = mappings;
      this.order = order;
    }

    @Override
    @Nullable Rational strength(int link) {
      return mappings.get(order[link]).getStrength().orElse(null);
    }

    @Override
    void walk(int link, List<Step> path) {
      path.add(new Step(crosswalk, mappings.get(order[link]), Step.Direction.AS_ASSERTED));
    }
  }

  /** Each node itself. */
  static final class Same extends Origin {
    @Override
    Rational strength(int link) {
      return Rational.ONE;
    }

    @Override
    void walk(int link, List<Step> path) {
      // From a node to itself there is nothing to walk.
    }
  }

  /** The links of other columns, some of them, in another order. */
  static final class Selected extends Origin {
    private final Origin all;
    private final int[] order;

    Selected(Origin all, int[] order) {
      this.all = all;
      this.order = order;
    }

    @Override
    @Nullable Rational strength(int link) {
      return all.strength(order[link]);
    }

    @Override
    void walk(int link, List<Step> path) {
      all.walk(order[link], path);
    }
  }

  /** The links of other columns, read backwards. */
  static final class Inverted extends Origin {
    private final Origin forwards;

    Inverted(Origin forwards) {
      this.forwards = forwards;
    }

    @Override
    @Nullable Rational strength(int link) {
      return forwards.strength(link);
    }

    @Override
    void walk(int link, List<Step> path) {
      List<Step> there = new ArrayList<>();
      forwards.walk(link, there);
      Collections.reverse(there);
      there.forEach(step -> path.add(step.inverse()));
    }
  }

  /** Links of two columns in a row. Those of one link of the first stand together. */
  static final class Composed extends Origin {
    private final Origin first;
    private final Origin second;
    private final int[] starts;
    private final int[] seconds;

    /**
     * Takes the two parts.
     *
     * @param starts for each link of the first, where its compositions start; one more at the end
     * @param seconds for each link of the first, the link of the second that it first goes on with
     */
    Composed(Origin first, Origin second, int[] starts, int[] seconds) {
      this.first = first;
      this.second = second;
      this.starts = starts;
      this.seconds = seconds;
    }

    @Override
    @Nullable Rational strength(int link) {
      int left = Columns.row(starts, link);
      Rational one = first.strength(left);
      Rational two = second.strength(right(left, link));
      return one == null || two == null ? null : one.times(two);
    }

    @Override
    void walk(int link, List<Step> path) {
      int left = Columns.row(starts, link);
      first.walk(left, path);
      second.walk(right(left, link), path);
    }

    private int right(int left, int link) {
      return seconds[left] + link - starts[left];
    }
  }

  /** Links at hand. */
  static final class Given extends Origin {
    private final List<Link> links;

    Given(List<Link> links) {
      this.links = links;
    }

    @Override
    @Nullable Rational strength(int link) {
      return links.get(link).getStrength().orElse(null);
    }

    @Override
    void walk(int link, List<Step> path) {
      path.addAll(links.get(link).getPath());
    }
  }
}
