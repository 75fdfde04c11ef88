package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Asked.fact;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * An award is met once the days are known that it is given with, for those that ask for it, too.
 */
class AwardDayRemediesTest {
  private static final Day ISSUE = Day.of(DateName.of("exam")).plus(Period.ofDays(7));

  private static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  @Test
  void theDayIsStatedThatAnAwardAskedForIsIssuedBy() {
    RemedyFinder finder =
        RemedyFinder.of(
            Sought.compiled(
                award("upper", AwardRequirement.builder().id("has").award("base").build()),
                award("base", fact("paid")).toBuilder().issue(ISSUE).build()));
    Dossier paid = Asked.empty().toBuilder().putFact(FactName.of("paid"), true).build();
    Change stated =
        new Change.StateDay(Optional.of(DateName.of("exam")), Optional.empty(), Optional.empty());
    assertThat(finder.find(paid, ComDix.NOW, "upper").remedies())
        .containsExactly(new Remedy(List.of(stated)));
    Remedies both = finder.find(Asked.empty(), ComDix.NOW, "upper");
    assertThat(both.complete()).isTrue();
    assertThat(both.remedies())
        .containsExactly(
            new Remedy(List.of(new Change.StateFact(FactName.of("paid"), true), stated)));
  }
}
