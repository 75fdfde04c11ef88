package org.baremo.certification.probe;

import java.util.Optional;
import org.baremo.core.value.Ref;

/**
 * One thing of a case that a scheme looks at. Requirements that look at different things never
 * disturb one another.
 *
 * @param kind what kind of thing
 * @param node whose result; empty for the result overall, and for everything that is no result
 * @param name which fact, code, number, level, period, date or award; empty for the other kinds
 */
public record Aspect(Kind kind, Optional<Ref> node, String name) {
  /** The kinds of things that schemes look at. */
  public enum Kind {
    /** The result of a node, or the result overall. */
    RESULT,
    /** A stated fact. */
    FACT,
    /** The stated codes of a name. */
    CODE,
    /** A stated number. */
    NUMBER,
    /** A level stated by name. */
    LEVEL,
    /** The stretches of time of a name. */
    PERIOD,
    /** A stated date. */
    DATE,
    /** The moment of the decision. */
    MOMENT,
    /** The day of birth. */
    BIRTH,
    /** Training and portfolios. */
    TRAINING,
    /** Certificates held, and what became of them. */
    CERTIFICATE,
    /** Attempts. */
    ATTEMPT,
    /** Items answered. */
    ITEM,
    /** Sittings. */
    SITTING,
    /** Who did what in the case. */
    DUTY,
    /** Another award of the scheme. */
    AWARD,
    /** The units of an award of the scheme. */
    UNITS
  }

  /**
   * Returns a thing of which a case has but one.
   *
   * @param kind what kind of thing
   * @return the aspect
   */
  public static Aspect of(Kind kind) {
    return new Aspect(kind, Optional.empty(), "");
  }

  /**
   * Returns a thing that has a name.
   *
   * @param kind what kind of thing
   * @param name its name
   * @return the aspect
   */
  public static Aspect of(Kind kind, Object name) {
    return new Aspect(kind, Optional.empty(), name.toString());
  }

  /**
   * Returns a result.
   *
   * @param node whose; empty for the one overall
   * @return the aspect
   */
  public static Aspect result(Optional<Ref> node) {
    return new Aspect(Kind.RESULT, node, "");
  }
}
