package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.ComDix.NOW;
import static org.baremo.certification.testing.ComDix.compiled;
import static org.baremo.certification.testing.ComDix.dossier;
import static org.baremo.certification.testing.ComDix.resolved;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.Remedy;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.remedy.RemedyLimits;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.core.testing.Page;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** What is missing, told after the findings in every form and language. */
class MissingFormsTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
  private static final Dossier SHORT = dossier(40, 6, 8, 8, 9, 9);
  private static final String AWARD = "intermediate";

  private static Remedies told(boolean complete, Change... changes) {
    List<Remedy> ways = changes.length == 0 ? List.of() : List.of(new Remedy(List.of(changes)));
    return Remedies.of(AWARD, ways, complete);
  }

  private static List<String> lines(Locale language, Remedies remedies) {
    return RemedyText.of(resolved(), language).lines(remedies);
  }

  private static String sentence(Change... changes) {
    return RemedyText.of(resolved(), Locale.ENGLISH).sentence(new Remedy(List.of(changes)));
  }

  @Test
  void whatIsMissingReadsAsRecordedInEveryFormAndLanguage() {
    Decision decision = compiled().decide(SHORT, NOW);
    List<Remedies> missing = RemedyFinder.of(compiled()).find(SHORT, NOW);
    for (Locale language : LANGUAGES) {
      Explainer explainer = Explainer.of(resolved(), language);
      String name = "explained/missing-" + language;
      Golden.assertText(name + ".txt", explainer.text(decision, missing));
      Golden.assertText(name + ".md", explainer.markdown(decision, missing));
      Golden.assertText(name + ".html", explainer.html(decision, missing));
      Golden.assertJson(
          name + ".json", ExplainedDecision.class, explainer.explain(decision, missing));
      Page.assertWellFormed(explainer.html(decision, missing));
      assertThat(explainer.json(decision, missing)).contains("\"missing\":[").doesNotContain("\n");
    }
  }

  @Test
  void nothingIsSaidOfWhatIsMissingUnlessItWasLookedFor() {
    Decision decision = compiled().decide(SHORT, NOW);
    Explainer explainer = Explainer.of(resolved(), Locale.ENGLISH);
    assertThat(explainer.text(decision, List.of())).isEqualTo(explainer.text(decision));
    assertThat(explainer.explain(decision).getMissing()).isEmpty();
  }

  @Test
  void aSearchThatCameToNoEndSaysSo() {
    Remedies stopped =
        RemedyFinder.of(compiled()).within(new RemedyLimits(1, 100, 1)).find(SHORT, NOW).get(0);
    assertThat(stopped.complete()).isFalse();
    assertThat(lines(Locale.ENGLISH, stopped).get(0))
        .isEqualTo(
            "What would give the award \"ComDix certificate, intermediate level\" (there may be"
                + " other ways):");
    assertThat(lines(LANGUAGES.get(1), stopped).get(0))
        .isEqualTo(
            "Lo que daría la certificación «Certificado ComDix de nivel intermedio» (puede haber"
                + " otros caminos):");
  }

  @Test
  void noWayIsToldFromNoneFound() {
    assertThat(lines(Locale.ENGLISH, told(true)))
        .containsExactly(
            "Nothing that can still change would give the award \"ComDix certificate, intermediate"
                + " level\".");
    assertThat(lines(LANGUAGES.get(1), told(false)))
        .containsExactly(
            "Hasta donde se ha buscado, no se ha encontrado ningún camino a la certificación"
                + " «Certificado ComDix de nivel intermedio»; puede haberlo.");
  }

  @Test
  void everyChangeHasItsWords() {
    Optional<Ref> area = Optional.of(ComDix.area(4));
    FactName name = FactName.of("label");
    assertThat(sentence(new Change.Reach(area, Rational.ZERO)))
        .isEqualTo("a mark, whatever it is, in 4 Safety");
    assertThat(sentence(new Change.Reach(Optional.empty(), Rational.ZERO)))
        .isEqualTo("a mark overall, whatever it is");
    assertThat(sentence(new Change.Reach(area, Rational.of(61))))
        .isEqualTo("at least 61 % in 4 Safety");
    assertThat(sentence(new Change.StateCode(name, "eso"), new Change.StateFact(name, true)))
        .isEqualTo("the code \"label\" with the value \"eso\" and proof that \"label\" holds");
    assertThat(sentence(new Change.StateNumber(name, Rational.of(20))))
        .isEqualTo("the number \"label\" being 20");
    assertThat(
            sentence(
                new Change.Hold(
                    "actic",
                    Optional.of("c2"),
                    Optional.of(ComDix.EDITION.level("four", "intermediate")),
                    List.of())))
        .isEqualTo("a certificate of actic (c2), level intermediate or higher");
    assertThat(sentence(new Change.Hold("actic", Optional.empty(), Optional.empty(), List.of())))
        .isEqualTo("a certificate of actic");
    assertThat(
            sentence(
                new Change.Hold(
                    "icdl", Optional.of("profile"), Optional.empty(), List.of("m-1", "m-2"))))
        .isEqualTo("a certificate of icdl (profile) listing m-1 and m-2");
    assertThat(sentence(Change.PassAttempt.on(Optional.of("m-1"), LocalDate.of(2027, 3, 3))))
        .isEqualTo("an attempt at m-1, passed on 3 March 2027 or later");
    ZonedDateTime moment = ZonedDateTime.parse("2027-03-03T14:00+01:00[Europe/Madrid]");
    Change hour =
        new Change.PassAttempt(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            moment.toLocalDate(),
            Optional.of(moment),
            Optional.empty(),
            area,
            Optional.of(Rational.of(60)),
            Optional.empty());
    assertThat(sentence(hour))
        .isEqualTo(
            "an attempt, passed on 3 March 2027, 14:00 (Europe/Madrid) or later, with at least 60 %"
                + " in 4 Safety");
    assertThat(RemedyText.of(resolved(), LANGUAGES.get(1)).sentence(new Remedy(List.of(hour))))
        .isEqualTo(
            "un intento, superado el 3 de marzo de 2027 a las 14:00 (Europe/Madrid) o después, con"
                + " al menos un 60 % en 4 Seguridad");
    Change twice =
        new Change.PassAttempt(
            Optional.of("m-1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            2,
            moment.toLocalDate(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(sentence(twice))
        .isEqualTo("2 attempts at m-1, each passed on 3 March 2027 or later");
    assertThat(RemedyText.of(resolved(), LANGUAGES.get(1)).sentence(new Remedy(List.of(twice))))
        .isEqualTo("2 intentos de m-1, superados el 3 de marzo de 2027 o después");
    LocalDate day = moment.toLocalDate();
    assertThat(sentence(until(day, day.plusDays(58))))
        .isEqualTo("an attempt, passed between 3 March 2027 and 30 April 2027");
    assertThat(sentence(until(day, day))).isEqualTo("an attempt, passed on 3 March 2027");
    RemedyText spanish = RemedyText.of(resolved(), LANGUAGES.get(1));
    assertThat(spanish.sentence(new Remedy(List.of(until(day, day.plusDays(58))))))
        .isEqualTo("un intento, superado entre el 3 de marzo de 2027 y el 30 de abril de 2027");
    assertThat(spanish.sentence(new Remedy(List.of(until(day, day)))))
        .isEqualTo("un intento, superado el 3 de marzo de 2027");
    assertThat(sentence(new Change.Train(Rational.of(2), area, Optional.empty(), Optional.empty())))
        .isEqualTo("2 more hours of training that cover 4 Safety");
    assertThat(
            sentence(
                new Change.Train(
                    Rational.ONE, Optional.empty(), Optional.of("course"), Optional.empty())))
        .isEqualTo("1 more hour of training, of the kind course");
    assertThat(
            sentence(
                new Change.Train(
                    Rational.of(20),
                    Optional.empty(),
                    Optional.of("course"),
                    Optional.of(Rational.of(10)))))
        .isEqualTo(
            "20 more hours of training, of the kind course, in trainings of at least 10 h each");
    assertThat(sentence(new Change.AnswerRight(area, 1)))
        .isEqualTo("1 more item of 4 Safety answered right");
  }

  private static Change until(LocalDate first, LocalDate last) {
    return new Change.PassAttempt(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        first,
        Optional.empty(),
        Optional.of(last),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void explainedRemediesKeepTheContract() {
    Remedies one = told(true, new Change.BeExempt(ComDix.area(1)));
    ValueContract.of(
            ExplainedRemedies.class,
            new ExplainedRemedies("Ways", one, List.of("an exemption")),
            new ExplainedRemedies("None", told(false), List.of()))
        .lawsBeyondAnnotations("sentences", "are as many as the ways")
        .verify();
  }

  @Test
  void aWayWithoutASentenceIsRefused() {
    Remedies one = told(true, new Change.BeExempt(ComDix.area(1)));
    assertThatThrownBy(() -> new ExplainedRemedies("Ways", one, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sentences must be 1, one a way, were 0");
    assertThatThrownBy(() -> new ExplainedRemedies(" ", one, List.of(" ")))
        .hasMessageContaining("headline must not be blank")
        .hasMessageContaining("sentences must not be blank");
  }
}
