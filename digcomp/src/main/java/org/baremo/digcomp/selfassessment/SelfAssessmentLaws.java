package org.baremo.digcomp.selfassessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/** The laws across the parts of one self-assessment. */
final class SelfAssessmentLaws {
  private static final int WHOLE = 100;

  private final SelfAssessment test;
  private final Laws laws;

  SelfAssessmentLaws(SelfAssessment test, Laws laws) {
    this.test = test;
    this.laws = laws;
  }

  void check() {
    checkOptions();
    checkItems();
    checkBands();
  }

  private void checkOptions() {
    Set<String> seen = new HashSet<>();
    List<String> options = test.getOptions();
    for (int i = 0; i < options.size(); i++) {
      laws.that(
          Forms.isCode(options.get(i)),
          "options/" + i,
          "options must be 1 to 200 characters without white space, one was '%s'",
          options.get(i));
      laws.that(
          seen.add(options.get(i)),
          "options/" + i,
          "option must stand once, was twice %s",
          options.get(i));
    }
  }

  private void checkItems() {
    Set<String> seen = new HashSet<>();
    List<SelfAssessmentItem> items = test.getItems();
    for (int i = 0; i < items.size(); i++) {
      SelfAssessmentItem item = items.get(i);
      laws.that(
          seen.add(item.getId()),
          "items/" + i + "/id",
          "id must be different from other items', was %s",
          item.getId());
      laws.that(
          item.getCompetence().edition().equals(test.getEdition()),
          "items/" + i + "/competence",
          "competence must be of edition %s, was %s",
          test.getEdition(),
          item.getCompetence());
    }
  }

  /** Gaps between whole numbers only: a policy for 29.5 must not have to decide on 35. */
  private void checkBands() {
    Set<String> seen = new HashSet<>();
    List<PublishedBand> bands = test.getBands();
    for (int i = 0; i < bands.size(); i++) {
      PublishedBand band = bands.get(i);
      laws.that(
          seen.add(band.getCode()),
          "bands/" + i + "/code",
          "code must be different from other bands', was %s",
          band.getCode());
      if (i > 0) {
        laws.that(
            band.getLowest() == bands.get(i - 1).getHighest() + 1,
            "bands/" + i + "/lowest",
            "lowest must be the whole number after the band before, %s, was %s",
            bands.get(i - 1).getHighest() + 1,
            band.getLowest());
      }
    }
    if (!bands.isEmpty()) {
      int last = bands.size() - 1;
      laws.that(
          bands.get(last).getHighest() == WHOLE,
          "bands/" + last + "/highest",
          "the last band must go up to 100, went up to %s",
          bands.get(last).getHighest());
    }
  }
}
