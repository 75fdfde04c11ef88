package org.baremo.digcomp.indicator;

import org.baremo.core.problem.Checked;

/**
 * The indicators that are bundled. Each is read from this module's own resources when it is first
 * asked for, and checked against its manifest of counts; after that it is the same immutable
 * object. Thread-safe.
 */
public final class SkillsIndicators {
  private SkillsIndicators() {}

  /**
   * Returns Eurostat's Digital Skills Indicator 2.0 with the questions of 2021 (dataset {@code
   * isoc_sk_dskl_i21}). Whether 2023 and 2025 asked the same was not verified: to score another
   * year, read its list as a document ({@code Json.standard().read(…, SkillsIndicator.class, …)}).
   *
   * @return the indicator
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with; it
   *     lists every problem, with file and line
   */
  public static SkillsIndicator dsi20() {
    return Holder.DSI_20.orThrow();
  }

  /** Holds what was read together with its problems: a failed class could never say them again. */
  private static final class Holder {
    private static final Checked<SkillsIndicator> DSI_20 =
        IndicatorReader.read(
            file -> SkillsIndicators.class.getResourceAsStream("dsi-2.0-2021/" + file));
  }
}
