package org.baremo.core.programme.organisation;

import static org.baremo.core.programme.organisation.Networks.SOURCE;

import org.baremo.core.profile.Golden;
import org.baremo.core.programme.figure.PartialDate;
import org.baremo.core.programme.territory.PopulationBand;
import org.baremo.core.programme.territory.TerritoryId;
import org.junit.jupiter.api.Test;

class OrganisationGoldenTest {
  @Test
  void anOrganisationIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(
        OrganisationGoldenTest.class,
        "organisation",
        Organisation.builder()
            .id(Networks.id("somos-digital"))
            .addKinds(OrganisationKind.ASSOCIATION, OrganisationKind.NETWORK_OF_NETWORKS)
            .addNames(OrganisationName.of("Telecentre Networks", SOURCE))
            .addNames(
                OrganisationName.builder()
                    .name("Somos Digital")
                    .tenure(Tenure.since("2018"))
                    .source(SOURCE)
                    .build())
            .addIdentifiers(new Identifier("nif", "G00000000"))
            .founded(PartialDate.of("2008"))
            .territory(TerritoryId.of("spain"))
            .build());
  }

  @Test
  void aMembershipIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(
        OrganisationGoldenTest.class,
        "membership",
        Networks.dated("somos-digital", "all-digital", Tenure.between("2010", "2020-06-30"))
            .toBuilder()
            .role("national-partner")
            .build());
  }

  @Test
  void aCentreIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(
        OrganisationGoldenTest.class,
        "centre",
        Networks.centre(
                "cemit-lalin",
                Networks.runBy("one", Tenure.between("2009", "2012")),
                Networks.runBy("other"))
            .toBuilder()
            .territory(TerritoryId.of("galicia"))
            .populationBand(PopulationBand.below(10_000))
            .build());
  }
}
