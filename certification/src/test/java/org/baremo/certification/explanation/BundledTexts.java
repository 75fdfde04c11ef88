package org.baremo.certification.explanation;

import java.util.Locale;
import org.baremo.certification.explanation.message.Texts;

/** The texts that come with the SDK, for tests of what is made of them. */
public final class BundledTexts {
  private BundledTexts() {}

  public static Texts of(Locale locale) {
    return Messages.of(locale).texts();
  }
}
