package org.baremo.core.programme.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.baremo.core.problem.Location;
import org.baremo.core.programme.Golden;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Exactness;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.territory.Territories;
import org.baremo.core.programme.territory.Territory;
import org.baremo.core.programme.territory.TerritoryId;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class GoodPracticeTest {
  private static final SourceRef SOURCE = SourceRef.of("004", "evidence of success");
  private static final Claim UNREPORTED =
      Claim.builder().about("offices").unit(Unit.ORGANISATION).source(SOURCE).build();
  private static final Claim EVENTS =
      Claim.builder()
          .about("events")
          .value(Rational.of(240))
          .unit(Unit.EVENT)
          .exactness(Exactness.AT_LEAST)
          .source(SOURCE)
          .build();
  private static final Resource FUND =
      new Resource("ERDF", Optional.of(Money.parse("5000000 EUR")), SOURCE);
  private static final GoodPractice OFFICES =
      GoodPractice.builder()
          .id("offices")
          .title("Digital transformation offices")
          .owner(OrganisationId.of("comunidad-de-madrid"))
          .ownerTerritory(TerritoryId.of("madrid"))
          .evidenceLocation(TerritoryId.of("granada"))
          .period(Period.parse("2019-03/2020-03"))
          .addResults(EVENTS, UNREPORTED)
          .addResources(FUND, new Resource("Smart Growth", Optional.empty(), SOURCE))
          .addSources(SOURCE)
          .build();
  private static final Territories SPAIN =
      Territories.of(
              List.of(
                  territory("spain", null),
                  territory("madrid", "spain"),
                  territory("andalucia", "spain"),
                  territory("granada", "andalucia")),
              Location.of("territories"))
          .orThrow();

  private static Territory territory(String id, String within) {
    return new Territory(TerritoryId.of(id), id, Optional.ofNullable(within).map(TerritoryId::of));
  }

  private static Optional<Boolean> elsewhere(String home, String seen) {
    return OFFICES.toBuilder()
        .ownerTerritory(Optional.ofNullable(home).map(TerritoryId::of))
        .evidenceLocation(Optional.ofNullable(seen).map(TerritoryId::of))
        .build()
        .isEvidencedElsewhere(SPAIN);
  }

  @Test
  void anOwnerInMadridAndEvidenceFromGranadaAreTwoPlaces() {
    assertThat(OFFICES.isEvidencedElsewhere(SPAIN)).contains(true);
    assertThat(elsewhere("granada", "granada")).contains(false);
  }

  @Test
  void evidenceFromAPartOfTheOwnersTerritoryIsNotFromElsewhere() {
    assertThat(elsewhere("andalucia", "granada")).contains(false);
  }

  @Test
  void whatIsUnknownOrLargerDoesNotTell() {
    assertThat(elsewhere(null, "granada")).isEmpty();
    assertThat(elsewhere("madrid", null)).isEmpty();
    assertThat(elsewhere("madrid", "spain")).isEmpty();
    assertThatThrownBy(() -> elsewhere("madrid", "lisbon"))
        .hasMessage("territory must be known, was lisbon");
  }

  @Test
  void resultsAreFiguresOrSaidToBeUnreportedNeverLeftOut() {
    assertThat(OFFICES.hasReportedResults()).isTrue();
    assertThat(OFFICES.toBuilder().results(List.of(UNREPORTED)).build().hasReportedResults())
        .isFalse();
    assertThatThrownBy(() -> OFFICES.toBuilder().results(List.of()).build())
        .hasMessage(
            "results must have at least one claim: a figure, or a claim without a value where they"
                + " are unreported");
  }

  @Test
  void laws() {
    assertThatThrownBy(() -> OFFICES.toBuilder().id("A b").title(" ").sources(List.of()).build())
        .hasMessage(
            "id must be lower-case letters and digits joined by - or ., was 'A b'; title must not"
                + " be blank; sources must not be empty");
    assertThatThrownBy(() -> new Resource("", Optional.empty(), SOURCE))
        .hasMessage("name must not be blank");
  }

  @Test
  void isWrittenAndReadAsInTheGoldenFile() {
    Golden.assertJson("practice/practice", GoodPractice.class, OFFICES);
  }

  @Test
  void keepsTheContract() {
    ValueContract.of(Resource.class, FUND, new Resource("staff", Optional.empty(), SOURCE))
        .verify();
    ValueContract.of(
            GoodPractice.class,
            OFFICES,
            GoodPractice.builder()
                .id("other")
                .title("Other")
                .owner(OrganisationId.of("somebody"))
                .addResults(UNREPORTED)
                .addSources(SOURCE)
                .build())
        .verify();
  }
}
