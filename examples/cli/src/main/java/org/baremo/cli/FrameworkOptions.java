package org.baremo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baremo.core.catalog.FrameworkCatalog;
import picocli.CommandLine.Option;

/** The option that names frameworks of one's own, the same for every command about schemes. */
public final class FrameworkOptions {
  @Option(
      names = "--framework",
      paramLabel = "FILE",
      description =
          "A framework of one's own, as a JSON document, that schemes may be about beside those"
              + " that 'baremo framework list' lists. May be repeated.")
  private List<Path> files = new ArrayList<>();

  /**
   * Returns the files.
   *
   * @return in the order of the command line
   */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /**
   * Returns the editions at hand.
   *
   * @return those that come with the program, and those of the files
   * @throws CommandFailure when a file cannot be read, or its edition is there already
   * @throws org.baremo.core.problem.ProblemsException with everything that is wrong with a document
   */
  public FrameworkCatalog catalog() {
    return Frameworks.catalog(files);
  }
}
