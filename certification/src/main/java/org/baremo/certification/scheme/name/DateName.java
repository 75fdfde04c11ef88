package org.baremo.certification.scheme.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.baremo.core.internal.Require;

/**
 * Names a civil date that a rule is anchored to. Some names are known from the case itself ({@link
 * #isComputed()}); every other one ({@code registration}, {@code closing}) is stated by the
 * dossier.
 *
 * <p>A date that is stated may lie after the decision: it is announced, as a closing date or the
 * end of a permit is. It is a day like any other: days are compared with it, and reckoned from it,
 * as it is stated. What counts only once it has happened does not count before: attempts, training
 * and portfolios of days after the decision never do, whatever window they lie in. So a window that
 * ends on an announced day holds what there was until the decision, and one that begins on it holds
 * nothing yet. Two rules ask that a day has come, and are pending before: the anchor of a scheme,
 * with which a case begins, and an age. Where a scheme asks it of another date, it compares that
 * with {@link #DECISION}: not met before, with the day from which on it is.
 *
 * @param value a slug
 */
public record DateName(@JsonValue @Pattern(regexp = Slugs.SLUG) String value)
    implements Comparable<DateName> {
  /** The day on which the person registered for the test, as stated by the dossier. */
  public static final DateName REGISTRATION = new DateName("registration");

  /** The last day for registering, as stated by the dossier. */
  public static final DateName CLOSING = new DateName("closing");

  /** The civil day of the decision, in the zone the decision is taken in. Always known. */
  public static final DateName DECISION = new DateName("decision");

  /** The day of the earliest sitting. Unknown when no sitting is. */
  public static final DateName FIRST_SITTING = new DateName("first-sitting");

  /** The day of the latest sitting. Unknown when no sitting is. */
  public static final DateName LAST_SITTING = new DateName("last-sitting");

  private static final List<DateName> COMPUTED = List.of(DECISION, FIRST_SITTING, LAST_SITTING);

  public DateName {
    Require.matches(Slugs.FORM, value, "date", Slugs.LAW);
  }

  /**
   * Returns the name written as {@code value}.
   *
   * @param value a slug
   * @return the name
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DateName of(String value) {
    return new DateName(value);
  }

  /**
   * Tells whether the date follows from the case, so that no dossier may state another.
   *
   * @return true for {@code decision}, {@code first-sitting} and {@code last-sitting}
   */
  public boolean isComputed() {
    return COMPUTED.contains(this);
  }

  @Override
  public int compareTo(DateName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
