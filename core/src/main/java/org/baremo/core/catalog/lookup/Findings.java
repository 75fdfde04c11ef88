package org.baremo.core.catalog.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** Collects the problems of one document while its references are looked up. Not thread-safe. */
public final class Findings {
  private final String document;
  private final List<Problem> problems = new ArrayList<>();
  private boolean failed;

  /**
   * Begins with none.
   *
   * @param document what the document is called
   */
  public Findings(String document) {
    this.document = document;
  }

  /**
   * Adds a problem for which there is no value.
   *
   * @param code of the problem
   * @param pointer where in the document
   * @param message what is wrong
   */
  public void error(String code, String pointer, String message) {
    failed = true;
    problems.add(Problem.error(code, Location.of(document, pointer), message));
  }

  /**
   * Adds a problem beside which there is a value.
   *
   * @param code of the problem
   * @param pointer where in the document
   * @param message what is noticed
   */
  public void warning(String code, String pointer, String message) {
    problems.add(Problem.warning(code, Location.of(document, pointer), message));
  }

  /**
   * Tells whether there can be no value.
   *
   * @return whether an error was found
   */
  public boolean failed() {
    return failed;
  }

  /**
   * Returns the problems alone.
   *
   * @return no value
   * @param <T> of which type it would be
   */
  public <T> Checked<T> withoutValue() {
    return Checked.failed(problems);
  }

  /**
   * Returns a value and the problems beside it.
   *
   * @param value what was resolved
   * @return both
   * @param <T> of which type it is
   */
  public <T> Checked<T> with(T value) {
    return problems.isEmpty() ? Checked.of(value) : Checked.of(value, problems);
  }

  /**
   * Looks an edition up, and reports one that is not there.
   *
   * @param catalog what there is
   * @param edition which is meant
   * @param pointer where it is named
   * @return the framework; empty when the catalogue has none such
   */
  public Optional<Framework> framework(
      FrameworkCatalog catalog, EditionRef edition, String pointer) {
    Optional<Framework> framework = catalog.framework(edition);
    if (framework.isEmpty()) {
      failed = true;
      catalog.unresolved(edition, Location.of(document, pointer)).ifPresent(problems::add);
    }
    return framework;
  }

  /**
   * Reports a reference that is of another edition, or no node or statement of this one.
   *
   * @param framework the edition
   * @param ref the reference
   * @param pointer where it stands
   */
  public void node(Framework framework, Ref ref, String pointer) {
    if (!ref.edition().equals(framework.getEdition())) {
      error(
          "ref.other-edition",
          pointer,
          "reference must be of edition %s, was %s".formatted(framework.getEdition(), ref));
    } else if (framework.node(ref).isEmpty() && framework.statement(ref).isEmpty()) {
      error("ref.unresolved", pointer, framework.explainUnknown(ref));
    }
  }

  /**
   * Reports a level that is of another edition, or none of this one.
   *
   * @param framework the edition
   * @param level the reference
   * @param pointer where it stands
   */
  public void level(Framework framework, LevelRef level, String pointer) {
    if (!level.edition().equals(framework.getEdition())) {
      error(
          "ref.other-edition",
          pointer,
          "level must be of edition %s, was %s".formatted(framework.getEdition(), level));
    } else if (framework.level(level).isEmpty()) {
      error("ref.unresolved", pointer, framework.explainUnknown(level));
    }
  }
}
