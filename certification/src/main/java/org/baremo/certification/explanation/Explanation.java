package org.baremo.certification.explanation;

import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.ResolvedScheme;

/**
 * A decision told to people: outcome, award and every finding with what was observed, what was
 * required and what is missing. For programs, the decision itself is the explanation. Immutable,
 * thread-safe.
 */
public final class Explanation {
  private final Decision decision;
  private final Titles titles;

  private Explanation(Decision decision, Titles titles) {
    this.decision = decision;
    this.titles = titles;
  }

  /**
   * Explains a decision by itself; requirements and nodes go by their identifiers.
   *
   * @param decision any decision
   * @return its explanation
   */
  public static Explanation of(Decision decision) {
    return new Explanation(decision, new Titles(Optional.empty()));
  }

  /**
   * Explains a decision with the titles of its scheme.
   *
   * @param decision a decision by that scheme
   * @param scheme the scheme that decided
   * @return its explanation
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public static Explanation of(Decision decision, ResolvedScheme scheme) {
    if (!decision.getSchemeDigest().equals(scheme.digest())) {
      throw new IllegalArgumentException(
          "scheme must be the one that decided, %s with digest %s, was %s with digest %s"
              .formatted(
                  decision.getScheme(), decision.getSchemeDigest(), scheme, scheme.digest()));
    }
    return new Explanation(decision, new Titles(Optional.of(scheme)));
  }

  /**
   * Tells the decision in a language that comes with the SDK.
   *
   * @param locale English or Spanish, of any region
   * @return lines of plain text, each ended by a line feed
   * @throws IllegalArgumentException when the language is neither
   */
  public String text(Locale locale) {
    return text(Messages.of(locale));
  }

  /**
   * Tells the decision in any language.
   *
   * @param messages its words
   * @return lines of plain text, each ended by a line feed
   */
  public String text(Messages messages) {
    return new ExplanationText(messages, titles).write(decision);
  }
}
