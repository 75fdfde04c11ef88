package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What two cases come to of which the second loses something.
 *
 * @param before what the first comes to
 * @param after what the second comes to
 * @param instead what the second does not come to meet where the first does not: it would stand in
 *     for what is lost
 */
public record Loss(List<Wish> before, List<Wish> after, List<Formula> instead) {
  public Loss {
    before = List.copyOf(before);
    after = List.copyOf(after);
    instead = List.copyOf(instead);
  }

  /** The same, as far as what could stand in can come about at all. */
  Loss where(Predicate<Formula> possible) {
    return new Loss(before, after, instead.stream().filter(possible).toList());
  }

  /** The wishes about both cases, the leaves of the second having numbers so much higher. */
  List<Wish> ofBoth(int shift) {
    List<Wish> wishes = new ArrayList<>(before);
    after.forEach(wish -> wishes.add(new Wish(wish.formula().shifted(shift), wish.verdicts())));
    instead.forEach(other -> wishes.add(Wish.met(other.orNot(other.shifted(shift)))));
    return wishes;
  }

  /** The leaves that anything is said of, each once. */
  List<Integer> leaves() {
    List<Wish> all = new ArrayList<>(before);
    all.addAll(after);
    instead.forEach(other -> all.add(Wish.known(other)));
    return Search.leaves(all);
  }
}
