package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** Days that nobody stated: those told are those that give the award, no more and no fewer. */
class DateLawsTest {
  private static final DateName EVIDENCE = DateName.of("evidence");
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();
  private static final int DAYS = 40;
  private static final RemedyLimits LIMITS = new RemedyLimits(100, 20_000, DAYS);
  private static final RemedyText ENGLISH = RemedyText.of(ComDix.resolved(), Locale.ENGLISH);
  private static final RemedyText SPANISH =
      RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es"));

  private static CompiledScheme compiled(Requirement requires) {
    return compiled(
        Award.builder()
            .code("award")
            .title(LocalizedText.of("en", "Award"))
            .requires(requires)
            .build());
  }

  private static CompiledScheme compiled(Award award) {
    return CompiledScheme.of(
            Schemes.comdixIntermediate().toBuilder().awards(List.of(award)).build(),
            ComDix.catalog())
        .orThrow();
  }

  private static boolean isGiven(CompiledScheme scheme, Dossier dossier) {
    return scheme.decide(dossier, ComDix.NOW).getGrant().isPresent();
  }

  @Property(tries = 60)
  void theDaysToldAreThoseThatGiveTheAward(@ForAll("requirements") Requirement requires) {
    CompiledScheme scheme = compiled(requires);
    Dossier dossier = ComDix.dossier(43);
    Set<LocalDate> giving =
        IntStream.rangeClosed(0, DAYS)
            .mapToObj(TODAY::minusDays)
            .filter(day -> isGiven(scheme, dossier.toBuilder().putDate(EVIDENCE, day).build()))
            .collect(Collectors.toCollection(TreeSet::new));
    Remedies remedies = RemedyFinder.of(scheme).within(LIMITS).find(dossier, ComDix.NOW, "award");
    if (isGiven(scheme, dossier)) {
      assertThat(remedies.given()).isTrue();
      return;
    }
    Set<LocalDate> told = new TreeSet<>();
    for (Remedy remedy : remedies.remedies()) {
      assertThat(remedy.changes()).hasSize(1);
      Change.StateDay day = (Change.StateDay) remedy.changes().get(0);
      LocalDate first = TODAY.minusDays(DAYS);
      LocalDate from = day.earliest().filter(first::isBefore).orElse(first);
      if (day.latest().map(first::isAfter).orElse(false)) {
        continue; // before the days looked at here
      }
      from.datesUntil(day.latest().orElse(TODAY).plusDays(1)).forEach(told::add);
    }
    assertThat(told).as("%s", requires).isEqualTo(giving);
    assertThat(remedies.complete() || giving.isEmpty()).isTrue();
  }

  @Provide
  Arbitrary<Requirement> requirements() {
    Arbitrary<Requirement> leaves =
        Combinators.combine(
                Arbitraries.of(Comparison.values()), Arbitraries.integers().between(-2, DAYS + 2))
            .as(
                (comparison, before) ->
                    DayRequirement.builder()
                        .id("x")
                        .day(new Day.Named(EVIDENCE))
                        .comparison(comparison)
                        .other(new Day.Fixed(TODAY.minusDays(before)))
                        .build());
    return Combinators.combine(
            leaves.list().ofMinSize(1).ofMaxSize(3), Arbitraries.integers().between(0, 2))
        .as(
            (parts, kind) -> {
              AtomicInteger next = new AtomicInteger();
              List<Requirement> named =
                  parts.stream()
                      .map(
                          one ->
                              (Requirement)
                                  ((DayRequirement) one)
                                      .toBuilder().id("r-" + next.getAndIncrement()).build())
                      .toList();
              return switch (kind) {
                case 0 -> AllOf.builder().id("x").requirements(named).build();
                case 1 -> AnyOf.builder().id("x").requirements(named).build();
                default -> NoneOf.builder().id("x").requirements(named).build();
              };
            });
  }

  private static Remedies found(Requirement requires, Dossier dossier) {
    return RemedyFinder.of(compiled(requires)).find(dossier, ComDix.NOW, "award");
  }

  private static Dossier bare() {
    return ComDix.dossier(ComDix.profile(43).toBuilder().sittings(List.of()).build());
  }

  @Test
  void evidenceMustBeDatedWithinSoManyMonths() {
    Requirement recent =
        AllOf.of(
            "recent",
            Circumstances.onOrAfter(
                "since",
                new Day.Named(EVIDENCE),
                new Day.Before(
                    Day.of(DateName.REGISTRATION), Period.ofMonths(6), Optional.empty())),
            Circumstances.onOrBefore(
                "until", new Day.Named(EVIDENCE), Day.of(DateName.REGISTRATION)));
    Remedies remedies = found(recent, ComDix.dossier(43));
    assertThat(remedies.remedies().stream().map(ENGLISH::sentence))
        .containsExactly(
            "proof of the date \"evidence\": between 1 March 2026 and 1 September 2026");
    assertThat(remedies.remedies().stream().map(SPANISH::sentence))
        .containsExactly(
            "acreditar la fecha «evidence»: entre el 1 de marzo de 2026 y el 1 de septiembre de"
                + " 2026");
    assertThat(remedies.complete()).isTrue();
  }

  @Test
  void daysLongBeforeAreFoundToTheDayToo() {
    Requirement old =
        AllOf.of(
            "old",
            Circumstances.onOrAfter(
                "since", new Day.Named(EVIDENCE), new Day.Fixed(LocalDate.of(1999, 7, 9))),
            Circumstances.onOrBefore(
                "until", new Day.Named(EVIDENCE), new Day.Fixed(LocalDate.of(2011, 3, 5))));
    Remedies remedies =
        RemedyFinder.of(compiled(old)).within(LIMITS).find(ComDix.dossier(43), ComDix.NOW, "award");
    assertThat(remedies.remedies().stream().map(ENGLISH::sentence))
        .containsExactly("proof of the date \"evidence\": between 9 July 1999 and 5 March 2011");
  }

  @Test
  void aBirthDateThatNobodyStatedCanBeShown() {
    Requirement age =
        AgeRequirement.builder().id("age").minimumYears(16).on(DateName.REGISTRATION).build();
    Dossier unborn = ComDix.dossier(43).toBuilder().birthDate(Optional.empty()).build();
    assertThat(found(age, unborn).remedies().stream().map(ENGLISH::sentence))
        .containsExactly("proof of the birth date: 1 September 2010 or earlier");
  }

  @Test
  void aSittingThatNobodyStatedCanBeShown() {
    Requirement one =
        SittingsRequirement.builder().id("one").comparison(Comparison.EQUAL).count(1).build();
    assertThat(found(one, bare()).remedies().stream().map(ENGLISH::sentence))
        .containsExactly("proof of the date of the last sitting, whichever it is");
    Requirement recent =
        Circumstances.onOrAfter(
            "recent", Day.of(DateName.LAST_SITTING), new Day.Fixed(LocalDate.of(2026, 10, 1)));
    assertThat(found(recent, bare()).remedies().stream().map(ENGLISH::sentence))
        .containsExactly("proof of the date of the last sitting: 1 October 2026 or later");
  }

  @Test
  void theDayFromWhichAnAwardIsValidCanBeShown() {
    Award award =
        Award.builder()
            .code("award")
            .title(LocalizedText.of("en", "Award"))
            .requires(AllOf.of("all", Circumstances.fact("paid")))
            .validity(
                Validity.builder()
                    .lasts(Period.ofYears(5))
                    .start(new Day.Named(EVIDENCE))
                    .lastDay(LastDay.ANNIVERSARY)
                    .build())
            .build();
    Dossier paid =
        ComDix.dossier(43).toBuilder()
            .putFact(org.baremo.certification.scheme.name.FactName.of("paid"), true)
            .build();
    Remedies remedies =
        RemedyFinder.of(compiled(award)).within(LIMITS).find(paid, ComDix.NOW, "award");
    assertThat(remedies.remedies().stream().map(ENGLISH::sentence))
        .containsExactly("proof of the date \"evidence\", whichever it is");
  }

  @Test
  void theDayThatPicksTheVersionCanBeShown() {
    Dossier unregistered =
        ComDix.dossier(43, 9, 9, 9, 9, 9).toBuilder().dates(java.util.Map.of()).build();
    Remedies remedies = RemedyFinder.of(ComDix.compiled()).find(unregistered, ComDix.NOW).get(0);
    assertThat(remedies.remedies().stream().map(ENGLISH::sentence))
        .containsExactly("proof of the registration date: 1 January 2022 or later");
  }

  @Test
  void daysKeepTheContract() {
    ValueContract.of(
            Change.StateDay.class,
            new Change.StateDay(Optional.empty(), Optional.empty(), Optional.of(TODAY)),
            new Change.StateDay(
                Optional.of(EVIDENCE), Optional.of(TODAY), Optional.of(TODAY.plusDays(1))))
        .lawsBeyondAnnotations("latest", "is not before the earliest")
        .verify();
    assertThatThrownBy(
            () ->
                new Change.StateDay(
                    Optional.empty(), Optional.of(TODAY), Optional.of(TODAY.minusDays(1))))
        .hasMessage("latest must be 2026-11-21 or later, was 2026-11-20");
  }

  private static DateName date(int place) {
    return DateName.of("date-" + place);
  }

  private static Requirement day(String id, Day day, Comparison comparison, Day other) {
    return DayRequirement.builder().id(id).day(day).comparison(comparison).other(other).build();
  }

  /** Each with each of the others was tried: four times as long for each more. */
  @Test
  void eachOfVeryManyDaysIsToldFromTheFirstToTheLast() {
    List<Requirement> asked = new ArrayList<>();
    List<Change> told = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      LocalDate first = LocalDate.of(2005, 1, 1 + i);
      LocalDate last = LocalDate.of(2010, 1, 1 + i);
      Day date = new Day.Named(date(i));
      asked.add(day("from-" + i, date, Comparison.AT_LEAST, new Day.Fixed(first)));
      asked.add(day("to-" + i, date, Comparison.AT_MOST, new Day.Fixed(last)));
      told.add(new Change.StateDay(Optional.of(date(i)), Optional.of(first), Optional.of(last)));
    }
    CompiledScheme scheme = compiled(AllOf.builder().id("all").requirements(asked).build());
    assertThat(RemedyFinder.of(scheme).find(ComDix.dossier(43), ComDix.NOW, "award").remedies())
        .containsExactly(new Remedy(told));
  }

  /** The first and the last of each are enough with the first and the last of all others. */
  @Test
  void ofDaysThatAreComparedWithOneAnotherEachIsEnoughWithEach() {
    List<Requirement> asked = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      asked.add(
          day(
              "year-" + i,
              new Day.Named(date(i)),
              Comparison.AT_LEAST,
              new Day.Fixed(LocalDate.of(2015, 1, 1))));
    }
    List<Day> all = IntStream.range(0, 12).<Day>mapToObj(i -> new Day.Named(date(i))).toList();
    asked.add(
        day(
            "within-a-year",
            new Day.Latest(all),
            Comparison.AT_MOST,
            new Day.Earliest(all).plus(Period.ofYears(1))));
    CompiledScheme scheme = compiled(AllOf.builder().id("all").requirements(asked).build());
    Remedy found =
        RemedyFinder.of(scheme).find(ComDix.dossier(43), ComDix.NOW, "award").remedies().get(0);
    assertThat(found.changes()).hasSize(12);
    for (int some = 0; some < 1 << 12; some += 37) {
      Dossier.Builder dossier = ComDix.dossier(43).toBuilder();
      for (int i = 0; i < 12; i++) {
        Change.StateDay day = (Change.StateDay) found.changes().get(i);
        Optional<LocalDate> end = (some >> i & 1) == 0 ? day.earliest() : day.latest();
        dossier.putDate(day.name().orElseThrow(), end.orElse(TODAY));
      }
      assertThat(scheme.decide(dossier.build(), ComDix.NOW).grants()).hasSize(1);
    }
  }
}
