package org.baremo.certification.lint.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.Witness;
import org.baremo.certification.lint.search.Bettered;
import org.baremo.certification.probe.Aspect;

/**
 * Better results that lose an award: with a higher mark or level, one more hour or item right, one
 * more attempt that was passed, a fact that holds or a higher number where the award asks for it,
 * the award is met no longer, and no other one is instead that is higher or replaces it.
 */
final class Losses {
  private final Inquiry inquiry;
  private final Given given;
  private final Set<Aspect> told = new LinkedHashSet<>();

  Losses(Inquiry inquiry, Given given) {
    this.inquiry = inquiry;
    this.given = given;
  }

  /** Tells of losses, by the award itself and by so many vetoes. */
  void lint(int vetoes) {
    Question question = given.question(LintKind.BETTER_RESULT_LOSES);
    inquiry.better(question, given.loss()).forEach(this::tell);
    for (int i = 0; i < vetoes; i++) {
      inquiry.better(question, given.vetoed(i)).forEach(this::tell);
    }
  }

  private void tell(Bettered pair) {
    Witness first = Inquiry.witness(pair.first());
    Witness second = Inquiry.witness(pair.second());
    if (!told.contains(pair.aspect()) && inquiry.isShown(first, second, given::isLost)) {
      told.add(pair.aspect());
      inquiry
          .findings()
          .add(
              LintKind.BETTER_RESULT_LOSES,
              Certainty.PROVEN,
              given.question(LintKind.BETTER_RESULT_LOSES).at(),
              Optional.empty(),
              List.of(first, second),
              "award",
              given.award().getCode(),
              "what",
              name(pair.aspect()),
              "before",
              pair.before(),
              "after",
              pair.after());
    }
  }

  /** The node or the name; for what has neither, the kind of thing. */
  static String name(Aspect aspect) {
    return aspect
        .node()
        .map(Object::toString)
        .orElse(
            aspect.name().isEmpty()
                ? aspect.kind().name().toLowerCase(Locale.ROOT)
                : aspect.name());
  }
}
