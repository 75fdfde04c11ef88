package org.baremo.certification.explanation;

import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.explanation.message.Lexicon;

/**
 * In what light a finding is told: as a requirement, as a veto, or by the part that it has in the
 * one that combines it. Immutable, thread-safe.
 *
 * @param kind whose words the verdict has: {@code verdict}, {@code veto}, {@code member} of what is
 *     counted, {@code condition}, or {@code idle} where it is not asked
 * @param label what comes before it; empty when it stands for itself
 * @param isAsked whether it must be met, so that something may be missing
 */
record Part(String kind, Optional<String> label, boolean isAsked) {
  static final Part REQUIREMENT = new Part("verdict", Optional.empty(), true);
  static final Part VETO = new Part("veto", Optional.empty(), false);
  private static final String MEMBER = "member";
  private static final String IDLE = "idle";

  /** The word for a verdict. */
  String verdict(Verdict verdict, Lexicon words) {
    return words.text(IDLE.equals(kind) ? "part.idle" : kind + "." + verdict);
  }

  /** What is told, after the label where there is one. */
  String labelled(String sentence, Lexicon words) {
    return label
        .map(text -> words.text("part.labelled", "label", text, "sentence", sentence))
        .orElse(sentence);
  }

  /** The key of what is told: what a veto requires is no news, nor what is merely counted. */
  String sentence() {
    return VETO.kind.equals(kind) ? "veto.sentence" : "verdict.sentence";
  }

  /** Whether it is one of those that are only counted, none of which must be met by itself. */
  boolean isMember() {
    return MEMBER.equals(kind);
  }

  /** In what light a part of a finding is told that is told in this light itself. */
  Part of(Finding whole, int place, Lexicon words) {
    Part part = whole.hasRuling() ? REQUIREMENT : plain(whole, place, words);
    // what is not asked does not become so by what it combines
    return new Part(IDLE.equals(kind) ? IDLE : part.kind, part.label, isAsked && part.isAsked);
  }

  private static Part plain(Finding whole, int place, Lexicon words) {
    Demand required = whole.getRequired();
    if (required instanceof Demand.FollowCondition) {
      return branch(whole, place, words);
    }
    if (required instanceof Demand.TakeRoute take && place < take.routes().size()) {
      String route = words.titles().route(whole.getRequirement(), take.routes().get(place));
      return new Part("verdict", Optional.of(words.text("part.route", "route", route)), true);
    }
    if (required instanceof Demand.InSomeStretch || required instanceof Demand.InEachStretch) {
      return stretch(whole.getParts().get(place), words);
    }
    if (!required.mayBeTooMany()) {
      return REQUIREMENT;
    }
    boolean isNode = required instanceof Demand.AsStated; // and the test nothing that is required
    return new Part(isNode ? MEMBER : "verdict", Optional.empty(), false);
  }

  /** What is asked of a stretch of time; of none where there is none. */
  private static Part stretch(Finding part, Lexicon words) {
    return part.getStretch()
        .map(
            days ->
                words.text(
                    "part.stretch",
                    "first",
                    words.day(days.getFirstDay()),
                    "last",
                    words.day(days.getLastDay().orElseThrow())))
        .map(label -> new Part("verdict", Optional.of(label), true))
        .orElseGet(() -> ofStretches(IDLE, words, false));
  }

  /** What is asked of stretches of time, whichever they turn out to be. */
  static Part ofStretches(Lexicon words) {
    return ofStretches("verdict", words, true);
  }

  private static Part ofStretches(String kind, Lexicon words, boolean isAsked) {
    return new Part(kind, Optional.of(words.text("part.stretch.any")), isAsked);
  }

  /** The condition, what follows where it is met, and what follows where it is not. */
  private static Part branch(Finding whole, int place, Lexicon words) {
    Optional<String> label = Optional.of(words.text("part.branch." + place));
    if (place == 0) {
      return new Part("condition", label, false);
    }
    boolean isIdle =
        whole.getObserved() instanceof Observation.Conditioned conditioned
            && !conditioned.verdict().isOpen()
            && (conditioned.verdict() == Verdict.MET) == (place == 2);
    return new Part(isIdle ? IDLE : "verdict", label, !isIdle);
  }
}
