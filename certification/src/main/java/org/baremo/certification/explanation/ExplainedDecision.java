package org.baremo.certification.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * A decision in the words of one language, still in its parts: for programs that show decisions to
 * people their own way. The decision itself says what is beyond words. Immutable, thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExplainedDecision.class)
@JsonDeserialize(builder = ExplainedDecision.Builder.class)
public abstract class ExplainedDecision {
  ExplainedDecision() {}

  /**
   * Returns the language of the words.
   *
   * @return a BCP 47 tag
   */
  @NotBlank
  public abstract String getLanguage();

  /**
   * Returns what the decision came to.
   *
   * @return granted, refused, pending or indeterminate
   */
  @NotNull
  public abstract DecisionOutcome getOutcome();

  /**
   * Returns what the decision came to, for whom and when.
   *
   * @return one sentence
   */
  @NotBlank
  public abstract String getHeadline();

  /**
   * Returns whom it is about.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns when it was taken.
   *
   * @return an instant with the offset of the body that decides
   */
  @NotNull
  public abstract OffsetDateTime getAsOf();

  /**
   * Returns the scheme that decided.
   *
   * @return scheme and version; empty where no version of a series decides
   */
  public abstract Optional<VersionedId> getScheme();

  /**
   * Returns what else the reader must know of the decision: which version of a series decides and
   * on what ground, the scheme's title, that it is an illustration, the award with its days, the
   * language that stands in for missing words.
   *
   * @return one sentence each
   */
  public abstract List<@NotBlank String> getNotes();

  /**
   * Returns what stood against deciding, before any award was looked at.
   *
   * @return the findings on the scheme itself that are not met, or the transitional clauses that
   *     leave open which version decides; empty when nothing did
   */
  public abstract List<@Valid ExplainedFinding> getFindings();

  /**
   * Returns the vetoes that hold, or of which it is not known whether they do.
   *
   * @return in order of precedence; empty when none stands against the awards
   */
  public abstract List<@Valid ExplainedFinding> getVetoes();

  /**
   * Returns what every award came to.
   *
   * @return in the order of the decision; empty exactly where no version of a series decides
   */
  public abstract List<@Valid ExplainedAward> getAwards();

  /**
   * Returns what is missing for the awards that were not given.
   *
   * @return in the order of the scheme; empty when all were given, or when nobody asked
   */
  public abstract List<@Valid ExplainedRemedies> getMissing();

  /**
   * Returns the language that stands in for words that the language lacks.
   *
   * @return a BCP 47 tag; empty when no word is lacking
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getFallbackLanguage();

  /** Ready for any form. */
  Sheet sheet(Texts messages) {
    List<Sheet.Item> first = new ArrayList<>();
    getFindings().forEach(finding -> first.add(finding.item(messages, false)));
    getVetoes().forEach(veto -> first.add(veto.item(messages, true)));
    List<Sheet.Section> sections = new ArrayList<>();
    if (!first.isEmpty()) {
      sections.add(new Sheet.Section(Optional.empty(), List.of(), first));
    }
    for (ExplainedAward award : getAwards()) {
      List<Sheet.Item> items =
          award.getFindings().stream().map(finding -> finding.item(messages, false)).toList();
      sections.add(new Sheet.Section(Optional.of(award.getHeadline()), List.of(), items));
      units(award, messages).ifPresent(sections::add);
    }
    getMissing().forEach(missing -> sections.add(missing.section()));
    String outcome = getOutcome().name().toLowerCase(Locale.ROOT);
    return new Sheet(getLanguage(), Optional.of(outcome), getHeadline(), getNotes(), sections);
  }

  private static Optional<Sheet.Section> units(ExplainedAward award, Texts messages) {
    List<Sheet.Item> items =
        award.getUnits().stream().map(unit -> unit.finding().item(messages, false)).toList();
    String headline = messages.text("units");
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Section(Optional.of(headline), List.of(), items));
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
            .that(
                getAwards().isEmpty() == getScheme().isEmpty(),
                "awards",
                "awards must be there exactly when a scheme decided");
    getNotes().forEach(note -> laws.notBlank(note, "notes"));
    getFallbackLanguage().ifPresent(language -> laws.notBlank(language, "fallbackLanguage"));
    laws.orThrow();
  }

  /** Builds explained decisions. Not thread-safe. */
  static final class Builder extends ImmutableExplainedDecision.Builder {
    Builder() {}
  }
}
