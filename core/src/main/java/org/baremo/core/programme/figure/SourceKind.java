package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a figure rests on. A reader must be able to tell what a source said from what was added. */
public enum SourceKind {
  /** A source document says so. */
  @JsonProperty("source-document")
  SOURCE_DOCUMENT("S", "source document"),
  /** Published elsewhere; the source documents do not say it. */
  @JsonProperty("public-preset")
  PUBLIC_PRESET("P", "public preset, not in the source documents"),
  /** Reckoned from other figures. */
  @JsonProperty("derivation")
  DERIVATION("D", "derived"),
  /** Made up so that something can be shown. */
  @JsonProperty("illustrative")
  ILLUSTRATIVE("I", "illustrative input, made up");

  private final String tag;
  private final String words;

  SourceKind(String tag, String words) {
    this.tag = tag;
    this.words = words;
  }

  /**
   * Returns the kind as a mark beside a figure.
   *
   * @return one letter: S, P, D or I
   */
  public String tag() {
    return tag;
  }

  /**
   * Returns the kind in words.
   *
   * @return lower-case English
   */
  public String words() {
    return words;
  }
}
