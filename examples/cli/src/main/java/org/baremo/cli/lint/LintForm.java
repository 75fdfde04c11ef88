package org.baremo.cli.lint;

import java.util.Locale;

/** The forms that a report is written in. */
enum LintForm {
  /** Plain text. */
  TEXT,
  /** Markdown. */
  MARKDOWN,
  /** One JSON document, with the cases that show what was found. */
  JSON;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
