package org.baremo.cli.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;

/** The people of the sample: plausible ones from a fixed seed, and those who stand on an edge. */
final class People {
  private static final String[] PLACES = {"lugo", "ourense", "vigo", "ferrol", "santiago"};
  private static final int[] COMPETENCES = {3, 6, 4, 4, 4};

  private People() {}

  /** As many different people as asked for; the same ones every time. */
  static List<Person> ordinary(int count, long seed) {
    Random random = new Random(seed);
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      people.add(ordinary(i, random));
    }
    return people;
  }

  private static Person ordinary(int number, Random random) {
    double ability = 0.74 + random.nextGaussian() * 0.13;
    String[] marks = new String[COMPETENCES.length];
    for (int area = 0; area < marks.length; area++) {
      double chance = Math.min(0.98, Math.max(0.05, ability + random.nextGaussian() * 0.05));
      int right = 0;
      for (int item = 0; item < Person.AREA_MAXIMUM; item++) {
        right += random.nextDouble() < chance ? 1 : 0;
      }
      marks[area] = String.valueOf(right);
    }
    LocalDate registered = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(30));
    LocalDate held = LocalDate.of(2026, 10, 17).plusDays(7L * random.nextInt(4));
    LocalDate born = LocalDate.of(1956, 1, 1).plusDays(random.nextInt(19_600));
    return Person.with("cdx-%05d".formatted(number), marks)
        .born(born)
        .registered(registered)
        .sat(Person.sitting(held + "-" + PLACES[random.nextInt(PLACES.length)], held));
  }

  /** Everybody on an edge that both NDJSON and CSV can tell, each named after the edge. */
  static List<Person> onEdges() {
    Outcome exempt = new Outcome.Exempt("título de técnico superior, resolución 2026/117");
    LocalDate day = LocalDate.of(2026, 9, 30);
    return List.of(
        Person.with("edge-42-of-60", "9", "9", "8", "8", "8"),
        Person.with("edge-43-of-60", "9", "9", "9", "8", "8"),
        Person.with("edge-area-7-of-12", "12", "12", "12", "7", "12"),
        Person.with("edge-area-8-of-12", "12", "12", "12", "8", "12"),
        Person.with("edge-all-areas-8-of-12", "8", "8", "8", "8", "8"),
        Person.with("edge-half-points-42.5", "9", "9", "8.5", "8", "8"),
        Person.with("edge-everything-right", "12", "12", "12", "12", "12"),
        Person.with("edge-nothing-right", "0", "0", "0", "0", "0"),
        Person.with("edge-zero-in-one-area", "12", "12", "0", "12", "12"),
        Person.with("edge-16-on-the-day", "10", "10", "10", "10", "10").born(day.minusYears(16)),
        Person.with("edge-16-the-day-after", "10", "10", "10", "10", "10")
            .born(day.minusYears(16).plusDays(1)),
        Person.with("edge-leap-day-16-on-the-day", "10", "10", "10", "10", "10")
            .born(LocalDate.of(2008, 2, 29))
            .registered(LocalDate.of(2024, 2, 29)),
        Person.with("edge-leap-day-16-the-day-after", "10", "10", "10", "10", "10")
            .born(LocalDate.of(2008, 2, 29))
            .registered(LocalDate.of(2024, 2, 28)),
        Person.with("edge-no-birth-date", "10", "10", "10", "10", "10").bornOnAnUnknownDay(),
        Person.with("edge-not-registered", "10", "10", "10", "10", "10").neverRegistered(),
        Person.with("edge-before-the-scheme", "10", "10", "10", "10", "10")
            .registered(LocalDate.of(2021, 12, 31)),
        Person.with("edge-first-day-of-the-scheme", "10", "10", "10", "10", "10")
            .registered(LocalDate.of(2022, 1, 1)),
        Person.with("edge-no-sitting", "10", "10", "10", "10", "10").sat(),
        Person.with("edge-exempt-area", "10", "10", "10", "10", "10")
            .but(4, exempt)
            .overall(Outcome.Assessed.of(Mark.of(40, 48))),
        Person.with("edge-pending-area", "10", "10", "10", "10", "10")
            .but(3, new Outcome.NotYetMarked())
            .overall(new Outcome.NotYetMarked()),
        Person.with("edge-pending-and-failed", "3", "10", "10", "10", "10")
            .but(3, new Outcome.NotYetMarked())
            .overall(new Outcome.NotYetMarked()),
        Person.with("edge-area-missing", "10", "10", "10", "10", "10")
            .without(5)
            .overall(Outcome.Assessed.of(Mark.of(40, 48))),
        Person.with("edge-overall-missing", "9", "9", "9", "8", "8").withoutOverall(),
        Person.with("edge-overall-alone", "9", "9", "9", "8", "8").only(Map.of()),
        Person.with("edge-overall-not-the-sum", "9", "9", "9", "8", "8")
            .overall(Outcome.Assessed.of(Mark.of(52, 60))),
        Person.with("edge-retake", "5", "6", "7", "5", "6")
            .sat(Person.sitting("2026-10-17-vigo", LocalDate.of(2026, 10, 17))),
        Person.with("edge-retake", "10", "9", "9", "10", "9")
            .sat(Person.sitting("2026-11-07-vigo", LocalDate.of(2026, 11, 7))),
        Person.with("ñandú-del-río-Ulla", "10", "9", "9", "10", "9"),
        Person.with("清水-2026/3", "10", "9", "9", "10", "9"),
        Person.with("Ωμέγα·١٢", "6", "9", "9", "10", "9"));
  }

  /** Results by competence, which areas and the whole are the sums of. */
  static Person byCompetence() {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    for (int area = 0; area < COMPETENCES.length; area++) {
      int points = Person.AREA_MAXIMUM / COMPETENCES[area];
      for (int number = 1; number <= COMPETENCES[area]; number++) {
        outcomes.put(
            Person.EDITION.ref(Kind.COMPETENCE, (area + 1) + "." + number),
            Outcome.Assessed.of(Mark.of(number == 1 ? points - 1 : points, points)));
      }
    }
    return Person.with("edge-by-competence", "0", "0", "0", "0", "0")
        .withoutOverall()
        .only(outcomes);
  }
}
