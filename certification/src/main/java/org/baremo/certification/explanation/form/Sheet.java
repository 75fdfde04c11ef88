package org.baremo.certification.explanation.form;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;

/**
 * Sentences in their order, ready to be written in any form.
 *
 * @param language a BCP 47 tag
 * @param outcome what it is about came to, as documents write it; empty when nothing was decided
 * @param headline one sentence
 * @param notes one sentence each
 * @param sections in order
 */
public record Sheet(
    String language,
    Optional<String> outcome,
    String headline,
    List<String> notes,
    List<Section> sections) {

  /**
   * A part of a sheet.
   *
   * @param headline empty for what stands before any headline
   * @param notes one sentence each
   * @param items in order
   * @param lines what stands there besides, a phrase each
   */
  public record Section(
      Optional<String> headline, List<String> notes, List<Item> items, List<String> lines) {
    /**
     * A part of a sheet that holds requirements alone.
     *
     * @param headline empty for what stands before any headline
     * @param notes one sentence each
     * @param items in order
     */
    public Section(Optional<String> headline, List<String> notes, List<Item> items) {
      this(headline, notes, items, List.of());
    }
  }

  /**
   * A requirement.
   *
   * @param requirement its identifier
   * @param mark what came of it; empty where nothing was decided
   * @param sentence one line
   * @param details what stands behind it
   * @param parts what it combines
   */
  public record Item(
      String requirement,
      Optional<Mark> mark,
      String sentence,
      List<Details> details,
      List<Item> parts) {
    /** Whether all is well here and below. */
    boolean isGood() {
      return mark.map(Mark::isGood).orElse(false) && parts.stream().allMatch(Item::isGood);
    }
  }

  /**
   * What came of a requirement.
   *
   * @param verdict one of the five
   * @param word for it
   * @param isVeto whether it stands against everything where it is met
   * @param isAsked whether it is asked at all, so that its verdict matters
   */
  public record Mark(Verdict verdict, String word, boolean isVeto, boolean isAsked) {
    boolean isGood() {
      return !isAsked || (!isVeto && verdict == Verdict.MET);
    }

    /** A sign that repeats the word for the eye. */
    char sign() {
      return isAsked ? ofVerdict() : '–';
    }

    private char ofVerdict() {
      return switch (verdict) {
        case MET -> isVeto ? '✗' : '✓';
        case NOT_MET -> isVeto ? '✓' : '✗';
        case PENDING -> '…';
        case INDETERMINATE -> '?';
        case NOT_APPLICABLE -> '–';
      };
    }
  }

  /**
   * Lines that stand behind a requirement.
   *
   * @param heading what they are
   * @param lines one phrase each, at least one
   */
  public record Details(String heading, List<String> lines) {}
}
