package org.baremo.digcomp.selfassessment;

import java.io.IOException;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.Goldens;
import org.baremo.digcomp.selfassessment.ScoringChoices.Unanswered;
import org.junit.jupiter.api.Test;

class SelfAssessmentGoldenTest {
  static SelfAssessment test() {
    EditionRef edition = EditionRef.of("digcomp", "2.1");
    return SelfAssessment.builder()
        .id(VersionedId.parse("toy@1"))
        .title(LocalizedText.of("en", "Toy"))
        .edition(edition)
        .addOption("no")
        .addOption("yes")
        .addItem(
            SelfAssessmentItem.builder()
                .id("q1")
                .competence(edition.ref(Kind.COMPETENCE, "1.1"))
                .kind(Ksa.SKILL)
                .unofficialLevel("2")
                .text(LocalizedText.of("en", "I can"))
                .build())
        .addBand(band("low", 0, 49))
        .addBand(band("high", 50, 100))
        .build();
  }

  private static PublishedBand band(String code, int lowest, int highest) {
    return PublishedBand.builder()
        .code(code)
        .name(LocalizedText.of("en", code))
        .lowest(lowest)
        .highest(highest)
        .build();
  }

  static ScoringChoices choices() {
    return new ScoringChoices(
        AnswerCoding.equalSteps(4), Unanswered.LEAVE_OUT, BandGap.ROUND_HALF_UP);
  }

  @Test
  void aSelfAssessmentIsWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "self-assessment", test(), SelfAssessment.class);
  }

  @Test
  void choicesAreWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "scoring-choices", choices(), ScoringChoices.class);
  }

  @Test
  void theScaleOfTheBandsIsWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "bands-scale", test().scale(), Framework.class);
  }
}
