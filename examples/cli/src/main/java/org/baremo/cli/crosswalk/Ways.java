package org.baremo.cli.crosswalk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.CrosswalkLibrary;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.value.EditionRef;
import org.baremo.digcomp.crosswalk.Crosswalks;

/** The ways from edition to edition that crosswalks make: those bundled, and the user's own. */
public final class Ways {
  private final CrosswalkLibrary library;

  private Ways(CrosswalkLibrary library) {
    this.library = library;
  }

  /**
   * Returns the ways of the bundled crosswalks and of some files.
   *
   * @param files crosswalks as documents, which must refer to what there is
   * @return the ways
   * @throws CommandFailure when a file cannot be read, or two crosswalks have one name
   * @throws org.baremo.core.problem.ProblemsException with everything that is wrong with a file
   */
  public static Ways of(List<Path> files) {
    List<Crosswalk> all = new ArrayList<>(Crosswalks.all());
    for (Path file : files) {
      Crosswalk crosswalk = Documents.read(file, Crosswalk.class);
      crosswalk.resolve(FrameworkCatalog.installed()).orThrow();
      all.add(crosswalk);
    }
    try {
      return new Ways(CrosswalkLibrary.of(all));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    }
  }

  CrosswalkLibrary library() {
    return library;
  }

  /**
   * Finds the way over some editions, or over the fewest where none is named.
   *
   * @param editions at least two, from the first to the last
   * @param policy what two relations in a row come to
   * @return the way
   * @throws CommandFailure when none leads there
   */
  public Way find(List<EditionRef> editions, CompositionPolicy policy) {
    return along(
        editions.size() > 2 ? editions : shortest(editions.get(0), editions.get(1)), policy);
  }

  /**
   * Finds the way over some editions, and over the fewest others wherever no crosswalk is between
   * one and the next.
   *
   * @param editions at least two, from the first to the last
   * @param policy what two relations in a row come to
   * @return the way, with every edition that it goes over
   * @throws CommandFailure when none leads there
   */
  public Way over(List<EditionRef> editions, CompositionPolicy policy) {
    List<EditionRef> stops = new ArrayList<>(editions.subList(0, 1));
    for (int i = 1; i < editions.size(); i++) {
      List<EditionRef> leg = shortest(editions.get(i - 1), editions.get(i));
      stops.addAll(leg.subList(1, leg.size()));
    }
    return along(stops, policy);
  }

  private Way along(List<EditionRef> stops, CompositionPolicy policy) {
    List<Links> legs = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      legs.add(leg(stops.get(i - 1), stops.get(i)));
    }
    Links whole = legs.get(0);
    for (Links next : legs.subList(1, legs.size())) {
      whole = whole.then(next, policy);
    }
    return new Way(stops, legs, whole);
  }

  private Links leg(EditionRef from, EditionRef to) {
    return library
        .between(from, to)
        .orElseThrow(
            () ->
                CommandFailure.misuse(
                    "no crosswalk is between %s and %s; there are %s"
                        .formatted(from, to, pairs())));
  }

  private List<EditionRef> shortest(EditionRef from, EditionRef to) {
    if (from.equals(to)) {
      throw CommandFailure.misuse("editions must be different, were both " + from);
    }
    List<EditionRef> way = library.way(from, to);
    if (way.isEmpty()) {
      throw CommandFailure.misuse(
          "no crosswalks lead from %s to %s; there are %s".formatted(from, to, pairs()));
    }
    return way;
  }

  private List<String> pairs() {
    return library.crosswalks().stream()
        .map(crosswalk -> crosswalk.getSource() + " -> " + crosswalk.getTarget())
        .toList();
  }
}
