package org.baremo.digcomp.selfassessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.TextStatus;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * A self-assessment as it was published: items by competence, the options that all of them share,
 * and the bands of percentages that make a level. It becomes an {@link Instrument} once somebody
 * says what an answer is worth, and is scored once the other {@link ScoringChoices} are made too.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSelfAssessment.class)
@JsonDeserialize(builder = SelfAssessment.Builder.class)
public abstract class SelfAssessment {
  SelfAssessment() {}

  /**
   * Returns the identifier and version.
   *
   * @return {@code digcompsat@2020}; it also names the scale of the bands
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the framework edition that it is about.
   *
   * @return the edition of every item's competence
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns the options that every item offers.
   *
   * @return codes from the lowest to the highest; at least two, each once
   */
  @Size(min = 2)
  public abstract List<@Pattern(regexp = Forms.CODE) String> getOptions();

  /**
   * Returns the items.
   *
   * @return at least one, in the order in which they are asked, with different identifiers
   */
  @NotEmpty
  public abstract List<@Valid SelfAssessmentItem> getItems();

  /**
   * Returns what kind of nodes the bands are for.
   *
   * @return areas unless stated
   */
  @NotNull
  @Value.Default
  public Kind getBandsOf() {
    return Kind.AREA;
  }

  /**
   * Returns the published bands.
   *
   * @return lowest first, each beginning with the whole number after the one before, the last up to
   *     100; empty where the instrument has no levels
   */
  public abstract List<@Valid PublishedBand> getBands();

  /**
   * Finds an item.
   *
   * @param id its identifier
   * @return the item, or empty when there is none such
   */
  public Optional<SelfAssessmentItem> item(String id) {
    return getItems().stream().filter(item -> item.getId().equals(id)).findFirst();
  }

  /**
   * Returns the bands as a scale, so that levels can be referred to: {@code
   * digcompsat@2020/level/bands/foundation}. The levels are the instrument's own, and of no
   * competence framework.
   *
   * @return an edition without nodes, named as this instrument; without scales where it has no
   *     bands
   */
  public Framework scale() {
    return Instruments.scale(this);
  }

  /**
   * Returns the instrument for one coding of answers.
   *
   * @param coding what each option is worth
   * @return the instrument, with one form {@code all}; its identifier names the coding, because
   *     results of different codings are results of different instruments
   * @throws IllegalArgumentException when the coding has more or fewer shares than there are
   *     options
   */
  public Instrument instrument(AnswerCoding coding) {
    return Instruments.instrument(this, coding);
  }

  /**
   * Makes the instrument ready for scoring.
   *
   * @param catalog where the framework edition is found; the scale of the bands need not be in it
   * @param choices all that the publication leaves open
   * @return a scorer; or every competence that the edition does not have
   * @throws IllegalArgumentException when the coding has more or fewer shares than there are
   *     options
   */
  public Checked<SelfAssessmentScorer> prepare(FrameworkCatalog catalog, ScoringChoices choices) {
    return SelfAssessmentScorer.of(this, catalog, choices);
  }

  /**
   * Reads the sentences of the items from a file of the user's: a JSON array of objects, each with
   * the item's number and its text ({@code id_pregunta} and {@code pregunta}, or {@code item} and
   * {@code text}).
   *
   * @param file the file
   * @param language in which it is
   * @param status how far its texts can be relied on
   * @return this instrument with the texts, beside those in other languages; or every item that is
   *     unknown, stands twice or has no text
   * @throws IOException when the file cannot be read
   */
  public Checked<SelfAssessment> withTexts(Path file, Locale language, TextStatus status)
      throws IOException {
    return ItemTexts.read(this, file, language.toLanguageTag(), status);
  }

  /**
   * Starts a self-assessment.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this self-assessment's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .that(
                getOptions().size() >= 2,
                "options",
                "options must be 2 or more, were %s",
                getOptions().size())
            .notEmpty(getItems(), "items");
    new SelfAssessmentLaws(this, laws).check();
    laws.orThrow();
  }

  /** Builds self-assessments. Not thread-safe. */
  public static final class Builder extends ImmutableSelfAssessment.Builder {
    Builder() {}
  }
}
