package org.baremo.certification.scheme.series;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Versions.FIRST_NEW;
import static org.baremo.certification.testing.Versions.LAST_OLD;
import static org.baremo.certification.testing.Versions.NEW;
import static org.baremo.certification.testing.Versions.OLD;
import static org.baremo.certification.testing.Versions.after;
import static org.baremo.certification.testing.Versions.before;
import static org.baremo.certification.testing.Versions.began;
import static org.baremo.certification.testing.Versions.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Versions;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class SchemeSeriesTest {
  private static SchemeSeries.Builder of(CertificationScheme... versions) {
    return SchemeSeries.builder()
        .id("citizen")
        .title(LocalizedText.of("en", "Citizen"))
        .anchor(DateName.REGISTRATION)
        .addVersions(versions);
  }

  private static void refused(SchemeSeries.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void everyDayHasOneVersionOrNone() {
    assertThat(series().versionAt(LocalDate.of(2021, 12, 31))).isEmpty();
    assertThat(series().versionAt(LocalDate.of(2022, 1, 1))).contains(before());
    assertThat(series().versionAt(LAST_OLD)).contains(before());
    assertThat(series().versionAt(FIRST_NEW)).contains(after());
    assertThat(series().versionAt(LocalDate.of(9999, 12, 31))).contains(after());
    assertThat(series().version(OLD)).contains(before());
    assertThat(series().version(VersionedId.parse("citizen@1"))).isEmpty();
  }

  @Test
  void aGapBetweenTwoVersionsIsRefused() {
    CertificationScheme late =
        after().toBuilder().inForce(DateRange.from(FIRST_NEW.plusDays(1))).build();
    refused(
        of(before(), late),
        "inForce of citizen@2027 must begin on 2027-01-01, the day after citizen@2022 ends, was"
            + " from 2027-01-02: a gap");
  }

  @Test
  void anOverlapOfTwoVersionsIsRefused() {
    CertificationScheme early = after().toBuilder().inForce(DateRange.from(LAST_OLD)).build();
    refused(
        of(before(), early),
        "inForce of citizen@2027 must begin on 2027-01-01, the day after citizen@2022 ends, was"
            + " from 2026-12-31: an overlap");
  }

  @Test
  void onlyTheLastVersionMayHaveNoEnd() {
    CertificationScheme endless =
        before().toBuilder().inForce(DateRange.from(LocalDate.of(2022, 1, 1))).build();
    refused(
        of(endless, after()),
        "inForce of citizen@2022 must end before citizen@2027 begins on 2027-01-01, was without an"
            + " end");
  }

  @Test
  void versionsAreOfOneSchemeWithOneAnchorEachOnce() {
    refused(
        of(before(), after().toBuilder().id(VersionedId.parse("other@1")).build()),
        "id must be a version of citizen, was other@1");
    refused(
        of(before(), after().toBuilder().id(OLD).build()),
        "id must be different for every version, was citizen@2022 again");
    refused(
        of(before(), after().toBuilder().anchor(DateName.LAST_SITTING).build()),
        "anchor must be that of the series, registration, was last-sitting");
    refused(of(), "versions must not be empty");
    refused(
        of(before()).id("Citizen"),
        "id must be lower-case letters and digits joined by - or ., was 'Citizen'");
  }

  @Test
  void clausesNameTwoVersionsOfTheSeriesAndHaveNamesOfTheirOwn() {
    refused(
        of(before(), after()).addTransitions(began(), began()),
        "id must be different for every transition, was began-before again");
    VersionedId unknown = VersionedId.parse("citizen@1");
    refused(
        of(before(), after()).addTransitions(began().toBuilder().insteadOf(unknown).build()),
        "insteadOf must be a version of the series, was citizen@1");
    refused(
        of(before(), after()).addTransitions(began().toBuilder().applies(unknown).build()),
        "applies must be a version of the series, was citizen@1");
    assertThatThrownBy(() -> began().toBuilder().applies(NEW).build())
        .hasMessage("applies must be another version than insteadOf citizen@2027");
    assertThatThrownBy(() -> began().toBuilder().id("Began").build())
        .hasMessage("id must be lower-case letters and digits joined by - or ., was 'Began'");
    assertThatThrownBy(() -> began().toBuilder().legalReference(" ").build())
        .hasMessage("legalReference must not be blank");
  }

  @Test
  void aClauseAsksOnlyWhatItsVersionCouldAsk() {
    Transition foreign =
        began().toBuilder()
            .when(
                MarkRequirement.builder()
                    .id("m")
                    .node(EditionRef.of("digcomp", "3.0").ref(Kind.AREA, "1"))
                    .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))
                    .build())
            .build();
    refused(
        of(before(), after()).addTransitions(foreign),
        "node must be of edition digcomp@2.2, was digcomp@3.0/area/1");
  }

  @Test
  void whatIsWrongInADocumentIsPointedAt() {
    String document =
        new String(Json.standard().write(series()), UTF_8)
            .replace("\"until\":\"2027-06-30\"", "\"until\":\"2027-06-31\"")
            .replace("\"firstDay\":\"2027-01-01\"", "\"firstDay\":\"2027-02-01\"");
    assertThat(
            Json.standard()
                .read(document.getBytes(UTF_8), SchemeSeries.class, "series.json")
                .problems())
        .extracting(Object::toString)
        .containsExactly(
            "series.json:1:%d#/transitions/0/until: until must be a date such as 2026-02-28, was"
                    .formatted(document.indexOf("\"2027-06-31\"") + 1)
                + " the text '2027-06-31' [json.bad-value]");
  }

  @Test
  void aGapInADocumentIsPointedAt() {
    String document =
        new String(Json.standard().write(series()), UTF_8)
            .replace("\"firstDay\":\"2027-01-01\"", "\"firstDay\":\"2027-02-01\"");
    assertThat(
            Json.standard()
                .read(document.getBytes(UTF_8), SchemeSeries.class, "series.json")
                .problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo("json.law");
              assertThat(problem.getLocation().getPointer()).contains("/versions/1/inForce");
            });
  }

  @Test
  void whatDoesNotResolveIsPointedAtInVersionsAndClauses() {
    MarkRequirement unknown =
        MarkRequirement.builder()
            .id("m")
            .node(ComDix.EDITION.ref(Kind.AREA, "9"))
            .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))
            .build();
    CertificationScheme lost =
        after().toBuilder().awards(List.of(Versions.award("pass", unknown))).build();
    SchemeSeries series =
        of(before(), lost).addTransitions(began().toBuilder().when(unknown).build()).build();
    Checked<ResolvedSeries> resolved = series.resolve(ComDix.catalog());
    assertThat(resolved.problems())
        .extracting(Object::toString)
        .containsExactly(
            "citizen#/versions/1/awards/0/requires/node: digcomp@2.2 has no area 9; it has"
                + " 1, 2, 3, 4, 5 [ref.unresolved]",
            "citizen#/transitions/0/when/node: digcomp@2.2 has no area 9; it has"
                + " 1, 2, 3, 4, 5 [ref.unresolved]");
    assertThat(resolved.isOk()).isFalse();
  }

  @Test
  void aClauseKnowsWhereItStands() {
    ResolvedSeries resolved = series().resolve(ComDix.catalog()).orThrow();
    assertThat(resolved.clauses())
        .extracting(ResolvedClause::pointer)
        .containsExactly("/transitions/0");
    assertThat(resolved.clauses()).hasToString("[began-before]");
  }

  @Test
  void aSeriesIsWrittenAsRecorded() {
    Golden.assertJson("scheme-series.json", SchemeSeries.class, series());
  }

  @Property(tries = 200)
  void versionsOneAfterAnotherHoldAndAnyOtherDistanceDoesNot(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 400) Integer> lengths,
      @ForAll @IntRange(min = -2, max = 2) int shift) {
    LocalDate first = LocalDate.of(2020, 1, 1);
    SchemeSeries.Builder builder = of();
    for (int i = 0; i < lengths.size(); i++) {
      LocalDate last = first.plusDays(lengths.get(i));
      builder.addVersions(
          before().toBuilder()
              .id(new VersionedId("citizen", String.valueOf(i)))
              .inForce(DateRange.of(first, last))
              .build());
      first = last.plusDays(1);
    }
    SchemeSeries whole = builder.build();
    LocalDate end = first;
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.isBefore(end); day = day.plusDays(17)) {
      LocalDate on = day;
      assertThat(whole.getVersions().stream().filter(one -> one.getInForce().contains(on)))
          .singleElement()
          .isEqualTo(whole.versionAt(day).orElseThrow());
    }
    SchemeSeries.Builder another =
        builder.addVersions(
            after().toBuilder().inForce(DateRange.from(first.plusDays(shift))).build());
    if (shift == 0) {
      assertThat(another.build().versionAt(end).map(CertificationScheme::getId)).contains(NEW);
    } else {
      assertThatThrownBy(another::build)
          .hasMessageContaining(shift > 0 ? ": a gap" : ": an overlap");
    }
  }

  @Test
  void aSeriesOfOneVersionNeedsNoClause() {
    SchemeSeries one = of(before()).build();
    assertThat(one.getTransitions()).isEmpty();
    assertThat(one.versionAt(FIRST_NEW)).isEqualTo(Optional.empty());
  }
}
