package org.baremo.cli.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.cli.rows.Candidate;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** A person of the sample: marks of a test with five areas, of twelve points each. */
record Person(
    String holder,
    Optional<LocalDate> birthDate,
    Optional<LocalDate> registration,
    List<SittingFacts> sittings,
    Optional<Outcome> overall,
    Map<Ref, Outcome> outcomes) {
  static final EditionRef EDITION = EditionRef.of("digcomp", "2.2");
  static final int AREA_MAXIMUM = 12;
  private static final LocalDate REGISTERED = LocalDate.of(2026, 9, 30);
  private static final LocalDate BORN = LocalDate.of(1987, 5, 17);

  /** Somebody with marks out of twelve in the areas, and everything else in order. */
  static Person with(String holder, String... areas) {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    Rational sum = Rational.ZERO;
    for (int i = 0; i < areas.length; i++) {
      Rational mark = Rational.parse(areas[i]);
      sum = sum.plus(mark);
      outcomes.put(area(i + 1), Outcome.Assessed.of(Mark.of(mark, Rational.of(AREA_MAXIMUM))));
    }
    Rational maximum = Rational.of((long) AREA_MAXIMUM * areas.length);
    return new Person(
        holder,
        Optional.of(BORN),
        Optional.of(REGISTERED),
        List.of(sitting("2026-10-24-lugo", LocalDate.of(2026, 10, 24))),
        Optional.of(Outcome.Assessed.of(Mark.of(sum, maximum))),
        outcomes);
  }

  static Ref area(int number) {
    return EDITION.ref(Kind.AREA, String.valueOf(number));
  }

  static SittingFacts sitting(String id, LocalDate heldOn) {
    return SittingFacts.builder().id(id).heldOn(heldOn).build();
  }

  Person named(String name) {
    return new Person(name, birthDate, registration, sittings, overall, outcomes);
  }

  Person born(LocalDate day) {
    return new Person(holder, Optional.of(day), registration, sittings, overall, outcomes);
  }

  Person bornOnAnUnknownDay() {
    return new Person(holder, Optional.empty(), registration, sittings, overall, outcomes);
  }

  Person registered(LocalDate day) {
    return new Person(holder, birthDate, Optional.of(day), sittings, overall, outcomes);
  }

  Person neverRegistered() {
    return new Person(holder, birthDate, Optional.empty(), sittings, overall, outcomes);
  }

  Person sat(SittingFacts... all) {
    return new Person(holder, birthDate, registration, List.of(all), overall, outcomes);
  }

  Person overall(Outcome outcome) {
    return new Person(holder, birthDate, registration, sittings, Optional.of(outcome), outcomes);
  }

  Person withoutOverall() {
    return new Person(holder, birthDate, registration, sittings, Optional.empty(), outcomes);
  }

  Person but(int area, Outcome outcome) {
    return but(area(area), outcome);
  }

  Person but(Ref node, Outcome outcome) {
    Map<Ref, Outcome> changed = new LinkedHashMap<>(outcomes);
    changed.put(node, outcome);
    return new Person(holder, birthDate, registration, sittings, overall, changed);
  }

  Person without(int area) {
    Map<Ref, Outcome> changed = new LinkedHashMap<>(outcomes);
    changed.remove(area(area));
    return new Person(holder, birthDate, registration, sittings, overall, changed);
  }

  Person only(Map<Ref, Outcome> others) {
    return new Person(holder, birthDate, registration, sittings, overall, others);
  }

  Candidate candidate() {
    HolderKey key = HolderKey.of(holder);
    ReportedResults reported =
        ReportedResults.builder().overall(overall).outcomes(outcomes).sittings(sittings).build();
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    registration.ifPresent(day -> dates.put("registration", day));
    return Candidate.of(
        key,
        birthDate,
        dates,
        Map.of(),
        Assessment.builder().holder(key).edition(EDITION).reported(reported).build());
  }
}
