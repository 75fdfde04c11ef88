package org.baremo.core.value;

import java.time.LocalDate;
import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class ValueContractTest {
  @Test
  void marksKeepTheContract() {
    ValueContract.of(
            Mark.class,
            Mark.of(43, 60),
            Mark.of(Rational.of(1, 3), Rational.of(10)),
            Mark.builder()
                .value(Rational.of(-1))
                .minimum(Rational.of(-5))
                .maximum(Rational.of(20))
                .unit("items")
                .build())
        .verify();
  }

  @Test
  void textsKeepTheContract() {
    ValueContract.of(
            Text.class,
            Text.official("Información"),
            Text.builder().value("x").status(TextStatus.DRAFT).source("own").build())
        .verify();
    ValueContract.of(
            LocalizedText.class,
            LocalizedText.of("en", "Data"),
            LocalizedText.builder()
                .base("en")
                .putText("en", Text.official("Data"))
                .putText("es", Text.official("Datos"))
                .build())
        .lawsBeyondAnnotations("base", "one of the languages of the texts")
        .lawsBeyondAnnotations("texts", "keys are BCP 47 tags")
        .verify();
  }

  @Test
  void matchesKeepTheContract() {
    ValueContract.of(
            LocalizedText.Match.class,
            new LocalizedText.Match("Data", "en", TextStatus.OFFICIAL, false),
            new LocalizedText.Match("Datos", "es", TextStatus.DRAFT, true))
        .neverWritten("it is the answer to a reader's question")
        .verify();
  }

  @Test
  void dateRangesKeepTheContract() {
    LocalDate day = LocalDate.of(2026, 2, 28);
    ValueContract.of(DateRange.class, DateRange.from(day), DateRange.of(day, day.plusDays(1)))
        .verify();
  }

  @Test
  void identifiersKeepTheContract() {
    ValueContract.of(FrameworkId.class, FrameworkId.of("digcomp"), FrameworkId.of("e-cf")).verify();
    ValueContract.of(HolderKey.class, HolderKey.of("h-1"), HolderKey.of("ñ/2")).verify();
    ValueContract.of(Kind.class, Kind.AREA, Kind.of("stage")).verify();
    ValueContract.of(Digest.class, Digest.sha256(new byte[0]), Digest.sha256(new byte[] {1}))
        .verify();
    ValueContract.of(
            VersionedId.class, VersionedId.parse("comdix@2022.1"), VersionedId.parse("a@1"))
        .verify();
  }

  @Test
  void referencesKeepTheContract() {
    ValueContract.of(
            EditionRef.class, EditionRef.of("digcomp", "3.0"), EditionRef.of("digcomp", "2.2"))
        .verify();
    ValueContract.of(
            Ref.class,
            Ref.parse("digcomp@3.0/competence/1.1"),
            Ref.parse("digcomp@3.0/competence/1.10"),
            Ref.parse("e-cf@4.0/dimension/A/1"))
        .verify();
    ValueContract.of(
            LevelRef.class,
            LevelRef.parse("digcomp@3.0/level/four/basic"),
            LevelRef.parse("digcomp@2.2/level/eight/1"))
        .verify();
  }
}
