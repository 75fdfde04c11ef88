package org.baremo.core.programme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.programme.organisation.Networks.HERE;
import static org.baremo.core.programme.organisation.Networks.SOURCE;
import static org.baremo.core.programme.organisation.Networks.centre;
import static org.baremo.core.programme.organisation.Networks.dated;
import static org.baremo.core.programme.organisation.Networks.id;
import static org.baremo.core.programme.organisation.Networks.organisation;
import static org.baremo.core.programme.organisation.Networks.runBy;
import static org.baremo.core.programme.organisation.Networks.undated;

import java.util.List;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.PartialDate;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.territory.PopulationBand;
import org.baremo.core.programme.territory.TerritoryId;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class OrganisationTest {
  private static final Claim ELEVEN =
      Claim.builder()
          .about("networks")
          .value(Rational.of(11))
          .unit(Unit.NETWORK)
          .source(SOURCE)
          .build();

  @Test
  void namesMeanWhatSourcesAssertAndNothingElse() {
    Directory directory =
        Directory.of(
                List.of(
                    organisation("association", "Somos Digital", "Telecentre Networks"),
                    organisation("dedalo", "Fundacion Dedalo")),
                HERE)
            .orThrow();
    assertThat(directory.named("Telecentre Networks"))
        .extracting(Organisation::getId)
        .containsExactly(id("association"));
    assertThat(directory.named("Telecenter Networks")).isEmpty();
    assertThat(directory.named("somos digital")).isEmpty();
    assertThat(directory.find(id("dedalo"))).isPresent();
    assertThat(directory.find(id("esplai"))).isEmpty();
    assertThat(directory).hasToString("Directory[association, dedalo]");
  }

  @Test
  void aSharedNameIsAWarningAndASharedIdentifierAnError() {
    Checked<Directory> shared =
        Directory.of(
            List.of(organisation("a", "The Network"), organisation("b", "The Network")), HERE);
    assertThat(shared.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "network.json#/1/names: name should mean one organisation, 'The Network' means a and b"
                + " [organisation.shared-name]");
    assertThat(shared.orThrow().named("The Network")).hasSize(2);
    assertThat(
            Directory.of(List.of(organisation("a", "A"), organisation("a", "B")), HERE).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "network.json#/1/id: id must be different from other organisations', was a"
                + " [organisation.duplicate]");
  }

  @Test
  void declaredAndNamedAreBothKept() {
    CountCheck check = new CountCheck(ELEVEN, 10);
    assertThat(check.unnamed()).contains(Rational.ONE);
    assertThat(check.finding(HERE))
        .map(Problem::toString)
        .contains(
            "network.json: 11 network declared and 10 named differ by 1, both are kept"
                + " [count.unnamed]");
    assertThat(new CountCheck(ELEVEN, 11).finding(HERE)).isEmpty();
    Claim blank = Claim.builder().about("networks").unit(Unit.NETWORK).source(SOURCE).build();
    assertThat(new CountCheck(blank, 11).unnamed()).isEmpty();
    assertThat(new CountCheck(blank, 11).finding(HERE)).isEmpty();
    assertThatThrownBy(() -> new CountCheck(ELEVEN, -1))
        .hasMessage("derived must be 0 or more, was -1");
  }

  @Test
  void aCentreIsRunByOneAtATime() {
    assertThatThrownBy(
            () ->
                centre(
                    "one",
                    runBy("a", Tenure.between("2009-01-01", "2012-12-31")),
                    runBy("b", Tenure.since("2012-06-01"))))
        .hasMessage("operations must not overlap, a 2009-01-01/2012-12-31 and b 2012-06-01/… do");
    assertThat(centre("one", runBy("a"), runBy("b")).getOperations()).hasSize(2);
    assertThatThrownBy(() -> Tenure.between("2012", "2011"))
        .hasMessage("until must not be before from 2012, was 2011");
  }

  @Test
  void laws() {
    assertThatThrownBy(() -> organisation("a")).hasMessage("names must not be empty");
    assertThatThrownBy(() -> organisation("a", " ")).hasMessage("name must not be blank");
    assertThatThrownBy(() -> undated("a", "a").toBuilder().build())
        .hasMessage("member must be another organisation than the group, was a");
    assertThatThrownBy(() -> undated("a", "b").toBuilder().role("A member").build())
        .hasMessage("role must be lower-case letters and digits joined by - or ., was 'A member'");
    assertThatThrownBy(
            () ->
                organisation("a", "A").toBuilder()
                    .addIdentifiers(new Identifier("nif", "1"), new Identifier("nif", "2"))
                    .build())
        .hasMessage("scheme must be different from other identifiers', was nif");
    assertThatThrownBy(() -> new Identifier("NIF", "a b"))
        .hasMessage(
            "scheme must be lower-case letters and digits joined by - or ., was 'NIF'; code must be"
                + " 1 to 200 characters without white space, was 'a b'");
    assertThat(new Identifier("nif", "G1")).hasToString("nif:G1");
  }

  @Test
  void valuesKeepTheContract() {
    Tenure since = Tenure.since("2008");
    Tenure until = Tenure.between("2008-03", "2012-12-31");
    ValueContract.of(OrganisationId.class, id("a"), id("b")).verify();
    ValueContract.of(CentreId.class, CentreId.of("a"), CentreId.of("b")).verify();
    ValueContract.of(Tenure.class, since, until).verify();
    ValueContract.of(Identifier.class, new Identifier("nif", "G1"), new Identifier("lei", "1"))
        .verify();
    OrganisationName name = OrganisationName.of("A", SOURCE);
    ValueContract.of(OrganisationName.class, name, name.toBuilder().tenure(since).build()).verify();
    Organisation plain = organisation("a", "A");
    ValueContract.of(
            Organisation.class,
            plain,
            plain.toBuilder()
                .addKinds(OrganisationKind.ASSOCIATION, OrganisationKind.NETWORK_OF_NETWORKS)
                .addIdentifiers(new Identifier("nif", "G1"))
                .founded(PartialDate.of("2008"))
                .territory(TerritoryId.of("es"))
                .build())
        .verify();
    ValueContract.of(Membership.class, undated("a", "b"), dated("a", "b", since)).verify();
    ValueContract.of(Operation.class, runBy("a"), runBy("a", until)).verify();
    ValueContract.of(
            Centre.class,
            centre("one"),
            centre("two", runBy("a", until)).toBuilder()
                .territory(TerritoryId.of("burgos"))
                .populationBand(PopulationBand.below(10_000))
                .build())
        .verify();
    ValueContract.of(CountCheck.class, new CountCheck(ELEVEN, 10), new CountCheck(ELEVEN, 0))
        .verify();
  }
}
