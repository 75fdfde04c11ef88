package org.baremo.core.profile;

import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.EDITION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Short ways of writing outcomes of the toy framework. */
public final class Results {
  public static final Outcome NOT_ASSESSED = new Outcome.NotAssessed();
  public static final Outcome EXEMPT = new Outcome.Exempt("degree");
  public static final Outcome NOT_YET_MARKED = new Outcome.NotYetMarked();
  public static final Outcome BELOW =
      new Outcome.Assessed(
          Optional.empty(), Optional.of(new Standing.BelowFirstLevel(EDITION, "three")));

  private Results() {}

  public static Outcome at(LevelRef level) {
    return new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(level)));
  }

  public static Outcome points(long value, long maximum) {
    return Outcome.Assessed.of(Mark.of(value, maximum));
  }

  public static Outcome items(long right, long of) {
    return marked(Rational.of(right), Rational.of(of), "items");
  }

  public static Outcome percent(Rational percent) {
    return marked(percent, Rational.HUNDRED, "percent");
  }

  private static Outcome marked(Rational value, Rational maximum, String unit) {
    return Outcome.Assessed.of(Mark.builder().value(value).maximum(maximum).unit(unit).build());
  }

  public static CompetenceProfile.Builder ana() {
    return CompetenceProfile.builder().holder(ANA).edition(EDITION);
  }

  public static CompetenceProfile profile(Map<Ref, Outcome> outcomes) {
    return ana().outcomes(outcomes).build();
  }

  public static List<String> messages(List<org.baremo.core.problem.Problem> problems) {
    return problems.stream().map(Object::toString).toList();
  }
}
