package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.explanation.words.DemandWords;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of numbers of different things, and of the best of many. */
class CountedWordsTest {
  private static final Finding ANY = Sealed.granted().getFindings().get(0);

  private static String told(String language, String quantity) {
    Locale locale = Locale.forLanguageTag(language);
    Lexicon words = new Lexicon(Messages.of(locale).texts(), new Titles(Optional.empty(), locale));
    String rule =
        "{'type':'compare','id':'c','left':%s,'comparison':'at-least','right':{'type':'constant','value':2}}"
            .formatted(quantity);
    byte[] bytes = rule.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Requirement read = Json.standard().read(bytes, Requirement.class, "rule").orThrow();
    return new DemandWords(words).phrases().of(new Demand.AsStated(read), ANY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exam | different exams | exámenes distintos
          form | different forms | formas distintas
          language | different languages | lenguas distintas
          channel | different channels | canales distintos
          day | different days | días distintos
          """)
  void whatIsCountedOnceSaysWhat(String aspect, String english, String spanish) {
    String attempts = "{'type':'attempts','of':{'results':['passed']},'distinct':'" + aspect + "'}";
    assertThat(told("en", attempts))
        .startsWith("the number of " + english + " of the ")
        .endsWith(" must be at least 2");
    assertThat(told("es", attempts)).startsWith("para el número de " + spanish + " de los ");
  }

  private static String best(int best, int of) {
    return "{'type':'aggregate','function':'mean','best':%d,'of':[%s]}"
        .formatted(
            best,
            IntStream.rangeClosed(1, of)
                .mapToObj(i -> "{'type':'number','name':'task-" + i + "'}")
                .collect(Collectors.joining(",")));
  }

  /** Whoever is told that the best count must see of which; only very many are told as a number. */
  @Test
  void theBestOfManyAreTheBestOfThoseThatAreNamed() {
    assertThat(told("en", best(5, 6)))
        .startsWith("the mean of the best 5 of ")
        .contains("task-1", "task-6")
        .doesNotContain("values");
    assertThat(told("es", best(5, 6)))
        .startsWith("para la media de los 5 mejores del número «task-1», ");
    assertThat(told("en", best(1, 3))).startsWith("the mean of the best of ").contains("task-3");
    assertThat(told("es", best(1, 3))).startsWith("para la media del mejor del número «task-1», ");
  }

  @Test
  void fromTwentySixOnTheyAreTheBestOfSoManyValues() {
    assertThat(told("en", best(5, 25))).contains("task-1", "task-25").doesNotContain("values");
    assertThat(told("en", best(5, 26)))
        .isEqualTo("the mean of the best 5 of 26 values must be at least 2");
    assertThat(told("es", best(5, 26))).startsWith("para la media de los 5 mejores de 26 valores");
  }
}
