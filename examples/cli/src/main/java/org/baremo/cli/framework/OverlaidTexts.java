package org.baremo.cli.framework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.Terminal;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.digcomp.DigComp;
import org.baremo.digcomp.DigComp22;
import org.baremo.digcomp.DigComp30;

/** Lays a user's own copy of published texts over an edition. */
final class OverlaidTexts {
  static final String DESCRIPTION =
      "Texts of your own to lay over the edition, in the order given; may be repeated. For DigComp"
          + " 3.0: the official data supplement (.jsonld, .json or .xlsx), and a folder of"
          + " translations as LANGUAGE=FOLDER. For DigComp 2.2: the level descriptors (.json). What"
          + " is repaired or noticed on the way goes to standard error.";

  private final Terminal terminal;

  OverlaidTexts(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Returns an edition with texts laid over it, and tells what was noticed of them.
   *
   * @throws CommandFailure when there are no such texts of this edition
   * @throws org.baremo.core.problem.ProblemsException with everything that is wrong with them
   */
  Framework over(Framework framework, List<String> texts) {
    if (texts.isEmpty()) {
      return framework;
    }
    EditionRef edition = framework.getEdition();
    if (edition.equals(DigComp30.EDITION)) {
      DigComp30 overlaid = DigComp.v3_0();
      for (String text : texts) {
        overlaid = told(over(overlaid, text));
      }
      return overlaid.framework();
    }
    if (edition.equals(DigComp22.EDITION)) {
      DigComp22 overlaid = DigComp.v2_2();
      for (String text : texts) {
        overlaid = told(overlaid.withLevelDescriptors(existing(text)));
      }
      return overlaid.framework();
    }
    throw CommandFailure.misuse(
        "texts can be laid over [%s, %s], and not over %s"
            .formatted(DigComp22.EDITION, DigComp30.EDITION, edition));
  }

  private static Checked<DigComp30> over(DigComp30 edition, String text) {
    int equals = text.indexOf('=');
    if (equals > 0) {
      return translated(edition, text.substring(0, equals), existing(text.substring(equals + 1)));
    }
    Path file = existing(text);
    if (Files.isDirectory(file)) {
      throw CommandFailure.misuse(
          "a folder of translations needs its language, such as nl=%s".formatted(text));
    }
    return edition.withOfficialTexts(file);
  }

  private static Checked<DigComp30> translated(DigComp30 edition, String language, Path folder) {
    try {
      return edition.withLocalisation(folder, language);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    }
  }

  private static Path existing(String text) {
    Path file = Documents.path(text);
    if (Files.notExists(file)) {
      throw CommandFailure.misuse("cannot read %s: there is no such file".formatted(text));
    }
    return file;
  }

  /** Of hundreds of repairs of one kind, the first says what they are. */
  private <T> T told(Checked<T> overlaid) {
    T value = overlaid.orThrow();
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    overlaid
        .problems()
        .forEach(
            problem ->
                kinds.computeIfAbsent(problem.getCode(), code -> new ArrayList<>()).add(problem));
    kinds.forEach(
        (code, problems) -> {
          int more = problems.size() - 1;
          String others = more == 0 ? "" : " (and %d more of this kind)".formatted(more);
          terminal.err().println("baremo: " + problems.get(0) + others);
        });
    return value;
  }
}
