package org.baremo.certification.decision.reckoning;

import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;

/** Numbers of outcomes. */
final class Marks {
  private Marks() {}

  static Amount part(Outcome outcome, MarkPart part) {
    Optional<Mark> mark = outcome.markGiven();
    return mark.isPresent() ? part(mark.get(), part) : lack(outcome, Observation.Reason.NO_MARK);
  }

  /** What is asked of a mark; a percentage of long numbers may be too long a number. */
  static Amount part(Mark mark, MarkPart part) {
    return switch (part) {
      case PERCENTAGE -> Lengths.of(mark.percentage());
      case POINTS -> Amount.of(mark.getValue());
      case MAXIMUM -> Amount.of(mark.getMaximum());
    };
  }

  static Amount ordinal(Outcome outcome, ScaleRef scale, ResolvedScheme scheme) {
    return outcome instanceof Outcome.Assessed assessed && assessed.standing().isPresent()
        ? ordinal(assessed.standing().get(), scale, scheme)
        : lack(outcome, Observation.Reason.NO_LEVEL);
  }

  /** Levels of different scales are never compared without a mapping. */
  static Amount ordinal(Standing standing, ScaleRef scale, ResolvedScheme scheme) {
    if (standing instanceof Standing.BelowFirstLevel below) {
      return isOf(scale, below.edition(), below.scale())
          ? Amount.of(Rational.ZERO)
          : other(below.edition(), below.scale());
    }
    LevelRef level = ((Standing.Attained) standing).level();
    OptionalInt ordinal = scheme.ordinal(level);
    return isOf(scale, level.edition(), level.scale()) && ordinal.isPresent()
        ? Amount.of(Rational.of(ordinal.getAsInt()))
        : other(level.edition(), level.scale());
  }

  private static boolean isOf(ScaleRef scale, EditionRef edition, String id) {
    return scale.edition().equals(edition) && scale.scale().equals(id);
  }

  private static Amount other(EditionRef edition, String id) {
    return Amount.Lack.unknown(Observation.Reason.OTHER_SCALE, edition + "/" + id);
  }

  /** What an outcome lacks; the reason is that of one that was assessed. */
  static Amount.Lack lack(Outcome outcome, Observation.Reason assessed) {
    if (outcome instanceof Outcome.Exempt exempt) {
      return new Amount.Lack(
          Amount.Cause.EXEMPT, Observation.Nothing.of(Observation.Reason.EXEMPT, exempt.reason()));
    }
    if (outcome instanceof Outcome.NotYetMarked) {
      return new Amount.Lack(
          Amount.Cause.PENDING, Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED));
    }
    if (outcome instanceof Outcome.NotAssessed) {
      return new Amount.Lack(
          Amount.Cause.NOT_ASSESSED, Observation.Nothing.of(Observation.Reason.NOT_ASSESSED));
    }
    return Amount.Lack.unknown(assessed);
  }
}
