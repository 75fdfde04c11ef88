package org.baremo.walk;

import static org.baremo.certification.scheme.fluent.Bound.above;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Circumstances.age;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Circumstances.held;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.any;
import static org.baremo.certification.scheme.fluent.Rules.each;
import static org.baremo.certification.scheme.fluent.Rules.mark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.baremo.certification.comparison.ComparedDecision;
import org.baremo.certification.comparison.SchemeComparison;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.redecision.Concern;
import org.baremo.certification.redecision.DecisionLog;
import org.baremo.certification.redecision.FactChange;
import org.baremo.certification.redecision.LoggedDecision;
import org.baremo.certification.redecision.Redecider;
import org.baremo.certification.redecision.Redecisions;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/** A scheme of one's own: stated, decided, explained, mended, compared and decided again. */
public final class SchemeTour {
  private static final EditionRef DIGCOMP = EditionRef.of("digcomp", "2.2");
  private static final List<Ref> AREAS =
      IntStream.rangeClosed(1, 5).mapToObj(n -> Ref.parse(DIGCOMP + "/area/" + n)).toList();
  private static final LocalDate REGISTRATION = LocalDate.of(2026, 9, 1);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");

  private SchemeTour() {}

  static CertificationScheme libraryHelper(String version, Bound cut) {
    Requirement theory =
        any(
            "theory",
            mark("overall", cut).titled(text("Overall mark", "Nota total")),
            held("earlier", "comdix-initial", "initial", Day.decision()));
    Requirement rules =
        all(
            "rules",
            age("age", 16, DateName.REGISTRATION).titled(text("Age", "Edad")),
            theory.titled(text("Theory", "Teoría")),
            each("areas", AREAS, atLeast(50)).titled(text("Each area", "Cada área")));
    Validity threeYears =
        Validity.builder()
            .lasts(Period.ofYears(3))
            .start(Day.decision())
            .lastDay(LastDay.DAY_BEFORE)
            .build();
    return CertificationScheme.builder()
        .id(VersionedId.parse("library-helper@" + version))
        .title(text("Digital helper of the library", "Auxiliar digital de la biblioteca"))
        .framework(DIGCOMP)
        .inForce(DateRange.from(LocalDate.of(2026, 1, 1)))
        .anchor(DateName.REGISTRATION)
        .illustrative(false)
        .addVetoes(Veto.builder().when(fact("fraud")).outcome(Veto.Outcome.REFUSED).build())
        .addAwards(
            Award.builder()
                .code("helper")
                .title(text("Digital helper", "Auxiliar digital"))
                .requires(rules)
                .validity(threeYears)
                .build())
        .build();
  }

  private static LocalizedText text(String english, String spanish) {
    return LocalizedText.of("en", english).and("es", spanish);
  }

  private static Dossier dossier(String holder, int... marks) {
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder().holder(HolderKey.of(holder)).edition(DIGCOMP);
    for (int i = 0; i < marks.length; i++) {
      profile.putOutcome(AREAS.get(i), Outcome.Assessed.of(Mark.of(marks[i], 12)));
    }
    int points = IntStream.of(marks).sum();
    return Dossier.builder()
        .profile(profile.overall(Outcome.Assessed.of(Mark.of(points, 60))).build())
        .birthDate(LocalDate.of(1990, 5, 17))
        .putDate(DateName.REGISTRATION, REGISTRATION)
        .putFact(FactName.of("fraud"), false)
        .build();
  }

  /**
   * Walks through the life of a scheme, and prints what was seen.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // Rules written in Java are the document: the same value, read back from its bytes.
    CertificationScheme scheme = libraryHelper("1", above(70));
    byte[] document = Json.standard().write(scheme);
    boolean isTheSame =
        Json.standard()
            .read(document, CertificationScheme.class, "library-helper.json")
            .orThrow()
            .equals(scheme);

    // Compiled once, decided many times. 42 of 60 is exactly 70 %, and not above it.
    CompiledScheme compiled = CompiledScheme.of(scheme, FrameworkCatalog.installed()).orThrow();
    Dossier onTheCut = dossier("ana", 12, 5, 8, 8, 9);
    Decision refused = compiled.decide(onTheCut, NOW);
    Dossier above = dossier("luis", 10, 8, 8, 8, 9);
    Decision granted = compiled.decide(above, NOW);

    // Why, and the smallest changes that would give the award, in the language of the reader.
    Explainer spanish = Explainer.of(compiled.scheme(), Locale.forLanguageTag("es"));
    List<Remedies> missing = RemedyFinder.of(compiled).find(onTheCut, NOW);

    // What another version would change, and for whom.
    CertificationScheme easier = libraryHelper("2", atLeast(70));
    CompiledScheme next = CompiledScheme.of(easier, FrameworkCatalog.installed()).orThrow();
    ComparedDecision compared =
        SchemeComparison.of(compiled, next).compare(dossier("eva", 12, 6, 8, 8, 8), NOW);

    // What a decision would be, had another fact been known.
    DecisionLog log = new DecisionLog().append(LoggedDecision.of(granted, above));
    FactChange fraud =
        new FactChange.FactStated(Concern.of(HolderKey.of("luis")), FactName.of("fraud"), true);
    Redecisions again = Redecider.of(List.of(compiled)).redecideAsThen(log, fraud).orThrow();

    System.out.println("Read back the same: " + isTheSame);
    System.out.print("\n" + Explainer.of(compiled.scheme(), Locale.ENGLISH).text(granted));
    System.out.print("\n" + spanish.text(refused, missing));
    System.out.println("\n" + compared.getHolder() + " under version 2: " + compared.getChange());
    again
        .getRedecisions()
        .forEach(
            one ->
                System.out.println(
                    one.getBefore().getHolder() + " with a fraud: " + one.getEffect()));
  }
}
