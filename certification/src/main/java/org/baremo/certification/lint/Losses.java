package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.search.Bettered;
import org.baremo.certification.lint.search.Formula;
import org.baremo.certification.lint.search.Wish;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.Awarding;
import org.baremo.certification.scheme.CertificationScheme;

/**
 * Better results that lose an award: with a higher mark or level, one more hour or item right, a
 * fact that holds or a higher number where the award asks for it, the award is met no longer, and
 * no higher one is instead.
 */
final class Losses {
  private final CertificationScheme scheme;
  private final Inquiry inquiry;
  private final int place;
  private final Set<Aspect> told = new LinkedHashSet<>();

  Losses(CertificationScheme scheme, Inquiry inquiry, int place) {
    this.scheme = scheme;
    this.inquiry = inquiry;
    this.place = place;
  }

  /** Tells of losses; an award is given once it is known of every higher one whether it is met. */
  void lint(List<Wish> met) {
    List<Wish> given = new ArrayList<>(met);
    List<Wish> lost = new ArrayList<>();
    for (int i = scheme.getAwarding() == Awarding.HIGHEST ? 0 : place; i <= place; i++) {
      Formula award = inquiry.award(scheme.getAwards().get(i).getCode());
      given.add(Wish.known(award));
      lost.add(Wish.unmet(award));
    }
    Question question =
        new Question(
            LintKind.BETTER_RESULT_LOSES,
            Places.requires(place),
            scheme.getAwards().get(place).getCode());
    inquiry.better(question, given, lost).forEach(this::tell);
    for (int i = 0; i < scheme.getVetoes().size(); i++) {
      List<Wish> vetoed = List.of(Wish.met(inquiry.at(Places.when(i))));
      inquiry.better(question, given, vetoed).forEach(this::tell);
    }
  }

  private void tell(Bettered pair) {
    Witness first = Inquiry.witness(pair.first());
    Witness second = Inquiry.witness(pair.second());
    boolean shown =
        !told.contains(pair.aspect())
            && inquiry.isShown(first, this::isGiven)
            && inquiry.isShown(second, decision -> !isGiven(decision));
    if (shown) {
      told.add(pair.aspect());
      inquiry
          .findings()
          .add(
              LintKind.BETTER_RESULT_LOSES,
              Certainty.PROVEN,
              Places.requires(place),
              Optional.empty(),
              List.of(first, second),
              "award",
              scheme.getAwards().get(place).getCode(),
              "what",
              name(pair.aspect()),
              "before",
              pair.before(),
              "after",
              pair.after());
    }
  }

  /** Whether this award is given, or a higher one instead. */
  private boolean isGiven(Decision decision) {
    if (decision.getGrant().isEmpty()) {
      return false;
    }
    boolean highest = scheme.getAwarding() == Awarding.HIGHEST;
    boolean given = false;
    for (int i = highest ? 0 : place; i <= place; i++) {
      given |= decision.getAwards().get(i).verdict() == Verdict.MET;
    }
    return given;
  }

  /** The node or the name; for what has neither, the kind of thing. */
  private static String name(Aspect aspect) {
    return aspect
        .node()
        .map(Object::toString)
        .orElse(
            aspect.name().isEmpty()
                ? aspect.kind().name().toLowerCase(Locale.ROOT)
                : aspect.name());
  }
}
