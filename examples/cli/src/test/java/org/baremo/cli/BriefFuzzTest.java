package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.cli.sample.RandomRows;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a row says, a decision in short says what the findings of the whole one say, and both
 * ways reject the same rows with the same problems.
 *
 * <p>Tries are the same in every build. {@code -Dbaremo.fuzz.tries=6000} makes more rows, {@code
 * -Dbaremo.fuzz.seed=7} others.
 */
class BriefFuzzTest {
  private static final int TRIES = Integer.getInteger("baremo.fuzz.tries", 200);
  private static final long SEED = Long.getLong("baremo.fuzz.seed", 1);
  private static final int ROWS = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What rows came to, so that a test that decides nothing much is noticed. */
  private final Set<String> outcomes = new TreeSet<>();

  @TempDir Path folder;

  @Test
  void rowsThatAreSpoiltAreDecidedInShortAsAtLength() throws IOException {
    for (int from = 0; from < TRIES; from += ROWS) {
      byte[] rows = rows(new Random(SEED * 1_000_003 + from), from, Math.min(ROWS, TRIES - from));
      agree(Schemes.comdixIntermediate(), rows);
      agree(withVetoes(), rows);
    }
    assertThat(outcomes)
        .containsExactlyInAnyOrder("granted", "refused", "pending", "indeterminate", "cancelled");
  }

  private static byte[] rows(Random random, int first, int count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      String row = stating(RandomRows.regular(random, first + i), random);
      String spoilt = random.nextInt(4) == 0 ? row : RandomRows.disturbed(row, random);
      out.writeBytes(
          random.nextInt(30) == 0
              ? RandomRows.notText(spoilt, random)
              : spoilt.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    return out.toByteArray();
  }

  /** The row with facts and levels that the scheme with vetoes looks at. */
  private static String stating(String row, Random random) {
    String facts = "\"facts\":{\"void\":%b,\"fraud\":%b,\"fee-settled\":";
    String level =
        "},\"standing\":{\"type\":\"attained\",\"level\":\"digcomp@2.2/level/four/%s\"}}";
    String[] levels = {"foundation", "intermediate", "advanced", "expert"};
    String stated =
        row.replace(
            "\"facts\":{\"fee-settled\":",
            facts.formatted(random.nextInt(4) == 0, random.nextInt(4) == 0));
    return random.nextInt(3) == 0
        ? stated.replaceFirst("\\}\\}", level.formatted(levels[random.nextInt(levels.length)]))
        : stated;
  }

  /** Every award that is met is given; vetoes may be open, and one makes a case pending. */
  private static CertificationScheme withVetoes() {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    Requirement level =
        LevelRequirement.builder()
            .id("level")
            .node(Ref.parse("digcomp@2.2/area/1"))
            .atLeast(LevelRef.parse("digcomp@2.2/level/four/intermediate"))
            .build();
    return comdix.toBuilder()
        .awarding(Awarding.EVERY)
        .addVetoes(
            veto("void", Veto.Outcome.CANCELLED),
            veto("fraud", Veto.Outcome.REFUSED),
            veto("fee-settled", Veto.Outcome.PENDING))
        .awards(
            List.of(
                award("upper", AllOf.of("both", mark("high", 60), level)),
                award("lower", mark("low", 40))))
        .build();
  }

  private static Award award(String code, Requirement requires) {
    return Schemes.comdixIntermediate().getAwards().get(0).toBuilder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  private static Requirement mark(String id, int percent) {
    return MarkRequirement.builder()
        .id(id)
        .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(percent)))
        .build();
  }

  private static Veto veto(String fact, Veto.Outcome outcome) {
    FactRequirement when = FactRequirement.builder().id(fact).fact(FactName.of(fact)).build();
    return Veto.builder().when(when).outcome(outcome).build();
  }

  private void agree(CertificationScheme scheme, byte[] rows) throws IOException {
    Files.write(folder.resolve("scheme.json"), Json.standard().write(scheme));
    Path brief = run(rows, "brief", "--brief");
    Path whole = run(rows, "whole", "--no-certificates");
    assertThat(lines(brief, "rejected.ndjson")).isEqualTo(lines(whole, "rejected.ndjson"));
    List<String> inShort = lines(brief, "decisions.ndjson");
    List<String> atLength = lines(whole, "decisions.ndjson");
    assertThat(inShort).hasSameSizeAs(atLength).isNotEmpty();
    for (int i = 0; i < inShort.size(); i++) {
      byte[] document = atLength.get(i).getBytes(StandardCharsets.UTF_8);
      Decision decision = Json.standard().read(document, Decision.class, "line").orThrow();
      JsonNode line = JSON.readTree(inShort.get(i));
      outcomes.add(line.get("outcome").asText());
      assertThat(told(line)).as(atLength.get(i)).isEqualTo(told(scheme, decision));
    }
  }

  private Path run(byte[] rows, String name, String form) {
    Path out = folder.resolve(name);
    List<String> line = new ArrayList<>(List.of("decide", "--candidates", "-", "--force", form));
    line.addAll(List.of("--scheme", folder.resolve("scheme.json").toString()));
    line.addAll(List.of("--format", "ndjson", "--out", out.toString()));
    line.addAll(Program.FIXED);
    Program.Result result =
        Program.run(new ByteArrayInputStream(rows), line.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isIn(ExitStatus.OK, ExitStatus.SOME_REJECTED);
    return out;
  }

  private static List<String> lines(Path out, String name) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve(name));
    assertThat(lines).noneMatch(line -> line.contains("row.defect"));
    return lines;
  }

  /** What a line in short says, in one form. */
  private static List<String> told(JsonNode brief) {
    List<String> awards = new ArrayList<>(texts(brief.path("award")));
    awards.addAll(texts(brief.path("further")));
    return List.of(
        brief.get("holder").asText(),
        brief.get("outcome").asText(),
        "awards " + awards,
        "veto " + brief.path("veto").asText("none"),
        "failed " + new TreeSet<>(texts(brief.get("failed"))),
        "open " + new TreeSet<>(texts(brief.path("open"))));
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  /** The same from the findings of a whole decision. */
  private static List<String> told(CertificationScheme scheme, Decision decision) {
    Set<String> failed = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    List<String> awards = decision.grants().stream().map(Grant::getAward).toList();
    String veto = "none";
    if (decision.getFindings().stream().allMatch(one -> one.getVerdict() == Verdict.MET)) {
      for (VetoFinding one : decision.getVetoes()) {
        if (one.verdict() == Verdict.MET) {
          veto = one.finding().getRequirement();
          break;
        }
        note(one.finding(), new TreeSet<>(), open);
      }
      if (veto.equals("none")) {
        against(scheme, decision, awards, failed, open);
      }
    } else {
      decision.getFindings().forEach(finding -> note(finding, failed, open));
    }
    return List.of(
        decision.getHolder().value(),
        decision.getOutcome().name().toLowerCase(Locale.ROOT),
        "awards " + awards,
        "veto " + veto,
        "failed " + failed,
        "open " + open);
  }

  private static void against(
      CertificationScheme scheme,
      Decision decision,
      List<String> given,
      Set<String> failed,
      Set<String> open) {
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      Award award = scheme.getAwards().get(i);
      if (given.contains(award.getCode())) {
        if (scheme.getAwarding() != Awarding.EVERY) {
          return;
        }
        continue;
      }
      AwardFinding found = decision.getAwards().get(i);
      collect(award.getRequires(), found.findings().get(0), failed, open);
      found.findings().stream().skip(1).forEach(finding -> note(finding, failed, open));
    }
  }

  /** What must all be met is told by its members. */
  private static boolean collect(
      Requirement required, Finding found, Set<String> failed, Set<String> open) {
    boolean isTold = false;
    if (required instanceof AllOf && !found.hasRuling()) {
      for (int i = 0; i < required.parts().size(); i++) {
        isTold |= collect(required.parts().get(i), found.getParts().get(i), failed, open);
      }
    }
    return isTold || note(found, failed, open);
  }

  private static boolean note(Finding found, Set<String> failed, Set<String> open) {
    return switch (found.getVerdict()) {
      case NOT_MET -> failed.add(found.getRequirement());
      case PENDING, INDETERMINATE -> open.add(found.getRequirement());
      case MET, NOT_APPLICABLE -> false;
    };
  }
}
