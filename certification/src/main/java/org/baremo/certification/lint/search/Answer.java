package org.baremo.certification.lint.search;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.lint.setting.Draft;

/**
 * What came of looking for a case.
 *
 * @param kind how it ended
 * @param found the case; empty when none was found
 */
public record Answer(Kind kind, Optional<Found> found) {
  /** How a search ended. */
  public enum Kind {
    /** A case was found. */
    FOUND,
    /** There is none: proven. */
    NONE,
    /** None of the cases worth trying is one, but there are others. */
    NONE_TRIED,
    /** The budget was used up. */
    GIVEN_UP
  }

  /**
   * A case.
   *
   * @param dossier what is known of it
   * @param asOf when it is decided
   */
  public record Found(Dossier dossier, OffsetDateTime asOf) {}

  static Answer of(Kind kind) {
    return new Answer(kind, Optional.empty());
  }

  static Answer of(Draft draft) {
    return new Answer(Kind.FOUND, Optional.of(new Found(draft.build(), draft.asOf())));
  }
}
