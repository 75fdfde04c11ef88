package org.baremo.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.junit.jupiter.api.Test;

/** Every kind of fault, its code, its place and its whole message. */
class DiagnosisTest {
  private static List<String> problems(Class<?> type, String json) {
    Checked<?> read =
        Json.standard()
            .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), type, "doc.json");
    return read.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aGoodDocumentHasNoProblems() {
    assertThat(
            problems(
                Drawing.Everything.class,
                """
                {'text':'a','number':1,'truth':true,'mark':{'value':1,'maximum':'10/3'},
                 'day':'2026-02-28','length':'PT1H','ref':'digcomp@3.0/competence/1.1',
                 'level':'digcomp@3.0/level/four/basic','colour':'sea-green',
                 'counts':{'digcomp@3.0/competence/1.1':1}}\
                """))
        .isEmpty();
  }

  @Test
  void everyMistypedPropertyIsReportedAtOnce() {
    assertThat(
            problems(
                Drawing.Everything.class,
                """
                {
                  'text': 5,
                  'number': '5',
                  'truth': 1,
                  'mark': 3,
                  'day': '2026-02-30',
                  'length': '1h',
                  'ref': '1.1',
                  'level': ['x'],
                  'colour': 'green',
                  'counts': {'1.1': 1.0},
                  'tags': [null, 7, 'fine'],
                  'maybe': null
                }\
                """))
        .containsExactly(
            "doc.json:2:11#/text: text must be a text, was the number 5 [json.wrong-type]",
            "doc.json:3:13#/number: number must be a whole number, was the text '5'"
                + " [json.wrong-type]",
            "doc.json:4:12#/truth: truth must be true or false, was the number 1"
                + " [json.wrong-type]",
            "doc.json:5:11#/mark: mark must be an object, was the number 3 [json.wrong-type]",
            "doc.json:6:10#/day: day must be a date such as 2026-02-28, was the text '2026-02-30'"
                + " [json.bad-value]",
            "doc.json:7:13#/length: length must be a duration such as PT1H30M, was the text '1h'"
                + " [json.bad-value]",
            "doc.json:8:10#/ref: reference must be written framework@edition/kind/code, was '1.1'"
                + " [json.bad-value]",
            "doc.json:9:12#/level: level must be a text, was an array [json.wrong-type]",
            "doc.json:10:13#/colour: colour must be one of sea-green, red, was the text 'green'"
                + " [json.bad-value]",
            "doc.json:11:14#/counts/1.1: reference must be written framework@edition/kind/code,"
                + " was '1.1' [json.bad-value]",
            "doc.json:11:21#/counts/1.1: 1.1 must be a whole number, was the number 1.0"
                + " [json.wrong-type]",
            "doc.json:12:12#/tags/0: tags[0] must not be null; leave it out where unknown"
                + " [json.wrong-type]",
            "doc.json:12:18#/tags/1: tags[1] must be a text, was the number 7 [json.wrong-type]",
            "doc.json:13:12#/maybe: maybe must not be null; leave it out where unknown"
                + " [json.wrong-type]");
  }

  @Test
  void optionalsNumbersKeysAndConstantsAreNamedForWhatTheyAre() {
    assertThat(
            problems(
                Drawing.Rest.class,
                """
                {
                  'born': '1987-05-17T00:00:00Z',
                  'bred': 1987,
                  'colour': 'green',
                  'paint': 3,
                  'share': true,
                  'part': 'half',
                  'deviation': '1.5',
                  'figure': 'circle',
                  'small': 2147483648,
                  'large': 9223372036854775808,
                  'zone': 'Europe/Atlantis',
                  'month': '2026-13',
                  'byColour': {'green': 1, 'red': 'x'},
                  'byDay': {'today': 1}
                }\
                """))
        .containsExactly(
            "doc.json:2:11#/born: born must be a date such as 2026-02-28, was the text"
                + " '1987-05-17T00:00:00Z' [json.bad-value]",
            "doc.json:3:11#/bred: bred must be a date such as 2026-02-28, was the number 1987"
                + " [json.wrong-type]",
            "doc.json:4:13#/colour: colour must be one of sea-green, red, was the text 'green'"
                + " [json.bad-value]",
            "doc.json:5:12#/paint: paint must be one of sea-green, red, was the number 3"
                + " [json.wrong-type]",
            "doc.json:6:12#/share: share must be a number, was true [json.wrong-type]",
            "doc.json:7:11#/part: number must be a decimal or a fraction, was 'half'"
                + " [json.bad-value]",
            "doc.json:8:16#/deviation: deviation must be a number, was the text '1.5'"
                + " [json.wrong-type]",
            "doc.json:9:13#/figure: figure must be an object, was the text 'circle'"
                + " [json.wrong-type]",
            "doc.json:10:12#/small: small must be from -2147483648 to 2147483647, was the number"
                + " 2147483648 [json.bad-value]",
            "doc.json:11:12#/large: large must be from -9223372036854775808 to"
                + " 9223372036854775807, was the number 9223372036854775808 [json.bad-value]",
            "doc.json:12:11#/zone: zone must be a time zone such as Europe/Madrid, was the text"
                + " 'Europe/Atlantis' [json.bad-value]",
            "doc.json:13:12#/month: month must be a month such as 2026-02, was the text '2026-13'"
                + " [json.bad-value]",
            "doc.json:14:16#/byColour/green: name must be one of sea-green, red, was 'green'"
                + " [json.bad-value]",
            "doc.json:14:35#/byColour/red: red must be a whole number, was the text 'x'"
                + " [json.wrong-type]",
            "doc.json:15:13#/byDay/today: name must be a date such as 2026-02-28, was 'today'"
                + " [json.bad-value]");
  }

  /** A sum of things by their kinds. */
  record Kinds(Map<Kind, Integer> counts) {}

  @Test
  void aNameThatIsATextOfAnotherFormIsToldTheForm() {
    assertThat(problems(Kinds.class, "{'counts': {'area': 5, 'Big area': 2}}"))
        .containsExactly(
            "doc.json:1:24#/counts/Big area: kind must be lower-case letters and digits joined by"
                + " - or ., was 'Big area' [json.bad-value]");
  }

  @Test
  void messagesStayOnOneLineAndCanBeWrittenWhateverTheyQuote() {
    String long59 = "x".repeat(59);
    Json json = Json.standard();
    byte[] hostile =
        ("{\"unit\":\"" + long59 + "\uD83D\uDE02y\",\"a\\nb\\u2028\":1,\"value\":1,\"maximum\":1}")
            .getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = json.read(hostile, Mark.class, "d").problems();
    assertThat(problems)
        .extracting(Problem::getMessage)
        .containsExactly(
            "unit must be lower-case letters and digits joined by - or ., was '" + long59 + "…'",
            "unknown property 'a\\u000ab\\u2028'; known: maximum, minimum, unit, value");
    problems.forEach(
        problem ->
            assertThat(json.read(json.write(problem), Problem.class, "p").orThrow())
                .isEqualTo(problem));
  }

  @Test
  void unknownMissingAndRepeatedPropertiesAreReportedTogether() {
    assertThat(
            problems(
                Mark.class,
                "{'valeu': 1, 'unit': 'items', 'unit': 'points', 'unit': 'x', 'q': {}}"))
        .containsExactly(
            "doc.json:1:1#/maximum: maximum is missing [json.missing-property]",
            "doc.json:1:1#/value: value is missing [json.missing-property]",
            "doc.json:1:2#/valeu: unknown property 'valeu'; did you mean 'value'?; known: maximum,"
                + " minimum, unit, value [json.unknown-property]",
            "doc.json:1:31#/unit: 'unit' must stand only once [json.duplicate-property]",
            "doc.json:1:49#/unit: 'unit' must stand only once [json.duplicate-property]",
            "doc.json:1:62#/q: unknown property 'q'; known: maximum, minimum, unit, value"
                + " [json.unknown-property]");
  }

  @Test
  void aNameIsTheSameHoweverItIsEscaped() {
    assertThat(problems(Mark.class, "{'value': 1, 'maximum': 2, '\\u0076al\\u0075e': 1}"))
        .containsExactly(
            "doc.json:1:28#/value: 'value' must stand only once [json.duplicate-property]");
    StringBuilder many = new StringBuilder("{'counts': {");
    for (int i = 0; i < 60; i++) {
      many.append("'demo@1/competence/%s': 1, ".formatted(i));
    }
    assertThat(problems(Drawing.Everything.class, many + "'demo@1/competence/0': 1}}"))
        .anySatisfy(problem -> assertThat(problem).endsWith("[json.duplicate-property]"));
  }

  @Test
  void lawsSpeakOfObjectsThatAlsoHaveUnknownAndRepeatedProperties() {
    assertThat(
            problems(Mark.class, "{'x': [1], 'value': 61, 'maximum': 60, 'maximum': 70 , 'y': 1 }"))
        .containsExactly(
            "doc.json:1:2#/x: unknown property 'x'; known: maximum, minimum, unit, value"
                + " [json.unknown-property]",
            "doc.json:1:21#/value: value must be from 0 to 60, was 61 [json.law]",
            "doc.json:1:40#/maximum: 'maximum' must stand only once [json.duplicate-property]",
            "doc.json:1:56#/y: unknown property 'y'; known: maximum, minimum, unit, value"
                + " [json.unknown-property]");
  }

  @Test
  void typesOfASumAreMissingUnknownOrNoText() {
    assertThat(
            problems(
                Drawing.Figure.class,
                """
                {'type': 'group', 'parts': [
                  {'radius': 1},
                  {'type': 'circel', 'radius': 1},
                  {'type': 7},
                  {'radius': 0, 'type': 'circle', 'colour': 'red'},
                  {'type': 'group', 'parts': []},
                  {'type': 'circle', 'type': 'circle', 'radius': 'x'},
                  'circle'
                ]}\
                """))
        .containsExactly(
            "doc.json:2:3#/parts/0/type: type is missing; it must be one of circle, group"
                + " [json.missing-property]",
            "doc.json:3:12#/parts/1/type: unknown type 'circel'; did you mean 'circle'?; known:"
                + " circle, group [json.unknown-type]",
            "doc.json:4:12#/parts/2/type: type must be a text, one of circle, group"
                + " [json.wrong-type]",
            "doc.json:5:14#/parts/3/radius: radius must be 1 or more, was 0 [json.law]",
            "doc.json:6:30#/parts/4/parts: parts must not be empty [json.law]",
            "doc.json:7:3#/parts/5/colour: colour is missing [json.missing-property]",
            "doc.json:7:22#/parts/5/type: 'type' must stand only once [json.duplicate-property]",
            "doc.json:7:50#/parts/5/radius: radius must be a whole number, was the text 'x'"
                + " [json.wrong-type]",
            "doc.json:8:3#/parts/6: parts[6] must be an object, was the text 'circle'"
                + " [json.wrong-type]");
  }

  @Test
  void lawsOfSiblingsAndAcrossPartsPointAtTheCulprit() {
    assertThat(
            problems(
                Framework.class,
                """
                {'edition': 'digcomp@3.0',
                 'title': {'base': 'es', 'texts': {'en': {'value': 'T'}, 'xx_1': {'value': 'U'}}},
                 'nodes': [
                   {'ref': 'digcomp@3.0/area/1', 'position': 0,
                    'title': {'base': 'en', 'texts': {'en': {'value': ' ', 'source': ''}}}},
                   {'ref': 'digcomp@3.0/area/2', 'position': 2,
                    'title': {'base': 'en', 'texts': {'en': {'value': 'Area'}}}}],
                 'scales': {}}\
                """))
        .containsExactly(
            "doc.json:2:20#/title/base: base must be one of the languages [en, xx_1], was es"
                + " [json.law]",
            "doc.json:2:66#/title/texts/xx_1: language must be a BCP 47 tag such as es, was 'xx_1'"
                + " [json.law]",
            "doc.json:5:55#/nodes/0/title/texts/en/value: value must not be blank [json.law]",
            "doc.json:5:70#/nodes/0/title/texts/en/source: source must not be blank [json.law]",
            "doc.json:8:12#/scales: scales must be an array, was an object [json.wrong-type]");
    assertThat(
            problems(
                Framework.class,
                """
                {'edition': 'digcomp@3.0',
                 'title': {'base': 'en', 'texts': {'en': {'value': 'T'}}},
                 'nodes': [
                   {'ref': 'digcomp@2.2/area/1', 'position': 1, 'parents': ['digcomp@3.0/area/9'],
                    'title': {'base': 'en', 'texts': {'en': {'value': 'Area'}}}}]}\
                """))
        .contains(
            "doc.json:4:12#/nodes/0/ref: ref must be of edition digcomp@3.0, was digcomp@2.2/area/1"
                + " [json.law]",
            "doc.json:4:61#/nodes/0/parents/0: parent must be a node of this edition, was"
                + " digcomp@3.0/area/9 [json.law]");
  }

  @Test
  void pointersEscapeAndColumnsCountCharacters() {
    assertThat(problems(DateRange.class, "{'ñ\uD83D\uDE02/~': 1, 'firstDay': 'x'}"))
        .containsExactly(
            "doc.json:1:2#/ñ\uD83D\uDE02~1~0: unknown property 'ñ\uD83D\uDE02/~'; known: firstDay,"
                + " lastDay [json.unknown-property]",
            "doc.json:1:25#/firstDay: firstDay must be a date such as 2026-02-28, was the text 'x'"
                + " [json.bad-value]");
  }

  @Test
  void syntaxErrorsTellLineAndColumn() {
    assertThat(problems(Mark.class, ""))
        .containsExactly("doc.json:1:1: document must not be empty [json.syntax]");
    assertThat(problems(Mark.class, "{'value': 1} {}"))
        .containsExactly("doc.json:1:14: document must end after its first value [json.syntax]");
    assertThat(problems(Mark.class, "{'value': 1,\n 'maximum': 08}"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("doc.json:2:")
        .endsWith("[json.syntax]");
    assertThat(problems(Mark.class, "{'value': 1,"))
        .first()
        .asString()
        .contains("document is no JSON: Unexpected end-of-input")
        .doesNotContain("Source", "start marker");
    assertThat(problems(Mark.class, "{'value': 1,\n 'maximum': NaN}"))
        .containsExactly(
            "doc.json:2:16#/maximum: document is no JSON: Non-standard token 'NaN' [json.syntax]");
    assertThat(problems(Mark.class, "{'value': 1, // no\n 'maximum': 2}"))
        .containsExactly(
            "doc.json:1:14#/value: document is no JSON: Unexpected character ('/' (code 47)): maybe"
                + " a (non-standard) comment? [json.syntax]");
    assertThat(problems(Mark.class, "{'value': 1,")).hasSize(1);
    assertThat(problems(Mark.class, "{'value': 1,}")).hasSize(1);
    assertThat(problems(Mark.class, "{'unit': 'a\u0001'}")).hasSize(1);
    assertThat(problems(Mark.class, "\u0000")).hasSize(1);
  }

  @Test
  void nullIsNoDocument() {
    assertThat(problems(Mark.class, "null"))
        .containsExactly("doc.json:1:1: document must not be null [json.wrong-type]");
    assertThat(problems(Mark.class, "[]"))
        .containsExactly(
            "doc.json:1:1: document must be an object, was an array [json.wrong-type]");
  }

  @Test
  void aFullReportSaysThatMoreIsLeftOut() {
    Json few = Json.withLimits(JsonLimits.builder().problems(3).build());
    String json = "[" + "7,".repeat(100) + "7]";
    Checked<String[]> read = few.read(json.getBytes(StandardCharsets.UTF_8), String[].class, "d");
    assertThat(read.problems()).hasSize(4);
    assertThat(read.problems().get(3))
        .hasToString("d:1:6: problems after the first 3 are left out [json.more-problems]");
  }
}
