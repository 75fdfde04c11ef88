package org.baremo.certification.explanation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.certification.scheme.time.AttemptResult;

/**
 * Tells in a language what linting tried. It writes that in signs and in the words of documents:
 * numbers, days, results of attempts, how a certificate stands; names and references stay as they
 * are. Thread-safe.
 */
final class LintLabels {
  private static final Set<String> WHOLE = Set.of("true", "false", "exempt");

  private static final int DAY = 1;
  private static final int RESULT = 2;
  private static final int STATE = 3;

  /** Days, results of attempts, how a certificate stands, and decimals, in this order. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\b\\d{4}-\\d{2}-\\d{2}\\b)"
              + "|(\\b(?:"
              + Stream.of(AttemptResult.values())
                  .map(AttemptResult::name)
                  .collect(Collectors.joining("|"))
              + ")\\b)"
              + "|(?<=] )(suspended|revoked|expired)\\b"
              + "|(?<![\\w@/.-])(\\d+\\.\\d+)(?![\\w@.])");

  private LintLabels() {}

  static String told(String label, Texts words) {
    if (WHOLE.contains(label)) {
      return words.text("lint.value." + label);
    }
    return PARTS.matcher(label).replaceAll(part -> Matcher.quoteReplacement(part(part, words)));
  }

  private static String part(MatchResult found, Texts words) {
    if (found.group(DAY) != null) {
      return day(found.group(), words);
    } else if (found.group(RESULT) != null) {
      return words.text("lint." + found.group());
    }
    return found.group(STATE) != null
        ? words.text("lint.value." + found.group())
        : words.number(found.group());
  }

  private static String day(String written, Texts words) {
    try {
      return words.day(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return written; // a code that looks like a day
    }
  }
}
