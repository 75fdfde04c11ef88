package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the summary says of schemes that are not like the one of the sample. */
class SummaryTest {
  @TempDir Path folder;

  @Test
  void everyAwardHasItsOwnCutsAndItsOwnReasons() throws IOException {
    Cut high = Cut.percentage(Comparison.ABOVE, Rational.parse("70.5"));
    Cut low = Cut.percentage(Comparison.AT_LEAST, Rational.parse("200/3"));
    CertificationScheme scheme =
        scheme(
            award("high", "High", titled("high", high)), award("low", "Low", titled("low", low)));
    for (String language : List.of("en", "es")) {
      Program.Result result = decide(scheme, "sample/candidates.csv", "-l", language);
      assertThat(result.status()).isEqualTo(1);
      Golden.check("two-awards." + language + ".summary.txt", marks(result));
    }
  }

  @Test
  void requirementsOfTheSameTitleAreCountedApart() throws IOException {
    Cut sixty = Cut.percentage(Comparison.AT_LEAST, Rational.of(60));
    Cut seventy = Cut.percentage(Comparison.ABOVE, Rational.of(70));
    Requirement both =
        AllOf.builder()
            .id("both")
            .addRequirements(titled("first", sixty), titled("second", seventy))
            .build();
    Program.Result result =
        decide(
            scheme(award("one", "One", both)), table("a,30/60", "b,40/60", "c,42/60", "d,43/60"));
    assertThat(result.out())
        .contains("  The mark (second)  3", "  The mark (first)   1", "  granted  1");
  }

  @Test
  void thoseExactlyOnACutStandOnTheSideThatTheyBelongTo() throws IOException {
    Path table = table("a,41/60", "b,42/60", "c,42/60", "d,43/60");
    String strict = marks(decide(scheme(overall(Comparison.ABOVE, "70")), table));
    assertThat(strict.lines())
        .containsSubsequence(
            "     65 – 70   ██████████████████ 1",
            "      = 70     ████████████████████████████████████ 2",
            "  ───────────── cut: above 70 %",
            "     70 – 75   ██████████████████ 1",
            "Around the cut above 70 %, in points of the mark",
            "  within  1:     1 below,     1 over",
            "  exactly on it: 2, not enough; not among those below it");
    String lenient = marks(decide(scheme(overall(Comparison.AT_LEAST, "70")), table));
    assertThat(lenient.lines())
        .containsSubsequence(
            "     65 – 70   ██████████████████ 1",
            "  ───────────── cut: at least 70 %",
            "      = 70     ████████████████████████████████████ 2",
            "     70 – 75   ██████████████████ 1",
            "  exactly on it: 2, enough; not among those over it");
  }

  @Test
  void theFullMarkIsCountedWhereverTheCutIs() throws IOException {
    Path table = table("a,0/60", "b,60/60");
    assertThat(marks(decide(scheme(overall(Comparison.AT_LEAST, "100")), table)).lines())
        .containsSubsequence("  ───────────── cut: at least 100 %", "      = 100    " + bar());
    assertThat(marks(decide(scheme(overall(Comparison.ABOVE, "0")), table)).lines())
        .containsSubsequence(
            "      = 0      " + bar(), "  ───────────── cut: above 0 %", "     95 – 100  " + bar());
  }

  @Test
  void aCutWithoutAPlaceAmongThePercentagesIsNamedWithTheReason() throws IOException {
    Cut.Builder cut = Cut.builder().required(Rational.of(42));
    Cut points = cut.comparison(Comparison.ABOVE).measure(Cut.Measure.POINTS).build();
    Cut rounded =
        Cut.builder()
            .comparison(Comparison.AT_LEAST)
            .required(Rational.of(70))
            .rounding(new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.HALF_UP, 0))
            .build();
    Cut most = Cut.percentage(Comparison.AT_MOST, Rational.of(90));
    Cut not = Cut.percentage(Comparison.ABOVE, Rational.of(95));
    Requirement all =
        AllOf.builder()
            .id("all")
            .addRequirements(mark("points", points), mark("rounded", rounded), mark("most", most))
            .addRequirements(NoneOf.of("none", mark("not", not)))
            .build();
    Program.Result result = decide(scheme(award("one", "One", all)), table("a,30/60", "b,45/60"));
    assertThat(result.status()).isZero();
    assertThat(marks(result)).doesNotContain("─────").doesNotContain("Around");
    assertThat(marks(result).lines())
        .containsSubsequence(
            "Cuts of the overall mark that have no place above",
            "  above 42 points: points are compared, whatever the maximum",
            "  at least 70 %: marks are rounded before they are compared",
            "  at most 90 %: not a lower limit",
            "  above 95 %: must not be met");
  }

  private static CertificationScheme everyOfTwo() {
    return scheme(
            award("upper", "Upper", overall(Comparison.AT_LEAST, "80")),
            award(
                "lower",
                "Lower",
                mark("lower", Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))))
        .toBuilder()
        .awarding(Awarding.EVERY)
        .build();
  }

  @Test
  void theAwardsThatAreNotGivenAreExplainedBesidesOneThatIs() throws IOException {
    CertificationScheme every = everyOfTwo();
    Path both = table("h-1,90/100", "h-2,60/100");
    assertThat(decide(every, both.toString(), "--explain").status()).isZero();
    assertThat(explanations())
        .doesNotContain("h-1")
        .contains("Granted to h-2", "Upper: not met", "at least 80 % is required", "Lower: met");
    CertificationScheme highest = every.toBuilder().awarding(Awarding.HIGHEST).build();
    assertThat(decide(highest, both.toString(), "--explain").status()).isZero();
    assertThat(explanations())
        .doesNotContain("h-1")
        .contains("Granted to h-2", "Upper: not met", "at least 80 % is required");
    assertThat(decide(highest, both.toString(), "--explain", "--remedies").status()).isZero();
    assertThat(explanations())
        .doesNotContain("h-1")
        .contains("What would give the award \"Upper\"")
        .doesNotContain("What would give the award \"Lower\"");
  }

  private String explanations() throws IOException {
    return Files.readString(folder.resolve("out").resolve("explanations.txt"));
  }

  @Test
  void everyAwardThatIsGivenHasItsCertificate() throws IOException {
    CertificationScheme every = everyOfTwo();
    Program.Result result = decide(every, table("h-1,90/100", "h-2,60/100"));
    assertThat(result.status()).isZero();
    List<Certificate> certificates = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("out").resolve("certificates.ndjson"))) {
      byte[] document = line.getBytes(StandardCharsets.UTF_8);
      certificates.add(Json.standard().read(document, Certificate.class, "line").orThrow());
    }
    assertThat(certificates)
        .extracting(one -> one.getHolder() + " " + one.getAward())
        .containsExactly("h-1 upper", "h-1 lower", "h-2 lower");
    assertThat(certificates).extracting(Certificate::getNumber).doesNotHaveDuplicates();
  }

  @Test
  void whatARulingMadeMetIsNoReasonInShortOrAtLength() throws IOException {
    CertificationScheme scheme =
        scheme(
                AllOf.of(
                    "all",
                    AllOf.of("papers", fact("identity"), fact("fee")),
                    overall(Comparison.AT_LEAST, "80")))
            .toBuilder()
            .addOverridable(
                OverridePolicy.builder()
                    .requirement("papers")
                    .addRoles(RoleName.of("board"))
                    .build())
            .build();
    Path rows = folder.resolve("c.ndjson");
    Files.write(rows, List.of(ruled("h-1", true), ruled("h-2", false)));
    for (String form : List.of("--progress=false", "--brief")) {
      Program.Result result = decide(scheme, rows.toString(), form);
      assertThat(result.status()).as(result.err()).isZero();
      assertThat(result.out())
          .contains(
              """
              Refused because of (one candidate may lack several)
                overall   2
                fee       1
                identity  1
              """);
    }
    assertThat(Files.readAllLines(folder.resolve("out").resolve("decisions.ndjson")))
        .containsExactly(
            "{\"holder\":\"h-1\",\"outcome\":\"refused\",\"failed\":[\"overall\"]}",
            "{\"holder\":\"h-2\",\"outcome\":\"refused\",\"failed\":[\"identity\",\"fee\",\"overall\"]}");
  }

  @Test
  void whatVetoesDecideIsToldInTheOrderOfTheScheme() throws IOException {
    CertificationScheme scheme =
        scheme(fact("fee")).toBuilder()
            .addVetoes(
                veto(fact("void"), Veto.Outcome.CANCELLED),
                veto(named("fraud", "Fraud"), Veto.Outcome.REFUSED),
                veto(fact("claim"), Veto.Outcome.PENDING))
            .build();
    Path rows = folder.resolve("c.ndjson");
    Files.write(
        rows,
        List.of(
            stated("h-1", "true", "false", "false", "false"),
            stated("h-2", "true", "true", "false", "false"),
            stated("h-3", "false", "true", "true", "false"),
            stated("h-4", "false", "false", "true", "false"),
            stated("h-5", "false", "false", "false", "false"),
            stated("h-6", "true", "false", "false", "true"),
            stated("h-7", "true", "false", "null", "false")));
    for (String form : List.of("--certificates", "--brief", "--brief --certificates")) {
      assertThat(decisions(decide(scheme, rows.toString(), form.split(" "))))
          .isEqualTo(
              """
              Decisions
                granted        1   14.3 %
                refused        2   28.6 %
                pending        1   14.3 %
                indeterminate  1   14.3 %
                cancelled      2   28.6 %

              Pass rate: 33.3 %, 1 of the 3 granted or refused; left out: 1 pending, 1 indeterminate, 2 cancelled

              Decided by a veto
                void   2  cancelled
                Fraud  1  refused
                claim  1  pending

              Awards given
                One  1

              Refused because of (one candidate may lack several)
                fee  1

              Could not be decided because of
                Fraud  1
              """);
    }
    assertThat(decisions(decide(scheme, rows.toString(), "--brief", "-l", "es")))
        .startsWith(
            """
            Decisiones
              concedidas      1   14,3 %
              denegadas       2   28,6 %
              pendientes      1   14,3 %
              indeterminadas  1   14,3 %
              anuladas        2   28,6 %

            Tasa de aprobados: 33,3 %, 1 de las 3 concedidas o denegadas; no cuentan: 1 pendiente, 1 indeterminada, 2 anuladas

            Decididas por un veto
              void        2  anulado
              Fraud [en]  1  denegado
              claim       1  pendiente
            """);
  }

  @Test
  void whatDoesNotOccurIsNotTold() throws IOException {
    Program.Result result = decide(scheme(fact("fee")), table("h-1,40/60"));
    assertThat(decisions(result))
        .isEqualTo(
            """
            Decisions
              indeterminate  1  100.0 %

            Awards given
              One  0

            Overall marks in % of the maximum, candidates with a mark: 1
                 65 – 70   ████████████████████████████████████ 1

            Could not be decided because of
              fee  1
            """);
  }

  @Test
  void aVetoThatMayYetBeOverruledByAnEarlierOneDidNotDecide() throws IOException {
    CertificationScheme scheme =
        scheme(fact("fee")).toBuilder()
            .addVetoes(
                veto(fact("void"), Veto.Outcome.CANCELLED),
                veto(fact("fraud"), Veto.Outcome.REFUSED))
            .build();
    Path rows = folder.resolve("c.ndjson");
    Files.write(rows, List.of(stated("h-1", "true", "null", "true", "false")));
    for (String form : List.of("--certificates", "--brief", "--brief --certificates")) {
      assertThat(decisions(decide(scheme, rows.toString(), form.split(" "))))
          .isEqualTo(
              """
              Decisions
                indeterminate  1  100.0 %

              Awards given
                One  0

              Could not be decided because of
                void  1
              """);
    }
  }

  private static Veto veto(Requirement when, Veto.Outcome outcome) {
    return Veto.builder().when(when).outcome(outcome).build();
  }

  private static Requirement named(String fact, String title) {
    return FactRequirement.builder()
        .id(fact)
        .title(LocalizedText.of("en", title))
        .fact(FactName.of(fact))
        .build();
  }

  /** A candidate of whom facts are stated, or are not known where they are null. */
  private static String stated(
      String holder, String fee, String isVoid, String fraud, String claim) {
    String facts =
        "\"fee\":%s,\"void\":%s,\"fraud\":%s,\"claim\":%s"
            .formatted(fee, isVoid, fraud, claim)
            .replaceAll("\"\\w+\":null,", "");
    return "{\"holder\":\"%s\",\"dates\":{\"registration\":\"2026-09-15\"},\"facts\":{%s},"
            .formatted(holder, facts)
        + "\"assessment\":{\"holder\":\"%s\",\"edition\":\"digcomp@2.2\",\"reported\":"
            .formatted(holder)
        + "{\"sittings\":[{\"id\":\"s-1\",\"heldOn\":\"2026-10-24\"}]}}}";
  }

  /** From the counts of decisions to the end, without what differs from run to run. */
  private String decisions(Program.Result result) {
    assertThat(result.status()).as(result.err()).isZero();
    String out = result.out();
    int from = Math.max(out.indexOf("\nDecisions"), out.indexOf("\nDecisiones")) + 1;
    return out.substring(from, Math.max(out.indexOf("\nWritten to"), out.indexOf("\nEscrito en")));
  }

  private static Requirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  /** A candidate without papers, whom the board excused or not. */
  private static String ruled(String holder, boolean isExcused) {
    String ruling =
        "\"overrides\":[{\"requirement\":\"papers\",\"ruled\":\"met\",\"actor\":\"p-1\","
            + "\"role\":\"board\",\"reason\":\"Order 7\",\"on\":\"2026-11-20\"}],";
    return "{\"holder\":\"%s\",\"dates\":{\"registration\":\"2026-09-15\"},".formatted(holder)
        + "\"facts\":{\"identity\":false,\"fee\":false},"
        + (isExcused ? ruling : "")
        + "\"assessment\":{\"holder\":\"%s\",\"edition\":\"digcomp@2.2\",\"reported\":{\"overall\":"
            .formatted(holder)
        + "{\"type\":\"assessed\",\"mark\":{\"value\":40,\"maximum\":60}}}}}";
  }

  private static String bar() {
    return "█".repeat(36) + " 1";
  }

  private static Requirement overall(Comparison comparison, String percent) {
    return mark("overall", Cut.percentage(comparison, Rational.parse(percent)));
  }

  private static MarkRequirement mark(String id, Cut cut) {
    return MarkRequirement.builder().id(id).cut(cut).build();
  }

  private static MarkRequirement titled(String id, Cut cut) {
    return mark(id, cut).toBuilder().title(LocalizedText.of("en", "The mark")).build();
  }

  private static Award award(String code, String title, Requirement requires) {
    return Schemes.comdixIntermediate().getAwards().get(0).toBuilder()
        .code(code)
        .title(LocalizedText.of("en", title))
        .requires(requires)
        .build();
  }

  private static CertificationScheme scheme(Requirement requirement) {
    return scheme(award("one", "One", requirement));
  }

  private static CertificationScheme scheme(Award... awards) {
    return Schemes.comdixIntermediate().toBuilder().awards(List.of(awards)).build();
  }

  private Path table(String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("holder,overall,date:registration"));
    for (String row : rows) {
      lines.add(row + ",2026-09-15");
    }
    return Files.write(folder.resolve("c.csv"), lines);
  }

  private Program.Result decide(CertificationScheme scheme, Path table) throws IOException {
    return decide(scheme, table.toString());
  }

  private Program.Result decide(CertificationScheme scheme, String table, String... more)
      throws IOException {
    Path file = folder.resolve("scheme.json");
    Files.write(file, Json.standard().write(scheme));
    List<String> line = new ArrayList<>(List.of("decide", "--scheme", file.toString(), "--force"));
    line.addAll(List.of("--candidates", table, "--out", folder.resolve("out").toString()));
    line.addAll(Program.FIXED);
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }

  /** From the overall marks to the end, without what differs from run to run. */
  private String marks(Program.Result result) {
    String out = result.out();
    int from = Math.max(out.indexOf("Overall marks"), out.indexOf("Puntuación total"));
    int to = Math.max(out.indexOf("\nWritten to"), out.indexOf("\nEscrito en"));
    return out.substring(from, to);
  }
}
