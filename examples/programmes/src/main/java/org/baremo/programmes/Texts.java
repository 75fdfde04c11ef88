package org.baremo.programmes;

import java.util.Locale;
import org.baremo.core.value.LocalizedText;

/** Texts as the reports show them: in English. */
final class Texts {
  private Texts() {}

  static String of(LocalizedText text) {
    return text.in(Locale.ENGLISH).value();
  }
}
