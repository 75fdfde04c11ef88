package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.baremo.certification.lint.LintReport;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.UnresolvedReference.Target;
import org.baremo.core.problem.Location;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that linting tells is told in the language, names and references apart. */
class LintLabelsTest {
  private static final LintText ENGLISH = LintText.of(Locale.ENGLISH);
  private static final LintText SPANISH = LintText.of(Locale.forLanguageTag("es"));
  private static final Location PLACE = Location.of("s@1", "/awards/0");

  /** What the sentences of all kinds name. */
  private static final Map<String, String> DETAILS =
      Map.ofEntries(
          Map.entry("after", "true"),
          Map.entry("award", "a"),
          Map.entry("before", "false"),
          Map.entry("comparison", "AT_LEAST"),
          Map.entry("count", "2"),
          Map.entry("first", "2026-01-01"),
          Map.entry("last", "2026-12-31"),
          Map.entry("later", "3"),
          Map.entry("lower", "b"),
          Map.entry("members", "4"),
          Map.entry("name", "n"),
          Map.entry("numbers", "5.5"),
          Map.entry("other", "6"),
          Map.entry("quantity", "q"),
          Map.entry("reference", "digcomp@9.1"),
          Map.entry("requirement", "r"),
          Map.entry("row", "1"),
          Map.entry("scheme", "s@0"),
          Map.entry("start", "0"),
          Map.entry("sum", "99"),
          Map.entry("target", "node"),
          Map.entry("value", "7"),
          Map.entry("veto", "v"),
          Map.entry("what", "result"),
          Map.entry("whole", "100"));

  private static LintReport report(LintKind kind) {
    return LintReport.builder()
        .addSchemes(VersionedId.parse("s@1"))
        .addFindings(
            LintFinding.builder()
                .kind(kind)
                .certainty(Certainty.PROVEN)
                .location(PLACE)
                .details(DETAILS)
                .build())
        .dropped(0)
        .build();
  }

  @ParameterizedTest
  @EnumSource(LintKind.class)
  void everyKindHasItsWordsAndTheNameByWhichItIsFound(LintKind kind) {
    assertThat(ENGLISH.text(report(kind))).contains(" " + kind.code() + " at s@1#/awards/0\n");
    assertThat(SPANISH.text(report(kind)))
        .contains(" (" + kind.code() + ") en s@1#/awards/0\n")
        .containsPattern("(?m)^  (error|aviso): \\p{Ll}");
    assertThat(SPANISH.markdown(report(kind))).contains(" (" + kind.code() + ") en `s@1");
  }

  private static LintFinding loss(String before, String after) {
    return LintFinding.builder()
        .kind(LintKind.BETTER_RESULT_LOSES)
        .certainty(Certainty.PROVEN)
        .location(PLACE)
        .putDetail("award", "basic")
        .putDetail("what", "result")
        .putDetail("before", before)
        .putDetail("after", after)
        .build();
  }

  /** What is tried is written in signs and in the words of documents. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          false | falso | false
          true | verdadero | true
          exempt | exento | exempt
          7.5/12 | 7,5/12 | 7.5/12
          59.99/100 digcomp@2.2/level/four/advanced | 59,99/100 digcomp@2.2/level/four/advanced | 59.99/100 digcomp@2.2/level/four/advanced
          digcomp@2.2/level/eight/5 | digcomp@2.2/level/eight/5 | digcomp@2.2/level/eight/5
          < four | < four | < four
          12.5 h | 12,5 h | 12.5 h
          2026-10-24 | 24 de octubre de 2026 | 24 October 2026
          [actic/l-2.1] suspended 30 | [actic/l-2.1] suspendido 30 | [actic/l-2.1] suspended 30
          [actic/l2] revoked | [actic/l2] revocado | [actic/l2] revoked
          [actic/l2] expired | [actic/l2] caducado | [actic/l2] expired
          [actic/l2] ...2027-02-03 | [actic/l2] ...3 de febrero de 2027 | [actic/l2] ...3 February 2027
          [NO_SHOW, PASSED] [m-1] + m-1 2026-02-03 | [no presentado, superado] [m-1] + m-1 3 de febrero de 2026 | [no-show, passed] [m-1] + m-1 3 February 2026
          [true, expired] | [true, expired] | [true, expired]
          [2026-13-45] | [2026-13-45] | [2026-13-45]
          """)
  void whatWasTriedIsToldInTheLanguage(String label, String spanish, String english) {
    assertThat(SPANISH.sentence(loss(label, "-")))
        .isEqualTo(
            "Un resultado mejor pierde la certificación «basic»: el resultado global, de %s a -."
                .formatted(spanish));
    assertThat(ENGLISH.sentence(loss("-", label)))
        .isEqualTo(
            "A better result loses the award \"basic\": the result overall from - to %s."
                .formatted(english));
  }

  @Test
  void whatDoesNotResolveIsToldInTheLanguage() {
    for (Target target : Target.values()) {
      LintFinding lost = unresolved(target.name().toLowerCase(Locale.ROOT));
      assertThat(ENGLISH.sentence(lost))
          .matches(
              "A reference does not resolve: there is no (framework edition|node|level|scale)"
                  + " digcomp@9.1 in the catalogue.");
      assertThat(SPANISH.sentence(lost))
          .matches(
              "Una referencia no se resuelve: no hay ning(ún|una) .* digcomp@9.1 en el"
                  + " catálogo\\.");
    }
  }

  private static LintFinding unresolved(String target) {
    return LintFinding.builder()
        .kind(LintKind.UNRESOLVED_REFERENCE)
        .certainty(Certainty.PROVEN)
        .location(PLACE)
        .putDetail("target", target)
        .putDetail("reference", "digcomp@9.1")
        .build();
  }
}
