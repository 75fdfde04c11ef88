package org.baremo.certification.scheme.name;

import java.util.regex.Pattern;
import org.baremo.core.internal.Forms;

/** The form of the identifiers that a scheme chooses. */
public final class Slugs {
  /** Lower-case letters and digits joined by - or ., at most 64 characters. */
  public static final String SLUG = Forms.SLUG;

  /** The same law, for messages. */
  public static final String LAW = "lower-case letters and digits joined by - or .";

  /** The same form, compiled. */
  public static final Pattern FORM = Pattern.compile(SLUG);

  private Slugs() {}
}
