package org.baremo.certification.explanation.words;

import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.quantity.Quantity;

/** The words for how a number is reckoned that a scheme names. Immutable, thread-safe. */
public final class DefinedWords {
  private final QuantityWords quantities;

  /**
   * Makes the words ready.
   *
   * @param words the language
   */
  public DefinedWords(Lexicon words) {
    this.quantities = new QuantityWords(words, new DayWords(words));
  }

  /**
   * Returns how a number is reckoned.
   *
   * @param quantity what is named
   * @return a noun phrase with its article; a constant is its number
   */
  public String of(Quantity quantity) {
    return quantities.quantity(quantity);
  }
}
