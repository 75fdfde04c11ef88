package org.baremo.certification.decision.series;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.junit.jupiter.api.Test;

/** What no choice of a version can say, whoever wrote its document. */
class VersionChoiceLawsTest {
  private static final OffsetDateTime IN_2027 = OffsetDateTime.parse("2027-03-01T10:00:00+01:00");

  /** The version of 2022 decides though that of 2027 is in force, by the clause began-before. */
  private static final VersionChoice ADMITTED =
      Versions.compiled().choose(began(Optional.of(true)), IN_2027);

  private static Dossier began(Optional<Boolean> began) {
    Dossier.Builder dossier =
        Dossier.builder()
            .profile(ComDix.profile(40, 8, 8, 8, 8, 8))
            .putDate(DateName.REGISTRATION, Versions.FIRST_NEW);
    began.ifPresent(holds -> dossier.putFact(Versions.BEGAN, holds));
    return dossier.build();
  }

  private static VersionChoice.Builder admitted() {
    VersionChoice.Builder builder = VersionChoice.builder();
    builder.from(ADMITTED);
    return builder;
  }

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void withoutADayNoVersionIsInForce() {
    refused(
        "inForce must be empty without a day, was citizen@2027; lack must be what was found,"
            + " NO_DATE, was none; version must be there exactly when nothing lacks, was"
            + " citizen@2022",
        () -> admitted().day(Optional.empty()).build());
  }

  @Test
  void whereNoVersionIsInForceNoClauseWasTried() {
    refused(
        "tried must be empty where no version is in force; lack must be what was found,"
            + " NO_VERSION, was none; version must be there exactly when nothing lacks, was"
            + " citizen@2022",
        () -> admitted().inForce(Optional.empty()).build());
  }

  @Test
  void theClauseIsTheFirstThatIsMet() {
    refused(
        "transition must be the first that is met, began-before, was none",
        () -> admitted().transition(Optional.empty()).build());
    refused(
        "transition must be the first that is met, none, was began-before; version must be the one"
            + " in force where no transition is met, was citizen@2022",
        () -> admitted().tried(List.of()).build());
    TriedTransition tried = ADMITTED.getTried().get(0);
    TriedTransition lapsed =
        new TriedTransition(
            tried.transition(), tried.finding(), Optional.of(LocalDate.of(2026, 12, 31)));
    refused(
        "transition must be the first that is met, none, was began-before; version must be the one"
            + " in force where no transition is met, was citizen@2022",
        () -> admitted().tried(List.of(lapsed)).build());
  }

  @Test
  void aVersionIsThereExactlyWhenNothingLacks() {
    refused(
        "version must be there exactly when nothing lacks, was empty",
        () -> admitted().version(Optional.empty()).build());
    refused(
        "lack must be what was found, none, was NO_DATE",
        () -> admitted().lack(VersionChoice.Lack.NO_DATE).build());
    VersionChoice open = Versions.compiled().choose(began(Optional.empty()), IN_2027);
    VersionChoice.Builder decided = VersionChoice.builder();
    decided.from(open);
    refused(
        "version must be there exactly when nothing lacks, was citizen@2027",
        () -> decided.version(Versions.NEW).build());
  }

  @Test
  void aSeriesHasAName() {
    refused(
        "series must be lower-case letters and digits joined by - or ., was 'The series'",
        () -> admitted().series("The series").build());
  }
}
