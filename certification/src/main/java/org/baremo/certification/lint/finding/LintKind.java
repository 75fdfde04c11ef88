package org.baremo.certification.lint.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.baremo.core.problem.Severity;

/**
 * What can be wrong with the rules of a scheme. Errors leave something of the scheme without any
 * effect, or two rules for one case; warnings may be meant.
 */
public enum LintKind {
  /** Something that the scheme refers to is not in the catalogue. */
  @JsonProperty("unresolved-reference")
  UNRESOLVED_REFERENCE(Severity.ERROR),
  /** A requirement that no case meets. */
  @JsonProperty("never-met")
  NEVER_MET(Severity.ERROR),
  /** A requirement that every case meets of which it is known what it asks. */
  @JsonProperty("always-met")
  ALWAYS_MET(Severity.WARNING),
  /** An award that no case is given. */
  @JsonProperty("award-never-reached")
  AWARD_NEVER_REACHED(Severity.ERROR),
  /** An award that is never given, because who meets it always meets a higher one. */
  @JsonProperty("award-never-given")
  AWARD_NEVER_GIVEN(Severity.ERROR),
  /** Who meets a higher award need not meet a lower one. */
  @JsonProperty("higher-without-lower")
  HIGHER_WITHOUT_LOWER(Severity.WARNING),
  /**
   * A better result loses an award: a higher mark, level or number, one more hour or item right, a
   * fact that holds, one more attempt that was passed. Of attempts only some are tried: where
   * another may lose an award, that is told among the questions given up. Days are not tried.
   */
  @JsonProperty("better-result-loses")
  BETTER_RESULT_LOSES(Severity.WARNING),
  /**
   * An award that is given where something is not known, and lost once it is: a requirement takes
   * the unknown for an answer, as not met or as a number left out, where that helps.
   */
  @JsonProperty("unknown-grants")
  UNKNOWN_GRANTS(Severity.WARNING),
  /**
   * An award that stays open for ever for who never sat: it asks about an attempt, and it is not
   * settled what it means that there is none.
   */
  @JsonProperty("stays-open")
  STAYS_OPEN(Severity.WARNING),
  /** A veto that never holds. */
  @JsonProperty("veto-never-holds")
  VETO_NEVER_HOLDS(Severity.WARNING),
  /** A veto that holds for every case of which it is known what it asks. */
  @JsonProperty("veto-always-holds")
  VETO_ALWAYS_HOLDS(Severity.ERROR),
  /** A combination that is met though none of its members applies. */
  @JsonProperty("empty-set-passes")
  EMPTY_SET_PASSES(Severity.WARNING),
  /** A number of members that can never come about, such as 5 of 4. */
  @JsonProperty("count-never-reached")
  COUNT_NEVER_REACHED(Severity.ERROR),
  /** A number of members that always comes about, such as at most 4 of 4. */
  @JsonProperty("count-always-reached")
  COUNT_ALWAYS_REACHED(Severity.WARNING),
  /** A share so small, or rounded down so far, that no member at all need be met. */
  @JsonProperty("nothing-needed")
  NOTHING_NEEDED(Severity.WARNING),
  /** Weights that look like shares of a whole and are not the whole together. */
  @JsonProperty("weights-off")
  WEIGHTS_OFF(Severity.WARNING),
  /** Numbers below the first band have no value. */
  @JsonProperty("band-gap")
  BAND_GAP(Severity.WARNING),
  /** A band that no number falls into. */
  @JsonProperty("band-never-reached")
  BAND_NEVER_REACHED(Severity.WARNING),
  /** Numbers that no row of a table fits, where nothing stands in. */
  @JsonProperty("table-gap")
  TABLE_GAP(Severity.WARNING),
  /** A row of a table that numbers never come to. */
  @JsonProperty("row-never-reached")
  ROW_NEVER_REACHED(Severity.WARNING),
  /**
   * Two rows of a table that overlap partly and give other values: the first that fits decides, so
   * that their order matters.
   */
  @JsonProperty("rows-overlap")
  ROWS_OVERLAP(Severity.WARNING),
  /** A requirement says what an exemption does, and nobody can be exempt from what it looks at. */
  @JsonProperty("exemption-without-effect")
  EXEMPTION_WITHOUT_EFFECT(Severity.WARNING),
  /** A name has a title, and nothing in the scheme uses it by that name. */
  @JsonProperty("title-unused")
  TITLE_UNUSED(Severity.WARNING),
  /** A definition that nothing uses that awards or vetoes ask for. */
  @JsonProperty("unused-definition")
  UNUSED_DEFINITION(Severity.WARNING),
  /** A named quantity that nothing uses that awards or vetoes ask for. */
  @JsonProperty("unused-quantity")
  UNUSED_QUANTITY(Severity.WARNING),
  /** Days between two versions on which none is in force. */
  @JsonProperty("version-gap")
  VERSION_GAP(Severity.WARNING),
  /** Days on which two versions are in force. */
  @JsonProperty("version-overlap")
  VERSION_OVERLAP(Severity.ERROR),
  /** An award that must be held, in the end, before it can be got. */
  @JsonProperty("prerequisite-cycle")
  PREREQUISITE_CYCLE(Severity.ERROR);

  private final Severity severity;

  LintKind(Severity severity) {
    this.severity = severity;
  }

  /**
   * Returns the kind as documents write it.
   *
   * @return words joined by hyphens
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns how grave it is.
   *
   * @return an error, or a warning where it may be meant
   */
  public Severity severity() {
    return severity;
  }
}
