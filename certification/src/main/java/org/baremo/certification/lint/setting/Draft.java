package org.baremo.certification.lint.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Ref;

/** A case in the making: it begins with nothing but what brings the scheme into force. */
public final class Draft {
  private static final HolderKey HOLDER = HolderKey.of("made-up");
  private static final LocalTime NOON = LocalTime.of(12, 0);

  private final CertificationScheme scheme;
  private final LocalDate base;
  private final CompetenceProfile.Builder profile;
  private final Dossier.Builder dossier = Dossier.builder();
  private final Map<DateName, LocalDate> dates = new LinkedHashMap<>();
  private LocalDate day;

  /**
   * Starts a case.
   *
   * @param scheme the rules
   * @param base a day on which they are in force
   */
  public Draft(CertificationScheme scheme, LocalDate base) {
    this.scheme = scheme;
    this.base = base;
    this.day = base;
    this.profile = CompetenceProfile.builder().holder(HOLDER).edition(scheme.getFramework());
    if (!scheme.getAnchor().isComputed()) {
      dates.put(scheme.getAnchor(), base);
    } else if (!scheme.getAnchor().equals(DateName.DECISION)) {
      sittings(1);
    }
  }

  LocalDate base() {
    return base;
  }

  Dossier.Builder dossier() {
    return dossier;
  }

  void outcome(Optional<Ref> node, Outcome outcome) {
    if (node.isPresent()) {
      profile.putOutcome(node.get(), outcome);
    } else {
      profile.overall(outcome);
    }
  }

  void sittings(int count) {
    profile.sittings(List.of());
    for (int i = 1; i <= count; i++) {
      profile.addSittings(SittingFacts.builder().id("s-" + i).heldOn(base).build());
    }
  }

  void evidence(Evidence evidence) {
    profile.addEvidence(evidence);
  }

  void date(DateName name, Optional<LocalDate> date) {
    if (date.isPresent()) {
      dates.put(name, date.get());
    } else {
      dates.remove(name);
    }
  }

  void decidedOn(LocalDate decision) {
    day = decision;
  }

  /**
   * Returns the case as it stands.
   *
   * @return a dossier of nobody
   */
  public Dossier build() {
    return dossier.dates(dates).profile(profile.build()).build();
  }

  /**
   * Returns when the case is decided.
   *
   * @return noon of the day of the decision, in UTC
   */
  public OffsetDateTime asOf() {
    return OffsetDateTime.of(day, NOON, ZoneOffset.UTC);
  }

  CertificationScheme scheme() {
    return scheme;
  }
}
