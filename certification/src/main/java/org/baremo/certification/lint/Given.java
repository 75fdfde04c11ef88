package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.search.Formula;
import org.baremo.certification.lint.search.Loss;
import org.baremo.certification.lint.search.Wish;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.Awarding;
import org.baremo.certification.scheme.CertificationScheme;

/**
 * When an award is given, and when it is lost: it is given no longer, and no other one is in its
 * place, which is a higher one, or one that replaces it.
 */
final class Given {
  private final CertificationScheme scheme;
  private final Inquiry inquiry;
  private final int place;

  Given(CertificationScheme scheme, Inquiry inquiry, int place) {
    this.scheme = scheme;
    this.inquiry = inquiry;
    this.place = place;
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
      wishes.add(Wish.unmet(inquiry.at(Places.when(i))));
    }
    return wishes;
  }

  /**
   * That it is given, and then is not. Where the highest is given alone, it is given once it is
   * known of every higher one whether it is met, and the case has lost once none of these is.
   */
  Loss loss() {
    List<Wish> lost = new ArrayList<>();
    List<Formula> instead = new ArrayList<>();
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      if (i == place || (isHighest() && i < place)) {
        lost.add(Wish.unmet(formula(i)));
      } else if (!isHighest() && standsIn(i)) {
        instead.add(formula(i));
      }
    }
    return new Loss(known(), lost, instead);
  }

  /** That it is given, and then a veto stands against everything. */
  Loss vetoed(int veto) {
    return new Loss(known(), List.of(Wish.met(inquiry.at(Places.when(veto)))), List.of());
  }

  private List<Wish> known() {
    List<Wish> given = wishes();
    for (int i = 0; isHighest() && i < place; i++) {
      given.add(Wish.known(formula(i)));
    }
    return given;
  }

  /** Whether it, or a higher one instead, is given first, and neither is it then nor another. */
  boolean isLost(Decision first, Decision second) {
    return isGiven(first)
        && !isGiven(second)
        && (second.getGrant().isEmpty()
            || isHighest()
            || IntStream.range(0, scheme.getAwards().size())
                .filter(this::standsIn)
                .noneMatch(i -> isMet(second, i) && !isMet(first, i)));
  }

  private boolean isGiven(Decision decision) {
    return decision.getGrant().isPresent()
        && IntStream.rangeClosed(isHighest() ? 0 : place, place).anyMatch(i -> isMet(decision, i));
  }

  private boolean isHighest() {
    return scheme.getAwarding() == Awarding.HIGHEST;
  }

  /** Whether another award is higher, or replaces this one. */
  private boolean standsIn(int other) {
    return other < place || scheme.getAwards().get(other).getReplaces().contains(award().getCode());
  }

  private Formula formula(int award) {
    return inquiry.award(scheme.getAwards().get(award).getCode());
  }

  private static boolean isMet(Decision decision, int award) {
    return decision.getAwards().get(award).verdict() == Verdict.MET;
  }
}
