package org.baremo.core.evaluation;

/** What is being summed, and into what. */
record Scope(Amounts into, long unitsPerOne, Exemptions exemptions, boolean isDirect) {

  /** Everything below each vertex with nothing exempt: what is reckoned beforehand. */
  boolean isUsual() {
    return exemptions.isEmpty() && !isDirect;
  }
}
