package org.baremo.benchmarks;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.json.Json;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.baremo.digcomp.Competence;
import org.baremo.digcomp.DigComp;

/** Seeded assessments of 21 competences, reported with mark and level, as values and as NDJSON. */
final class Rows {
  private static final long SEED = 20261121;
  private static final int MAXIMUM = 12;

  private Rows() {}

  static List<Assessment> assessments(int count) {
    Random random = new Random(SEED);
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(index -> assessment(index, random))
        .toList();
  }

  private static Assessment assessment(int index, Random random) {
    EditionRef edition = DigComp.v2_2().framework().getEdition();
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    int sum = 0;
    for (Competence competence : DigComp.v2_2().competences()) {
      int value = random.nextInt(MAXIMUM + 1);
      sum += value;
      Ref ref = edition.ref(Kind.COMPETENCE, competence.code().value());
      String level = String.valueOf(1 + value * 7 / MAXIMUM);
      outcomes.put(
          ref,
          new Outcome.Assessed(
              Optional.of(Mark.of(value, MAXIMUM)),
              Optional.of(new Standing.Attained(edition.level("eight", level)))));
    }
    LocalDate heldOn = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    return Assessment.builder()
        .holder(HolderKey.of("H-%06d".formatted(index)))
        .edition(edition)
        .reported(
            ReportedResults.builder()
                .overall(Outcome.Assessed.of(Mark.of(sum, (long) MAXIMUM * outcomes.size())))
                .outcomes(outcomes)
                .addSitting(SittingFacts.builder().id("s-" + index).heldOn(heldOn).build())
                .build())
        .build();
  }

  static byte[] ndjson(List<Assessment> assessments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Assessment assessment : assessments) {
      bytes.writeBytes(Json.standard().write(assessment));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
