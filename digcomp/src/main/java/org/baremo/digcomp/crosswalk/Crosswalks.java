package org.baremo.digcomp.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.CrosswalkLibrary;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.digcomp.data.CrosswalkReader;

/**
 * Where the bundled crosswalks begin.
 *
 * <pre>{@code
 * Route route = Crosswalks.between(DigComp22.EDITION, DigComp30.EDITION).orElseThrow();
 * List<Link> links = route.links().from(DigComp.v2_2().competence("2.5").ref());
 * }</pre>
 *
 * <p>They are read from this module's own resources when first asked for, and checked against their
 * manifests of counts; after that they are the same immutable objects. Thread-safe.
 */
public final class Crosswalks {
  private static final List<String> FOLDERS =
      List.of(
          "digcomp-1.0-to-2.0",
          "digcomp-2.0-to-2.1",
          "digcomp-2.1-to-2.2",
          "digcomp-2.2-to-3.0",
          "digcomp-2.2-to-esco-1.1.1",
          "digcomp-2.2-to-at-2.3");

  private Crosswalks() {}

  /**
   * Returns the bundled crosswalks, as they are asserted.
   *
   * @return oldest edition first
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static List<Crosswalk> all() {
    return library().crosswalks();
  }

  /**
   * Returns the bundled crosswalks, ready to calculate with.
   *
   * @return the library
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static CrosswalkLibrary library() {
    return Holder.LIBRARY.orThrow();
  }

  /**
   * Finds the way from one edition to another: a bundled crosswalk, one read backwards, or a chain
   * over the fewest editions in between, composed {@linkplain CompositionPolicy#CAUTIOUS
   * cautiously}.
   *
   * @param from the edition of the sources
   * @param to another edition, of the targets
   * @return the links and which of the three they are; empty when no way leads there
   * @throws IllegalArgumentException when both editions are the same
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Optional<Route> between(EditionRef from, EditionRef to) {
    return between(from, to, CompositionPolicy.CAUTIOUS);
  }

  /**
   * Finds the way from one edition to another.
   *
   * @param from the edition of the sources
   * @param to another edition, of the targets
   * @param policy what two relations in a row come to, in a chain
   * @return the links and whether they are asserted, read backwards or composed; empty when no way
   *     leads there
   * @throws IllegalArgumentException when both editions are the same
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Optional<Route> between(EditionRef from, EditionRef to, CompositionPolicy policy) {
    if (from.equals(to)) {
      throw new IllegalArgumentException("editions must be different, were both " + from);
    }
    Optional<Links> direct = library().between(from, to);
    if (direct.isPresent()) {
      boolean asserted =
          all().stream().anyMatch(c -> c.getSource().equals(from) && c.getTarget().equals(to));
      return direct.map(
          links -> new Route(asserted ? Route.Kind.DIRECT : Route.Kind.INVERSE, links));
    }
    return library().route(from, to, policy).map(links -> new Route(Route.Kind.COMPOSED, links));
  }

  private static Checked<CrosswalkLibrary> read() {
    List<Crosswalk> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String folder : FOLDERS) {
      Checked<Crosswalk> crosswalk =
          CrosswalkReader.read(file -> Crosswalks.class.getResourceAsStream(folder + "/" + file));
      crosswalk.value().ifPresent(read::add);
      crosswalk.problems().forEach(problem -> problems.add(in(folder, problem)));
    }
    return problems.isEmpty() ? Checked.of(CrosswalkLibrary.of(read)) : Checked.failed(problems);
  }

  /** Six folders have files of the same names. */
  private static Problem in(String folder, Problem problem) {
    return problem.toBuilder()
        .location(
            problem.getLocation().toBuilder()
                .document(folder + "/" + problem.getLocation().getDocument())
                .build())
        .build();
  }

  /** Loaded when first used; it keeps the problems, so that each call can say them again. */
  private static final class Holder {
    private static final Checked<CrosswalkLibrary> LIBRARY = read();
  }
}
