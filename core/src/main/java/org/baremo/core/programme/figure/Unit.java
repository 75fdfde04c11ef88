package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * What a figure counts. An open vocabulary: sources count what they like, and two units are the
 * same only when they are written the same. People, the certificates they hold, the enrolments they
 * make and the times they attend are four units.
 *
 * @param value a slug, singular: {@code person}
 */
public record Unit(@JsonValue @Pattern(regexp = Forms.SLUG) String value) {
  /** A human being, counted once. */
  public static final Unit PERSON = new Unit("person");

  /** A certificate issued; one person may hold several. */
  public static final Unit CERTIFICATE = new Unit("certificate");

  /** A company, a public body, an association. */
  public static final Unit ORGANISATION = new Unit("organisation");

  /** A network of centres. */
  public static final Unit NETWORK = new Unit("network");

  /** A place that is open to the public, such as a telecentre. */
  public static final Unit CENTRE = new Unit("centre");

  /** An event held. */
  public static final Unit EVENT = new Unit("event");

  /** An activity: a course, a workshop, a webinar; an event is one kind of it. */
  public static final Unit ACTIVITY = new Unit("activity");

  /** One person at one activity; who comes twice attends twice. */
  public static final Unit ATTENDANCE = new Unit("attendance");

  /** One person's place in one training action. */
  public static final Unit ENROLMENT = new Unit("enrolment");

  /** An hour of training. */
  public static final Unit HOUR = new Unit("hour");

  /** A contact made by dissemination: somebody who may have seen or heard. Never a participant. */
  public static final Unit REACH = new Unit("reach");

  /** A project or pilot. */
  public static final Unit PROJECT = new Unit("project");

  /** A part of one, as a number from 0 to 1. */
  public static final Unit SHARE = new Unit("share");

  public Unit {
    Require.that(
        Forms.isSlug(value),
        "unit must be lower-case letters and digits joined by - or ., was '%s'",
        value);
  }

  /**
   * Returns the unit written as {@code value}.
   *
   * @param value a slug
   * @return the unit
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Unit of(String value) {
    return new Unit(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
