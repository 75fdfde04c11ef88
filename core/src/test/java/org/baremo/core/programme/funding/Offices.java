package org.baremo.core.programme.funding;

import java.util.Map;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.organisation.OrganisationKind;
import org.baremo.core.programme.territory.TerritoryId;
import org.baremo.core.value.Rational;

/** A call for digital transformation offices and applications under it, for tests. */
final class Offices {
  static final TerritoryId ANDALUCIA = TerritoryId.of("andalucia");
  static final TerritoryId MADRID = TerritoryId.of("madrid");
  static final FundingCall CALL =
      FundingCall.builder()
          .id("otd")
          .title("Digital transformation offices")
          .budget(Money.parse("5000000 EUR"))
          .minimumAid(Money.parse("100000 EUR"))
          .maximumAid(Money.parse("200000 EUR"))
          .minimumOwnShare(Rational.parse("0.2"))
          .addApplicantKinds(OrganisationKind.ASSOCIATION, OrganisationKind.PROFESSIONAL_COLLEGE)
          .addEligibleActions("dissemination", "support")
          .mostPerSectorAndRegion(1)
          .envelopes(Map.of())
          .source(SourceRef.of("004", "resources needed"))
          .build();

  private Offices() {}

  static Application application(
      String id, String sector, TerritoryId region, long budget, long aid) {
    return Application.builder()
        .id(id)
        .applicant(OrganisationId.of("applicant-" + id))
        .addApplicantKinds(OrganisationKind.ASSOCIATION)
        .sector(sector)
        .region(region)
        .eligibleBudget(Money.of(budget, CALL.currency()))
        .aid(Money.of(aid, CALL.currency()))
        .addActions("support")
        .source(SourceRef.of("004", "applications"))
        .build();
  }

  /** One that is eligible. */
  static Application application(String id, String sector, TerritoryId region, long aid) {
    return application(id, sector, region, aid * 2, aid);
  }
}
