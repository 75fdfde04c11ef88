package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.NameTitles;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedy;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.name.CodeNames;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.Versions;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Names are told by the titles that their scheme gives them. */
class NameTitlesTest {
  private static final FactName PAID = FactName.of("paid");
  private static final FactName TITLES = FactName.of("titles");
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private static LocalizedText both(String english, String spanish) {
    return LocalizedText.of("en", english).and("es", spanish);
  }

  private static CertificationScheme scheme(Names names) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    return comdix.toBuilder()
        .names(names)
        .awards(
            List.of(
                comdix.getAwards().get(0).toBuilder()
                    .requires(
                        AllOf.of(
                            "all",
                            Circumstances.fact("paid"),
                            CodeRequirement.builder()
                                .id("title")
                                .fact(TITLES)
                                .addOneOf("eso", "fp")
                                .build()))
                    .build()))
        .build();
  }

  private static Names named() {
    return Names.builder()
        .putFact(PAID, both("fee paid", "tasa abonada"))
        .putCode(
            TITLES,
            CodeNames.builder()
                .title(both("the title held", "los títulos"))
                .putValue("eso", both("secondary education", "ESO"))
                .build())
        .putDate(DateName.REGISTRATION, LocalizedText.of("en", "the day of entry"))
        .build();
  }

  private static String told(Names names, Dossier dossier, Messages messages) {
    CompiledScheme compiled = CompiledScheme.of(scheme(names), ComDix.catalog()).orThrow();
    return Explainer.of(compiled.scheme(), messages).text(compiled.decide(dossier, ComDix.NOW));
  }

  private static Dossier stated() {
    return ComDix.dossier(43).toBuilder()
        .putFact(PAID, false)
        .putCode(TITLES, List.of("eso", "bachillerato"))
        .build();
  }

  @Test
  void findingsTellFactsCodesAndTheirValuesByTheirTitles() {
    assertThat(told(named(), stated(), Messages.of(Locale.ENGLISH)))
        .contains(
            "paid: \"fee paid\" does not hold; \"fee paid\" must hold",
            "title: the title held: secondary education and bachillerato; the title held must be"
                + " secondary education or fp",
            "Counted:\n        · secondary education",
            "Not counted:\n        · the code \"bachillerato\": not among those that count");
    assertThat(told(named(), stated(), Messages.of(SPANISH)))
        .contains(
            "paid: consta que no se da «tasa abonada»; se exige que conste «tasa abonada»",
            "title: los títulos: ESO y bachillerato; para los títulos se exige ESO o fp",
            "Ha contado:\n        · ESO");
  }

  @Test
  void namesWithoutATitleAreToldAsTheyAreWritten() {
    String plain = told(Names.builder().build(), stated(), Messages.of(Locale.ENGLISH));
    assertThat(plain)
        .contains("\"paid\" does not hold; \"paid\" must hold")
        .contains("the code \"titles\": eso and bachillerato");
    assertThat(told(named(), ComDix.dossier(43), Messages.of(Locale.ENGLISH)))
        .contains("\"fee paid\" is not stated", "the title held is not stated");
  }

  @Test
  void aTitleInAnotherLanguageSaysSo() {
    Names english = Names.builder().putFact(PAID, LocalizedText.of("en", "fee paid")).build();
    assertThat(told(english, stated(), Messages.of(SPANISH)))
        .contains("consta que no se da «fee paid [en]»");
  }

  @Test
  void aTitleInTheLanguageComesBeforeTheWordsOfAFileAndOneInAnotherAfterThem() {
    String file = "fact.paid=the fee of the file\ndate.registration=el alta\n";
    Messages own = Messages.read(SPANISH, new StringReader(file), Messages.of(SPANISH));
    assertThat(told(named(), stated(), own)).contains("«tasa abonada»");
    Names english =
        Names.builder()
            .putFact(PAID, LocalizedText.of("en", "fee paid"))
            .putDate(DateName.REGISTRATION, LocalizedText.of("en", "the day of entry"))
            .build();
    Dossier unregistered = stated().toBuilder().dates(Map.of()).build();
    assertThat(told(english, unregistered, own))
        .contains("«the fee of the file»", "no consta el alta");
    assertThat(told(named(), unregistered, Messages.of(Locale.ENGLISH)))
        .contains("the day of entry is not stated; the day of entry must be 1 January 2022");
  }

  @Test
  void aNameCalledOtherMayHaveATitleToo() {
    Texts english =
        Messages.of(Locale.ENGLISH).texts().naming(Map.of("fact.other", "something else"));
    assertThat(english.named("fact", "other")).isEqualTo("something else");
    assertThat(english.named("fact", "paid")).isEqualTo("paid");
    assertThat(Messages.of(Locale.ENGLISH).texts().isNamed("fact", "other")).isFalse();
  }

  @Test
  void everyFamilyOfNamesIsToldInRemedies() {
    RemedyText english =
        RemedyText.of(EveryRequirement.scheme().resolve(ComDix.catalog()).orThrow(), SPANISH);
    assertThat(sentence(english, new Change.StateCode(TITLES, "eso")))
        .isEqualTo("el título que se tiene con el valor «educación secundaria»");
    assertThat(sentence(english, new Change.StateNumber(FactName.of("capacity"), Rational.of(3))))
        .isEqualTo("la capacidad con el valor 3");
    assertThat(
            sentence(
                english,
                new Change.StateDay(
                    Optional.of(DateName.REGISTRATION),
                    Optional.of(LocalDate.of(2026, 3, 2)),
                    Optional.empty())))
        .isEqualTo("acreditar el día de la solicitud: el 2 de marzo de 2026 o después");
  }

  @Test
  void certificatesAreToldByTheTitlesOfTheirSchemesAndAwards() {
    Names names =
        Names.builder()
            .putScheme("icdl-italy", LocalizedText.of("en", "ICDL Italy"))
            .putAward("full", LocalizedText.of("en", "Full Standard"))
            .build();
    Texts english = Messages.of(Locale.ENGLISH).texts();
    Lexicon words =
        new Lexicon(
            english.naming(NameTitles.of(names, english)),
            new Titles(Optional.empty(), Locale.ENGLISH));
    assertThat(words.accepted("icdl-italy", List.of("full", "base")))
        .isEqualTo("ICDL Italy (Full Standard or base)");
    assertThat(words.accepted("actic", "full")).isEqualTo("actic (Full Standard)");
  }

  private static String sentence(RemedyText text, Change change) {
    return text.sentence(new Remedy(List.of(change)));
  }

  private static CertificationScheme oral(Names names) {
    CertificationScheme scheme = scheme(names);
    Requirement sat =
        CompareRequirement.builder()
            .id("sat")
            .left(
                new Quantity.Attempts(
                    AttemptFilter.builder()
                        .addForms("a", "b")
                        .addLanguages("gl")
                        .addChannels("centre")
                        .build()))
            .comparison(Comparison.AT_LEAST)
            .right(new Quantity.Constant(Rational.ONE))
            .build();
    return scheme.toBuilder()
        .awarding(Awarding.HIGHEST_OF_EACH_GROUP)
        .awards(List.of(scheme.getAwards().get(0).toBuilder().requires(sat).group("oral").build()))
        .build();
  }

  private static Names ofAttempts() {
    return Names.builder()
        .putForm("a", both("A of 2026", "A de 2026"))
        .putForm("gl", both("(a form, no language)", "(una forma, no un idioma)"))
        .putLanguage("gl", both("Galician", "gallega"))
        .putLanguage("es", both("Spanish", "española"))
        .putChannel("centre", both("in a centre", "presencial"))
        .putGroup("oral", both("oral skills", "destrezas orales"))
        .build();
  }

  @Test
  void rulesTellFormsLanguagesChannelsAndGroupsByTheirTitles() {
    ResolvedScheme scheme = oral(ofAttempts()).resolve(ComDix.catalog()).orThrow();
    assertThat(SchemeExplanation.of(scheme).text(Messages.of(Locale.ENGLISH)))
        .contains(
            "attempts with form A of 2026 or b in language Galician by channel in a centre",
            "Of the group \"oral skills\".");
    assertThat(SchemeExplanation.of(scheme).text(Messages.of(SPANISH)))
        .contains(
            "intentos con la forma A de 2026 o b en la lengua gallega por el canal presencial",
            "Del grupo «destrezas orales».");
    ResolvedScheme plain = oral(Names.builder().build()).resolve(ComDix.catalog()).orThrow();
    assertThat(SchemeExplanation.of(plain).text(Messages.of(Locale.ENGLISH)))
        .contains(
            "attempts with form a or b in language gl by channel centre", "Of the group \"oral\".");
  }

  @Test
  void findingsTellFormsLanguagesAndChannelsThatAreNotAskedForByTheirTitles() {
    Attempt.Builder attempt =
        Attempt.builder().heldOn(LocalDate.of(2026, 10, 3)).result(AttemptResult.PASSED);
    Dossier dossier =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                attempt.id("one").form("gl").language("gl").channel("centre").build(),
                attempt.id("two").form("a").language("es").build(),
                attempt.id("three").language("gl").channel("network").build())
            .build();
    CompiledScheme compiled = CompiledScheme.of(oral(ofAttempts()), ComDix.catalog()).orThrow();
    Decision decision = compiled.decide(dossier, ComDix.NOW);
    assertThat(Explainer.of(compiled.scheme(), Locale.ENGLISH).text(decision))
        .contains(
            "one: with another form ((a form, no language))",
            "two: in another language (Spanish)",
            "three: by another channel (network)");
    assertThat(Explainer.of(compiled.scheme(), SPANISH).text(decision))
        .contains(
            "one: con otra forma ((una forma, no un idioma))",
            "two: en otro idioma (española)",
            "three: por otro canal (network)");
  }

  @Test
  void aFileOfMessagesMayNameThemToo() {
    String file =
        "form.a=A\nlanguage.gl=galega\nchannel.centre=do centro\naward-group.oral=oralidade\n";
    Messages own = Messages.read(SPANISH, new StringReader(file), Messages.of(SPANISH));
    ResolvedScheme plain = oral(Names.builder().build()).resolve(ComDix.catalog()).orThrow();
    assertThat(SchemeExplanation.of(plain).text(own))
        .contains("con la forma A o b en la lengua galega por el canal do centro", "«oralidade»");
  }

  @Test
  void aSeriesTellsItsAnchorAndItsClausesByTheTitlesOfItsVersions() {
    CompiledSeries series = CompiledSeries.of(Versions.withNames(), ComDix.catalog()).orThrow();
    Dossier late =
        ComDix.dossier(43).toBuilder()
            .dates(Map.of(DateName.REGISTRATION, Versions.FIRST_NEW))
            .build();
    SeriesExplainer english = SeriesExplainer.of(series.series(), Locale.ENGLISH);
    assertThat(english.text(series.decide(late, ComDix.NOW), List.of()))
        .contains(
            "the day of entry is 1 January 2027",
            "\"test begun under the rules of 2022\" is not stated");
    assertThat(SeriesExplanation.of(series.series()).text(Messages.of(Locale.ENGLISH)))
        .contains(
            "Which version decides is told by the day of entry.",
            "\"test begun under the rules of 2022\" must hold");
  }
}
