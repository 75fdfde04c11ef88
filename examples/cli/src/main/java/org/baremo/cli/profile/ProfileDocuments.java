package org.baremo.cli.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.Terminal;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** Profiles as documents: a profile itself, or an assessment whose reported results make one. */
public final class ProfileDocuments {
  private static final String REPORTED = "\"reported\"";

  private final FrameworkCatalog catalog;

  /**
   * Creates a reader of profiles.
   *
   * @param catalog which editions, nodes and levels there are
   */
  public ProfileDocuments(FrameworkCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Reads the profile of a file.
   *
   * @param name the file, or {@code -} for standard input
   * @param terminal where standard input is
   * @return the profile
   * @throws CommandFailure when the file cannot be read
   * @throws org.baremo.core.problem.ProblemsException with everything that is wrong with it
   */
  public CompetenceProfile read(String name, Terminal terminal) {
    try {
      byte[] bytes =
          name.equals("-") ? terminal.in().readAllBytes() : Documents.bytes(Documents.path(name));
      return read(bytes, name.equals("-") ? "stdin" : name).orThrow();
    } catch (IOException e) {
      throw CommandFailure.misuse("cannot read %s: %s".formatted(name, Documents.reason(e)));
    }
  }

  /**
   * Reads a profile.
   *
   * @param utf8 a profile or an assessment as JSON
   * @param document its name in problems
   * @return the profile, of an edition and of nodes and levels that there are; or everything that
   *     is wrong with it
   */
  public Checked<CompetenceProfile> read(byte[] utf8, String document) {
    if (new String(utf8, StandardCharsets.UTF_8).contains(REPORTED)) {
      return Json.standard()
          .read(utf8, Assessment.class, document)
          .flatMap(assessment -> assessment.resolve(catalog, InstrumentLibrary.empty(), document))
          .flatMap(
              resolved ->
                  Checked.built(
                      Location.of(document), () -> CompetenceProfile.asReported(resolved)));
    }
    return Json.standard()
        .read(utf8, CompetenceProfile.class, document)
        .flatMap(profile -> known(profile, document));
  }

  private Checked<CompetenceProfile> known(CompetenceProfile profile, String document) {
    List<Problem> problems = new ArrayList<>();
    Location place = Location.of(document, "");
    catalog
        .unresolved(profile.getEdition(), place.below("/edition"))
        .ifPresentOrElse(problems::add, () -> nodes(profile, place, problems));
    return problems.isEmpty() ? Checked.of(profile) : Checked.failed(problems);
  }

  private void nodes(CompetenceProfile profile, Location place, List<Problem> problems) {
    EditionRef edition = profile.getEdition();
    level(profile.getOverall(), edition, place.below("/overall")).ifPresent(problems::add);
    profile
        .getOutcomes()
        .forEach(
            (node, outcome) -> {
              Location at = place.below("/outcomes/" + step(node));
              catalog.unresolved(node, at).ifPresent(problems::add);
              level(outcome, edition, at).ifPresent(problems::add);
            });
  }

  /** What is wrong with the level of an outcome: that there is none such in the edition. */
  private Optional<Problem> level(Outcome outcome, EditionRef edition, Location at) {
    if (!(outcome instanceof Outcome.Assessed assessed)
        || !(assessed.standing().orElse(null) instanceof Standing.Attained attained)) {
      return Optional.empty();
    }
    LevelRef level = attained.level();
    Location place = at.below("/standing/level");
    return level.edition().equals(edition)
        ? catalog.unresolved(level, place)
        : Optional.of(
            Problem.error(
                "ref.other-edition",
                place,
                "level must be of edition %s, was %s".formatted(edition, level)));
  }

  /** A reference as one step of a JSON Pointer. */
  private static String step(Ref node) {
    return node.toString().replace("~", "~0").replace("/", "~1");
  }
}
