package org.baremo.certification.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.ResolvedScheme;

/**
 * A decision told to people: outcome, award and every finding with what was observed, what was
 * required and what is missing, in any language and as text, Markdown, HTML or JSON. For many
 * decisions of one scheme, keep an {@link Explainer}. Immutable, thread-safe.
 */
public final class Explanation {
  private final Decision decision;
  private final Optional<ResolvedScheme> scheme;

  private Explanation(Decision decision, Optional<ResolvedScheme> scheme) {
    this.decision = decision;
    this.scheme = scheme;
  }

  /**
   * Explains a decision by itself; requirements and nodes go by their identifiers.
   *
   * @param decision any decision
   * @return its explanation
   */
  public static Explanation of(Decision decision) {
    return new Explanation(decision, Optional.empty());
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
    Explainer.check(decision, scheme);
    return new Explanation(decision, Optional.of(scheme));
  }

  /**
   * Puts the decision into words, still in its parts.
   *
   * @param messages the words
   * @return what {@code Json.standard()} writes as the explanation in JSON
   */
  public ExplainedDecision in(Messages messages) {
    return explainer(messages).explain(decision);
  }

  /**
   * Puts the decision into words of a language that comes with the SDK, still in its parts.
   *
   * @param locale English or Spanish, of any region
   * @return what {@code Json.standard()} writes as the explanation in JSON
   * @throws IllegalArgumentException when the language is neither
   */
  public ExplainedDecision in(Locale locale) {
    return in(Messages.of(locale));
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
    return explainer(messages).text(decision);
  }

  /**
   * Tells the decision in a line, and what keeps it from an award in a line each.
   *
   * @param messages the words
   * @return lines of plain text, each ended by a line feed
   */
  public String brief(Messages messages) {
    return explainer(messages).brief(decision);
  }

  /**
   * Tells the decision in Markdown (CommonMark).
   *
   * @param messages the words
   * @return a heading of the second level and what belongs under it
   */
  public String markdown(Messages messages) {
    return explainer(messages).markdown(decision);
  }

  /**
   * Tells the decision in HTML, to put into a page.
   *
   * @param messages the words
   * @return one {@code article}, well-formed also as XML
   */
  public String html(Messages messages) {
    return explainer(messages).html(decision);
  }

  /**
   * Tells the decision in a page of HTML of its own.
   *
   * @param messages the words
   * @return a whole document in UTF-8, well-formed also as XML
   */
  public String page(Messages messages) {
    return explainer(messages).page(List.of(decision));
  }

  /**
   * Tells the decision in JSON, for programs that show it their own way.
   *
   * @param messages the words
   * @return the document of {@link #in(Messages)}, on one line
   */
  public String json(Messages messages) {
    return explainer(messages).json(decision);
  }

  private Explainer explainer(Messages messages) {
    return scheme
        .map(resolved -> Explainer.of(resolved, messages))
        .orElseGet(() -> Explainer.of(messages));
  }
}
