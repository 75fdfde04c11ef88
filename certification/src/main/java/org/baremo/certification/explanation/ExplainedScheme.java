package org.baremo.certification.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** The rules of a scheme in the words of one language. Immutable, thread-safe. */
@Value.Immutable
@JsonSerialize(as = ImmutableExplainedScheme.class)
@JsonDeserialize(builder = ExplainedScheme.Builder.class)
public abstract class ExplainedScheme {
  ExplainedScheme() {}

  /**
   * What one award asks.
   *
   * @param code the award's code, unique in the scheme
   * @param headline its title
   * @param terms what it attests, how long it is good, what ends it early, a sentence each
   * @param rules what must be met, one rule that may combine others
   * @param units what each of its units asks, the sentence beginning with what the unit is called;
   *     empty for an award without units
   */
  public record Terms(
      @NotBlank String code,
      @NotBlank String headline,
      List<@NotBlank String> terms,
      @NotEmpty List<@Valid ExplainedRule> rules,
      List<@Valid ExplainedRule> units) {
    public Terms {
      units = List.copyOf(units);
      terms = List.copyOf(terms);
      rules = List.copyOf(rules);
      Laws laws =
          new Laws().notBlank(code, "code").notBlank(headline, "headline").notEmpty(rules, "rules");
      terms.forEach(term -> laws.notBlank(term, "terms"));
      laws.orThrow();
    }
  }

  /**
   * Returns the language of the words.
   *
   * @return a BCP 47 tag
   */
  @NotBlank
  public abstract String getLanguage();

  /**
   * Returns the scheme.
   *
   * @return scheme and version
   */
  @NotNull
  public abstract VersionedId getScheme();

  /**
   * Returns what the scheme is called.
   *
   * @return its title
   */
  @NotBlank
  public abstract String getHeadline();

  /**
   * Returns what else the reader must know: when it is in force, that it is an illustration, its
   * own note, the language that stands in for missing words.
   *
   * @return one sentence each
   */
  public abstract List<@NotBlank String> getNotes();

  /**
   * Returns what the scheme defines once and uses in several places: requirements, then numbers.
   *
   * @return in the order of the document; empty when nothing is used that is defined
   */
  public abstract List<@Valid ExplainedRule> getDefinitions();

  /**
   * Returns what stands against every award where it holds.
   *
   * @return in order of precedence; empty when there is none
   */
  public abstract List<@Valid ExplainedRule> getVetoes();

  /**
   * Returns what every award asks.
   *
   * @return from the highest to the lowest
   */
  @NotEmpty
  public abstract List<@Valid Terms> getAwards();

  /**
   * Returns which findings may be ruled otherwise, and by whom.
   *
   * @return a phrase each; empty when none may
   */
  public abstract List<@NotBlank String> getOverrides();

  /**
   * Returns what may happen to results and certificates later.
   *
   * @return a phrase each; empty when the scheme does not say
   */
  public abstract List<@NotBlank String> getLifecycle();

  /**
   * Returns where the rules are written.
   *
   * @return citations; empty when the scheme does not say
   */
  public abstract List<@NotBlank String> getSources();

  /** Ready for any form. */
  Sheet sheet(Texts messages) {
    List<Sheet.Section> sections = new ArrayList<>();
    if (!getDefinitions().isEmpty()) {
      sections.add(section(messages.text("heading.definitions"), List.of(), getDefinitions()));
    }
    if (!getVetoes().isEmpty()) {
      sections.add(section(messages.text("heading.vetoes"), List.of(), getVetoes()));
    }
    for (Terms award : getAwards()) {
      sections.add(section(award.headline(), award.terms(), award.rules()));
      if (!award.units().isEmpty()) {
        String units = messages.text("units");
        sections.add(section(units, List.of(), award.units()));
      }
    }
    lines(messages, "heading.overrides", getOverrides()).ifPresent(sections::add);
    lines(messages, "heading.lifecycle", getLifecycle()).ifPresent(sections::add);
    lines(messages, "heading.sources", getSources()).ifPresent(sections::add);
    return new Sheet(getLanguage(), Optional.empty(), getHeadline(), getNotes(), sections);
  }

  private static Optional<Sheet.Section> lines(Texts messages, String heading, List<String> lines) {
    Optional<String> headline = Optional.of(messages.text(heading));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Section(headline, List.of(), List.of(), lines));
  }

  private static Sheet.Section section(
      String headline, List<String> terms, List<ExplainedRule> rules) {
    return new Sheet.Section(
        Optional.of(headline), terms, rules.stream().map(ExplainedRule::item).toList());
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .notBlank(getLanguage(), "language")
            .notBlank(getHeadline(), "headline")
            .notEmpty(getAwards(), "awards");
    getNotes().forEach(note -> laws.notBlank(note, "notes"));
    getOverrides().forEach(text -> laws.notBlank(text, "overrides"));
    getLifecycle().forEach(text -> laws.notBlank(text, "lifecycle"));
    getSources().forEach(text -> laws.notBlank(text, "sources"));
    laws.orThrow();
  }

  /** Builds explained schemes. Not thread-safe. */
  static final class Builder extends ImmutableExplainedScheme.Builder {
    Builder() {}
  }
}
