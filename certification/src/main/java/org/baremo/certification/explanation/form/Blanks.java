package org.baremo.certification.explanation.form;

import java.util.List;
import org.baremo.core.value.Rational;

/**
 * A text with two blanks, made ready to be filled many times without an object. Immutable,
 * thread-safe.
 */
public final class Blanks {
  private static final Rational LARGE = Rational.of(Long.MAX_VALUE);

  private final String[] texts;
  private final boolean[] isFirst;
  private final String separator;

  private Blanks(String[] texts, boolean[] isFirst, String separator) {
    this.texts = texts;
    this.isFirst = isFirst;
    this.separator = separator;
  }

  /**
   * Makes a text ready.
   *
   * @param template with no more than two different places
   * @param first the name of the one that the first value is for
   * @param separator what stands between whole and decimals
   * @return the text with its blanks
   */
  public static Blanks of(Template template, String first, String separator) {
    List<String> places = template.places();
    boolean[] isFirst = new boolean[places.size()];
    for (int i = 0; i < isFirst.length; i++) {
      isFirst[i] = places.get(i).equals(first);
    }
    return new Blanks(template.texts().toArray(new String[0]), isFirst, separator);
  }

  /**
   * Fills both.
   *
   * @param out what the text is added to
   * @param first value
   * @param second value
   */
  public void fill(StringBuilder out, String first, String second) {
    for (int i = 0; i < isFirst.length; i++) {
      out.append(texts[i]).append(isFirst[i] ? first : second);
    }
    out.append(texts[isFirst.length]);
  }

  /**
   * Fills both.
   *
   * @param out what the text is added to
   * @param first value
   * @param second value
   */
  public void fill(StringBuilder out, Rational first, Rational second) {
    for (int i = 0; i < isFirst.length; i++) {
      out.append(texts[i]);
      number(out, isFirst[i] ? first : second);
    }
    out.append(texts[isFirst.length]);
  }

  /** Exactly: a whole number, a decimal of the language, or a fraction. */
  private void number(StringBuilder out, Rational number) {
    if (number.isWhole() && number.signum() >= 0 && number.compareTo(LARGE) < 0) {
      out.append(number.longNumerator()); // without a text of its own
    } else {
      out.append(number.toString().replace(".", separator));
    }
  }
}
