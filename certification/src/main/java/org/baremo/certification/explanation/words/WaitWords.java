package org.baremo.certification.explanation.words;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.wait.Wait;

/** The words for waits between attempts. Immutable, thread-safe. */
final class WaitWords {
  private final Lexicon words;
  private final DayWords days;

  WaitWords(Lexicon words, DayWords days) {
    this.words = words;
    this.days = days;
  }

  /** After which attempts, how long each time, and which attempt is judged by it. */
  String waiting(WaitRequirement waiting) {
    return words.text(
        "required.wait." + waiting.getJudged(),
        "attempts",
        attempts(waiting),
        "waits",
        waits(waiting.getWaits()));
  }

  private String attempts(WaitRequirement waiting) {
    String attempts = days.attempts(waiting.getAfter());
    List<String> same =
        waiting.getScope().stream().map(scope -> words.text("wait.scope." + scope)).toList();
    return same.isEmpty()
        ? attempts
        : words.counted("wait.scoped", same.size(), "attempts", attempts, "same", words.and(same));
  }

  /** The last wait is that of every further attempt too. */
  private String waits(List<Wait> waits) {
    int last = waits.size() - 1;
    List<String> told = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      told.add(words.text(i == 0 ? "wait.first" : "wait.next", "wait", wait(waits.get(i))));
    }
    String key = told.isEmpty() ? "wait.each" : "wait.further";
    told.add(words.text(key, "wait", wait(waits.get(last))));
    return words.and(told);
  }

  private String wait(Wait wait) {
    return wait.period()
        .map(days::period)
        .orElseGet(() -> words.counted("length.hours", wait.hours().orElseThrow()));
  }
}
