package org.baremo.certification.lint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.search.Formula;
import org.baremo.certification.lint.search.Loss;
import org.baremo.certification.lint.search.Wish;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;

/**
 * When an award is given, and when it is lost: it is given no longer, and no other one is in its
 * place, which is a higher one, or one that replaces it.
 */
final class Given {
  private final CertificationScheme scheme;
  private final Inquiry inquiry;
  private final int place;
  private final AwardGroups groups;

  Given(CertificationScheme scheme, Inquiry inquiry, int place) {
    this.scheme = scheme;
    this.inquiry = inquiry;
    this.place = place;
    this.groups = scheme.groups();
  }

  Award award() {
    return scheme.getAwards().get(place);
  }

  Question question(LintKind kind) {
    return new Question(kind, Places.requires(place), award().getCode());
  }

  /** That it is met, and no veto stands against it. */
  List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    wishes.add(Wish.met(formula(place)));
    for (int i = 0; i < scheme.getVetoes().size(); i++) {
      wishes.add(Wish.unmet(inquiry.at(Places.veto(i))));
    }
    return wishes;
  }

  /**
   * That it is given, and then is not. Where the highest of several is given alone, it is given
   * once it is known of every higher one whether it is met, and the case has lost once none of
   * these is.
   */
  Loss loss() {
    List<Wish> lost = new ArrayList<>();
    List<Formula> instead = new ArrayList<>();
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      if (i == place || isAbove(i)) {
        lost.add(Wish.unmet(formula(i)));
      } else if (standsIn(i)) {
        instead.add(formula(i));
      }
    }
    return new Loss(known(), lost, instead);
  }

  /** That it is given, and then a veto stands against everything. */
  Loss vetoed(int veto) {
    return new Loss(known(), List.of(Wish.met(inquiry.at(Places.veto(veto)))), List.of());
  }

  private List<Wish> known() {
    List<Wish> given = wishes();
    for (int i = 0; i < place; i++) {
      if (isAbove(i)) {
        given.add(Wish.known(formula(i)));
      }
    }
    return given;
  }

  /** Whether it, or a higher one instead, is given first, and neither is it then nor another. */
  boolean isLost(Decision first, Decision second) {
    return isGiven(first)
        && !isGiven(second)
        && (second.getGrant().isEmpty()
            || IntStream.range(0, scheme.getAwards().size())
                .filter(this::standsIn)
                .noneMatch(i -> isMet(second, i) && !isMet(first, i)));
  }

  private boolean isGiven(Decision decision) {
    Set<String> given = decision.grants().stream().map(Grant::getAward).collect(Collectors.toSet());
    return IntStream.rangeClosed(0, place)
        .filter(i -> i == place || isAbove(i))
        .anyMatch(i -> given.contains(scheme.getAwards().get(i).getCode()));
  }

  /** Whether another award is given instead where both are met. */
  boolean isAbove(int other) {
    return groups.isAbove(other, place);
  }

  /**
   * Whether another award takes the place of this one though both may be given: a higher one where
   * every award is given, or one that replaces this one.
   */
  private boolean standsIn(int other) {
    return switch (scheme.getAwarding()) {
      case HIGHEST -> false;
      case EVERY -> other < place || replaces(other);
      case HIGHEST_OF_EACH_GROUP -> replaces(other);
    };
  }

  private boolean replaces(int other) {
    return scheme.getAwards().get(other).getReplaces().contains(award().getCode());
  }

  private Formula formula(int award) {
    return inquiry.award(scheme.getAwards().get(award).getCode());
  }

  private static boolean isMet(Decision decision, int award) {
    return decision.getAwards().get(award).verdict() == Verdict.MET;
  }
}
