package org.baremo.certification.lint.question;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.search.Wish;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.requirement.Requirement;

/** Which vetoes never or always hold, and which awards cannot be got as their order promises. */
public final class AwardQuestions {
  private final CertificationScheme scheme;
  private final Inquiry inquiry;
  private final RequirementQuestions requirements;

  /** The awards of which it is proven that nobody meets what they require. */
  private final BitSet failing = new BitSet();

  /**
   * Makes ready to ask about the awards of a scheme.
   *
   * @param scheme the rules
   * @param inquiry answers, and keeps what is found
   */
  public AwardQuestions(CertificationScheme scheme, Inquiry inquiry) {
    this.scheme = scheme;
    this.inquiry = inquiry;
    this.requirements = new RequirementQuestions(inquiry);
  }

  /** Asks all questions about the awards, their requirements and the vetoes. */
  public void lint() {
    boolean open = true;
    for (int i = 0; i < scheme.getVetoes().size(); i++) {
      open &= !alwaysHolds(i);
    }
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      failing.set(i, requirements.lint(award(i).getRequires(), Places.requires(i)).fails());
      List<AwardUnit> units = scheme.getAwards().get(i).getUnits();
      for (int j = 0; j < units.size(); j++) {
        requirements.lint(units.get(j).getRequires(), Places.unit(i, j));
      }
    }
    if (open) {
      awards();
    }
  }

  private boolean alwaysHolds(int place) {
    Requirement when = scheme.getVetoes().get(place).getWhen();
    String at = Places.veto(place);
    RequirementQuestions.Extreme parts = requirements.parts(when, at);
    Optional<Certainty> never =
        inquiry.none(
            new Question(LintKind.VETO_NEVER_HOLDS, at, when.getId()),
            List.of(Wish.met(inquiry.at(at))));
    if (never.isPresent()) {
      tell(LintKind.VETO_NEVER_HOLDS, never.get(), at, when, parts.never());
      return false;
    }
    Optional<Certainty> always =
        inquiry.none(
            new Question(LintKind.VETO_ALWAYS_HOLDS, at, when.getId()),
            List.of(Wish.unmet(inquiry.at(at))));
    always.ifPresent(sure -> tell(LintKind.VETO_ALWAYS_HOLDS, sure, at, when, false));
    return always.isPresent();
  }

  private void tell(LintKind kind, Certainty sure, String at, Requirement when, boolean explained) {
    if (!explained) {
      inquiry
          .findings()
          .add(kind, sure, at, Optional.of(when.getId()), List.of(), "veto", when.getId());
    }
  }

  private void awards() {
    AwardGroups groups = scheme.groups();
    Absences absences = new Absences(scheme, inquiry);
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      int place = i;
      boolean reached = isReached(i) && isGiven(i);
      if (reached) {
        groups.below(i).ifPresent(lower -> implies(place, lower));
      }
      if (reached) {
        new Losses(inquiry, given(i)).lint(scheme.getVetoes().size());
        new Unknowns(scheme, inquiry, given(i)).lint();
        absences.lint(i, given(i));
      }
    }
  }

  private Given given(int place) {
    return new Given(scheme, inquiry, place);
  }

  /** What is asked for an award was asked before; who fails it surely is not given the award. */
  private boolean isReached(int place) {
    if (failing.get(place)) {
      tell(LintKind.AWARD_NEVER_REACHED, Certainty.PROVEN, place);
      return false;
    }
    Optional<Certainty> never =
        inquiry.none(question(LintKind.AWARD_NEVER_REACHED, place), given(place).wishes());
    never.ifPresent(sure -> tell(LintKind.AWARD_NEVER_REACHED, sure, place));
    return never.isEmpty();
  }

  /** Whether somebody is given an award, and not one above it instead. */
  private boolean isGiven(int place) {
    Given given = given(place);
    List<Wish> wishes = given.wishes();
    boolean isHighest = true;
    for (int i = 0; i < place; i++) {
      if (given.isAbove(i)) {
        wishes.add(Wish.unmet(inquiry.award(award(i).getCode())));
        isHighest = false;
      }
    }
    if (isHighest) {
      return true;
    }
    Optional<Certainty> never = inquiry.none(question(LintKind.AWARD_NEVER_GIVEN, place), wishes);
    never.ifPresent(sure -> tell(LintKind.AWARD_NEVER_GIVEN, sure, place));
    return never.isEmpty();
  }

  private void tell(LintKind kind, Certainty sure, int place) {
    inquiry
        .findings()
        .add(
            kind,
            sure,
            Places.requires(place),
            Optional.empty(),
            List.of(),
            "award",
            award(place).getCode());
  }

  /** Whether who meets an award meets the next lower one of its group, too. */
  private void implies(int place, int lower) {
    List<Wish> wishes = given(place).wishes();
    wishes.add(Wish.notMet(inquiry.award(award(lower).getCode())));
    inquiry
        .some(
            question(LintKind.HIGHER_WITHOUT_LOWER, place),
            wishes,
            decision -> isMetAlone(decision, place, lower))
        .ifPresent(
            witness ->
                inquiry
                    .findings()
                    .add(
                        LintKind.HIGHER_WITHOUT_LOWER,
                        Certainty.PROVEN,
                        Places.requires(place),
                        Optional.empty(),
                        List.of(witness),
                        "award",
                        award(place).getCode(),
                        "lower",
                        award(lower).getCode()));
  }

  private static boolean isMetAlone(Decision decision, int place, int lower) {
    return decision.getAwards().get(place).verdict() == Verdict.MET
        && decision.getAwards().get(lower).verdict() == Verdict.NOT_MET;
  }

  private Question question(LintKind kind, int place) {
    return given(place).question(kind);
  }

  private Award award(int place) {
    return scheme.getAwards().get(place);
  }
}
