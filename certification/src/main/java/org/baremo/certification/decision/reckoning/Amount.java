package org.baremo.certification.decision.reckoning;

import java.util.Optional;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.value.Rational;

/** What a quantity comes to: a number, or why there is none. */
public sealed interface Amount {
  /**
   * A number.
   *
   * @param value exact, after the scheme's roundings
   * @param unrounded what the last of these roundings was given; empty when the number was not
   *     rounded
   */
  record Known(Rational value, Optional<Rational> unrounded) implements Amount {}

  /**
   * No number.
   *
   * @param cause of which kind the lack is
   * @param why what is lacking
   * @param range where the number surely lies, in whichever way the lack is made good: what is
   *     bounded here comes to a number in every one of them
   * @param settled what lacks all the same once everything is told that is open besides, as
   *     something was not assessed; empty where nothing of that kind is sure
   * @param unstated whether nothing is open but what the dossier could state and does not
   */
  record Lack(
      Cause cause, Observation.Nothing why, Range range, Optional<Lack> settled, boolean unstated)
      implements Amount {
    /**
     * Nothing else is sure of it.
     *
     * @param cause of which kind the lack is
     * @param why what is lacking
     * @param range where the number surely lies
     */
    public Lack(Cause cause, Observation.Nothing why, Range range) {
      this(cause, why, range, Optional.empty(), false);
    }

    Lack(Cause cause, Observation.Nothing why) {
      this(cause, why, Range.ANY);
    }

    Lack within(Range other) {
      return new Lack(cause, why, other, settled, unstated);
    }

    Lack settling(Optional<Lack> atLast) {
      return new Lack(cause, why, range, atLast, unstated);
    }

    Lack unstated(boolean isUnstated) {
      return new Lack(cause, why, range, settled, isUnstated);
    }

    /** What lacks whatever else is told: what was not assessed, or is unknown for that alone. */
    Optional<Lack> atLast() {
      return cause == Cause.NOT_ASSESSED ? Optional.of(this) : settled;
    }

    /** Whether it is for an exam that was not attempted. */
    boolean isOfAttempts() {
      return why.reason() == Observation.Reason.NO_ATTEMPT;
    }

    /** Nobody can tell, or nobody can yet. */
    static Lack of(Observation.Nothing why) {
      return new Lack(Lacks.isPending(why) ? Cause.PENDING : Cause.UNKNOWN, why);
    }

    static Lack unknown(Observation.Reason reason, Object detail) {
      return new Lack(Cause.UNKNOWN, Observation.Nothing.of(reason, detail));
    }

    /** The dossier does not state something by a name. */
    static Lack unstated(Observation.Reason reason, FactName name) {
      return unknown(reason, name).unstated(true);
    }

    static Lack unknown(Observation.Reason reason) {
      return new Lack(Cause.UNKNOWN, Observation.Nothing.of(reason));
    }
  }

  /**
   * Kinds of lack. Of several at once the first kind counts: who is exempt from a part is exempt
   * from the whole, however the other parts turn out; what is unknown may turn out to be anything,
   * and waiting does not tell; what is pending may turn out to be anything and waiting tells.
   */
  enum Cause {
    /** The person is exempt. */
    EXEMPT,
    /** Nobody can tell. */
    UNKNOWN,
    /** The marking is not finished. */
    PENDING,
    /** Nothing was assessed. */
    NOT_ASSESSED
  }

  /**
   * Returns a number that was not rounded.
   *
   * @param value the number
   * @return the amount
   */
  static Amount of(Rational value) {
    return new Known(value, Optional.empty());
  }
}
