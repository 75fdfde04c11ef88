package org.baremo.certification.lint.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.search.Formula;
import org.baremo.certification.lint.search.Wish;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;

/**
 * Which requirements can never be met, and which always are. Where a part is already told of that
 * explains it, the whole is not told of again.
 */
public final class RequirementQuestions {
  private static final Set<LintKind> COUNTS =
      Set.of(LintKind.COUNT_NEVER_REACHED, LintKind.COUNT_ALWAYS_REACHED);

  private final Inquiry inquiry;

  /** What is known of the definitions asked about so far: each is told of once. */
  private final Map<String, Extreme> definitions = new HashMap<>();

  /**
   * Makes ready to ask about requirements.
   *
   * @param inquiry answers, and keeps what is found
   */
  public RequirementQuestions(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * Whether a requirement is met by no case, or by every one.
   *
   * @param never that none meets it
   * @param always that none fails it
   * @param fails that every one fails it of which it is known what it asks: proven
   * @param holds that every one meets it of which it is known what it asks: proven
   */
  public record Extreme(boolean never, boolean always, boolean fails, boolean holds) {
    private static final Extreme NEITHER = new Extreme(false, false, false, false);
  }

  /**
   * Tells of a tree of requirements.
   *
   * @param requirement its root
   * @param at where it stands, a JSON Pointer
   * @return what the root comes to
   */
  public Extreme lint(Requirement requirement, String at) {
    Extreme parts = parts(requirement, at);
    Extreme itself = itself(requirement, at, parts);
    emptySet(requirement, at);
    return itself;
  }

  /** Tells of the parts of a requirement; what they explain of the whole. */
  Extreme parts(Requirement requirement, String at) {
    List<Extreme> parts = new ArrayList<>();
    if (!requirement.asksOfStretches()) { // what is asked of stretches comes to nothing of its own
      inquiry
          .parts(requirement, at)
          .forEach(
              (pointer, part) ->
                  parts.add(
                      requirement instanceof DefinedRequirement
                          ? definition(part, pointer)
                          : lint(part, pointer)));
    }
    int needed = needed(requirement);
    return needed == 0
        ? Extreme.NEITHER
        : new Extreme(
            parts.size() - count(parts, Extreme::never) < needed,
            count(parts, Extreme::always) >= needed,
            parts.size() - count(parts, Extreme::fails) < needed,
            count(parts, Extreme::holds) >= needed);
  }

  private static int count(List<Extreme> parts, Predicate<Extreme> which) {
    return (int) parts.stream().filter(which).count();
  }

  private Extreme definition(Requirement definition, String at) {
    Extreme known = definitions.get(at);
    if (known == null) {
      known = lint(definition, at);
      definitions.put(at, known);
    }
    return known;
  }

  /** How many parts must be met; 0 where it is not met by parts alone being met. */
  private static int needed(Requirement requirement) {
    if (requirement instanceof AllOf all) {
      return all.parts().size();
    } else if (requirement instanceof AtLeastOf least) {
      return least.getCount();
    }
    boolean any =
        requirement instanceof AnyOf
            || requirement instanceof RoutesRequirement
            || requirement instanceof DefinedRequirement;
    return any ? 1 : 0;
  }

  private Extreme itself(Requirement requirement, String at, Extreme parts) {
    if (requirement instanceof AwardRequirement) {
      return Extreme.NEITHER; // told of at the award
    }
    if (requirement instanceof DefinedRequirement) {
      return parts; // told of at the definition
    }
    if (parts.fails() || (parts.holds() && !isOpen(requirement, at))) {
      return parts; // it follows, and is told of at the parts
    }
    Formula formula = inquiry.at(at);
    boolean told = inquiry.findings().has(at, COUNTS);
    Optional<Certainty> never =
        inquiry.none(question(LintKind.NEVER_MET, at, requirement), List.of(Wish.met(formula)));
    if (never.isPresent()) {
      tell(LintKind.NEVER_MET, never.get(), at, requirement, told || parts.never());
      boolean fails = never.get() == Certainty.PROVEN && inquiry.isProven(Wish.passed(formula));
      return new Extreme(true, false, fails, false);
    }
    Optional<Certainty> always =
        inquiry.none(question(LintKind.ALWAYS_MET, at, requirement), List.of(Wish.notMet(formula)));
    if (always.isEmpty() || isOpen(requirement, at) || requirement instanceof UnitsRequirement) {
      return Extreme.NEITHER; // what has no value stays open, and demands that it has one
    }
    tell(LintKind.ALWAYS_MET, always.get(), at, requirement, told || parts.always());
    boolean holds = always.get() == Certainty.PROVEN && inquiry.isProven(Wish.unmet(formula));
    return new Extreme(false, true, false, holds);
  }

  /** Whether a requirement, or a part of it, looks at a number that may have no value. */
  private boolean isOpen(Requirement requirement, String at) {
    return requirement.quantities().values().stream().anyMatch(RequirementQuestions::isOpen)
        || inquiry.parts(requirement, at).entrySet().stream()
            .anyMatch(part -> isOpen(part.getValue(), part.getKey()));
  }

  /** Below the first band, where no row of a table fits, and where a divisor is 0. */
  private static boolean isOpen(Quantity quantity) {
    boolean open =
        quantity instanceof Quantity.Banded banded
            ? banded.below().isEmpty()
            : quantity instanceof Lookup lookup
                ? lookup.getOtherwise().isEmpty()
                : quantity instanceof Quantity.Ratio;
    return open || quantity.parts().values().stream().anyMatch(RequirementQuestions::isOpen);
  }

  private void tell(
      LintKind kind, Certainty sure, String at, Requirement requirement, boolean explained) {
    if (!explained) {
      inquiry.findings().add(kind, sure, at, Optional.of(requirement.getId()), List.of());
    }
  }

  /** A combination that declares the empty set to be met, and can be left with it. */
  private void emptySet(Requirement requirement, String at) {
    Formula formula = inquiry.at(at);
    if (!EmptySets.areMet(requirement) || formula.parts().isEmpty()) {
      return;
    }
    List<Wish> wishes = new ArrayList<>(List.of(Wish.met(formula)));
    formula.parts().forEach(part -> wishes.add(Wish.notApplicable(part)));
    inquiry
        .some(
            question(LintKind.EMPTY_SET_PASSES, at, requirement),
            wishes,
            decision -> isMetByNothing(decision, at))
        .ifPresent(
            witness ->
                inquiry
                    .findings()
                    .add(
                        LintKind.EMPTY_SET_PASSES,
                        Certainty.PROVEN,
                        at,
                        Optional.of(requirement.getId()),
                        List.of(witness)));
  }

  private static Question question(LintKind kind, String at, Requirement requirement) {
    return new Question(kind, at, requirement.getId());
  }

  private static boolean isMetByNothing(Decision decision, String at) {
    return Decided.at(decision, at)
        .filter(finding -> finding.getVerdict() == Verdict.MET)
        .filter(
            finding ->
                finding.getParts().stream()
                    .allMatch(part -> part.getVerdict() == Verdict.NOT_APPLICABLE))
        .isPresent();
  }
}
