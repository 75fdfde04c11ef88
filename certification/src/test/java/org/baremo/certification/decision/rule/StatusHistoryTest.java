package org.baremo.certification.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.dossier.HeldStatus.Status.ACTIVE;
import static org.baremo.certification.dossier.HeldStatus.Status.REVOKED;
import static org.baremo.certification.dossier.HeldStatus.Status.SUSPENDED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.HeldStatus.Status;
import org.junit.jupiter.api.Test;

/** What was said of a certificate, against looking at all of it for every day. */
class StatusHistoryTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int SPAN = 12;

  private static HeldStatus said(Status status, int day) {
    return HeldStatus.builder().number("C-1").status(status).since(FIRST.plusDays(day)).build();
  }

  @Test
  void nothingIsKnownWhereNothingWasSaid() {
    StatusHistory nothing = StatusHistory.of(List.of());
    assertThat(nothing.on(FIRST)).isEmpty();
    assertThat(nothing.began(FIRST)).isEmpty();
    assertThat(nothing.spans())
        .singleElement()
        .satisfies(
            all -> {
              assertThat(all.status()).containsExactlyInAnyOrder(Status.values());
              assertThat(all.first()).isEqualTo(LocalDate.MIN);
              assertThat(all.last()).isEqualTo(LocalDate.MAX);
            });
  }

  @Test
  void aStatusBeganWhereItWasSaidFirstWithoutABreak() {
    StatusHistory history =
        StatusHistory.of(
            List.of(
                said(SUSPENDED, 2),
                said(SUSPENDED, 4),
                said(ACTIVE, 6),
                said(SUSPENDED, 8),
                said(REVOKED, 8),
                said(SUSPENDED, 9)));
    assertThat(history.on(FIRST.plusDays(1))).as("only a good one is suspended").contains(ACTIVE);
    assertThat(history.began(FIRST.plusDays(1))).isEmpty();
    assertThat(history.began(FIRST.plusDays(5))).contains(FIRST.plusDays(2));
    assertThat(history.began(FIRST.plusDays(7))).contains(FIRST.plusDays(6));
    assertThat(history.on(FIRST.plusDays(8))).as("contradicted").isEmpty();
    assertThat(history.on(FIRST.plusDays(9))).contains(SUSPENDED);
    assertThat(history.began(FIRST.plusDays(9))).as("perhaps since the day before").isEmpty();
  }

  @Provide
  Arbitrary<List<HeldStatus>> histories() {
    return Combinators.combine(
            Arbitraries.of(Status.values()), Arbitraries.integers().between(0, SPAN))
        .as(StatusHistoryTest::said)
        .list()
        .ofMaxSize(8);
  }

  private static Set<Status> on(List<HeldStatus> said, LocalDate day) {
    return said.stream()
        .filter(one -> one.getSince().equals(day))
        .map(HeldStatus::getStatus)
        .collect(Collectors.toSet());
  }

  private static Optional<Status> status(List<HeldStatus> said, LocalDate day) {
    Optional<LocalDate> latest =
        said.stream()
            .map(HeldStatus::getSince)
            .filter(since -> !since.isAfter(day))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> first =
        said.stream().map(HeldStatus::getSince).min(Comparator.naturalOrder());
    Set<Status> then = latest.or(() -> first).map(since -> on(said, since)).orElse(Set.of());
    Optional<Status> only = then.stream().filter(one -> then.size() == 1).findFirst();
    return latest.isPresent() ? only : only.filter(one -> one != ACTIVE).map(ended -> ACTIVE);
  }

  /** Back from day to day as long as the same was said. */
  private static Optional<LocalDate> began(List<HeldStatus> said, LocalDate day) {
    Optional<Status> status = status(said, day);
    Optional<LocalDate> began = Optional.empty();
    for (LocalDate back = day; !back.isBefore(FIRST); back = back.minusDays(1)) {
      Set<Status> then = on(said, back);
      if (then.size() > 1) {
        return Optional.empty();
      }
      if (then.size() == 1 && !then.equals(status.map(Set::of).orElse(Set.of()))) {
        return began;
      }
      began = then.isEmpty() ? began : Optional.of(back);
    }
    return began;
  }

  @Property(tries = 300)
  void everyDayIsWhatLookingAtAllThatWasSaidTells(@ForAll("histories") List<HeldStatus> said) {
    StatusHistory history = StatusHistory.of(said);
    for (int i = -2; i <= SPAN + 2; i++) {
      LocalDate day = FIRST.plusDays(i);
      assertThat(history.on(day)).as("on day %s", i).isEqualTo(status(said, day));
      assertThat(history.began(day)).as("began by day %s", i).isEqualTo(began(said, day));
    }
  }

  @Property(tries = 100)
  void spansFollowOneAnother(@ForAll("histories") List<HeldStatus> said) {
    List<StatusHistory.Span> spans = StatusHistory.of(said).spans();
    assertThat(spans.get(0).first()).isEqualTo(LocalDate.MIN);
    assertThat(spans.get(spans.size() - 1).last()).isEqualTo(LocalDate.MAX);
    IntStream.range(1, spans.size())
        .forEach(
            i -> assertThat(spans.get(i).first()).isEqualTo(spans.get(i - 1).last().plusDays(1)));
  }
}
