package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baremo.core.value.Rational;

/**
 * What a decision table leaves without a value. Numbers of one input that no row fits, whatever the
 * others are, are one hole where they follow one another; what is left beside these is told by the
 * first numbers alone. Not thread-safe.
 */
final class Holes {
  /** How many are told of one table. */
  private static final int MOST = 10;

  private final List<List<Rational>> numbers;

  /** For each input, how many combinations with each number no row fits. */
  private final List<Map<Rational, Long>> unfit = new ArrayList<>();

  private final List<List<Rational>> all = new ArrayList<>();

  Holes(List<List<Rational>> numbers) {
    this.numbers = numbers;
    numbers.forEach(input -> unfit.add(new TreeMap<>()));
  }

  /** Notes numbers, one for each input, that no row fits. */
  void add(List<Rational> chosen) {
    List<Rational> one = List.copyOf(chosen);
    all.add(one);
    for (int i = 0; i < one.size(); i++) {
      unfit.get(i).merge(one.get(i), 1L, Long::sum);
    }
  }

  /** Numbers of each hole, one for each input; ten holes at most. */
  List<List<Rational>> told() {
    Set<List<Rational>> told = new LinkedHashSet<>();
    for (int input = 0; input < numbers.size(); input++) {
      boolean isOpen = false;
      for (Rational number : numbers.get(input)) {
        boolean isHole = isHole(input, number);
        if (isHole && !isOpen) {
          told.add(shown(input, number));
        }
        isOpen = isHole;
      }
    }
    all.stream().filter(this::isBeside).findFirst().ifPresent(told::add);
    return told.stream().limit(MOST).toList();
  }

  /** Whether no row fits a number, whatever the others are. */
  private boolean isHole(int input, Rational number) {
    long others = 1;
    for (int i = 0; i < numbers.size(); i++) {
      others *= i == input ? 1 : numbers.get(i).size();
    }
    return unfit.get(input).getOrDefault(number, 0L) == others;
  }

  /** A number of a hole, where it can be with others that are in no hole themselves. */
  private List<Rational> shown(int input, Rational number) {
    List<Rational> shown = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int other = i;
      shown.add(
          i == input
              ? number
              : numbers.get(i).stream()
                  .filter(one -> !isHole(other, one))
                  .findFirst()
                  .orElse(numbers.get(i).get(0)));
    }
    return List.copyOf(shown);
  }

  private boolean isBeside(List<Rational> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      if (isHole(i, chosen.get(i))) {
        return false;
      }
    }
    return true;
  }
}
