package org.baremo.certification.remedy.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How many steps each lever is moved, 0 for not at all. */
public final class Position implements Comparable<Position> {
  private final int[] steps;
  private final BitSet favours;
  private final int favoured;
  private final int moved;
  private final int rank;
  private final int hash;

  private Position(int[] steps, BitSet favours) {
    this.steps = steps;
    this.favours = favours;
    int far = 0;
    int levers = 0;
    int favoured = 0;
    for (int i = 0; i < steps.length; i++) {
      far += steps[i];
      levers += steps[i] > 0 ? 1 : 0;
      favoured += steps[i] > 0 && favours.get(i) ? 1 : 0;
    }
    this.rank = far;
    this.moved = levers;
    this.favoured = favoured;
    this.hash = Arrays.hashCode(steps);
  }

  /**
   * Returns where nothing is moved.
   *
   * @param levers how many there are
   * @param favours those of them that others would have to allow; never changed
   * @return the start
   */
  public static Position start(int levers, BitSet favours) {
    return new Position(new int[levers], favours);
  }

  /**
   * Returns how far a lever is moved.
   *
   * @param lever its place
   * @return 0 for not at all
   */
  public int of(int lever) {
    return steps[lever];
  }

  /**
   * Returns this with one lever at another step.
   *
   * @param lever its place
   * @param step how far it is moved, 0 for not at all
   * @return another position
   */
  public Position with(int lever, int step) {
    int[] moved = steps.clone();
    moved[lever] = step;
    return new Position(moved, favours);
  }

  /**
   * Tells whether no lever is moved further than in another position.
   *
   * @param other another of the same levers
   * @return whether this is within that one
   */
  public boolean isWithin(Position other) {
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] > other.steps[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what compares positions by how many favours they ask, and then by how many levers they
   * move.
   *
   * @return fewest first; those that are alike in both are not told apart
   */
  public static Comparator<Position> byCount() {
    return Comparator.<Position>comparingInt(one -> one.favoured)
        .thenComparingInt(one -> one.moved);
  }

  /**
   * Fewest favours first, for what a person can do comes before what others would have to allow;
   * then fewest levers, then fewest steps. Whatever is within another comes before it.
   */
  @Override
  public int compareTo(Position other) {
    int order = Integer.compare(favoured, other.favoured);
    order = order == 0 ? Integer.compare(moved, other.moved) : order;
    order = order == 0 ? Integer.compare(rank, other.rank) : order;
    return order == 0 ? Arrays.compare(other.steps, steps) : order;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Position other
        && hash == other.hash
        && Arrays.equals(steps, other.steps);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(steps);
  }
}
