package org.baremo.certification.decision.rule.waiting;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.wait.WaitScope;

/** What two attempts have in common of what earlier ones must share to make people wait. */
enum Scope {
  SAME,
  OTHER,
  UNKNOWN;

  /** Compares two attempts; where neither names an exam there is only one. */
  static Scope between(List<WaitScope> asked, Attempt one, Attempt other) {
    Scope scope = SAME;
    for (WaitScope each : asked) {
      Optional<String> mine = said(each, one);
      Optional<String> theirs = said(each, other);
      boolean isOnlyExam = each == WaitScope.EXAM && mine.isEmpty() && theirs.isEmpty();
      if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
        return OTHER;
      }
      if (!isOnlyExam && (mine.isEmpty() || theirs.isEmpty())) {
        scope = UNKNOWN;
      }
    }
    return scope;
  }

  /** All that an attempt says of it: those that say the same are compared alike. */
  static List<Optional<String>> said(List<WaitScope> asked, Attempt attempt) {
    return asked.stream().map(each -> said(each, attempt)).toList();
  }

  private static Optional<String> said(WaitScope scope, Attempt attempt) {
    return switch (scope) {
      case EXAM -> attempt.getExam();
      case FORM -> attempt.getForm();
      case LANGUAGE -> attempt.getLanguage();
      case CHANNEL -> attempt.getChannel();
    };
  }
}
