package org.baremo.certification.scheme.shipped;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.Shipped;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** One made-up person before one of the shipped schemes; each method states one more thing. */
final class Person {
  private final String scheme;
  private final EditionRef edition;
  private final CompetenceProfile.Builder profile;
  private final Dossier.Builder dossier = Dossier.builder();
  private OffsetDateTime asOf = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");

  private Person(String scheme) {
    this.scheme = scheme;
    this.edition = Shipped.scheme(scheme).scheme().scheme().getFramework();
    this.profile = CompetenceProfile.builder().holder(HolderKey.of("h-1")).edition(edition);
  }

  static Person before(String scheme) {
    return new Person(scheme);
  }

  private Ref node(String node) {
    return Ref.parse(edition + "/" + node);
  }

  Person decided(String instant) {
    asOf = OffsetDateTime.parse(instant);
    return this;
  }

  Person born(String day) {
    dossier.birthDate(LocalDate.parse(day));
    return this;
  }

  Person date(String name, String day) {
    dossier.putDate(DateName.of(name), LocalDate.parse(day));
    return this;
  }

  Person sitting(String id, String day) {
    profile.addSittings(SittingFacts.builder().id(id).heldOn(LocalDate.parse(day)).build());
    return this;
  }

  Person overall(String value, long maximum) {
    profile.overall(outcome(value, maximum));
    return this;
  }

  Person overall(Outcome outcome) {
    profile.overall(outcome);
    return this;
  }

  Person mark(String node, String value, long maximum) {
    profile.putOutcome(node(node), outcome(value, maximum));
    return this;
  }

  /** The same mark on several nodes of one kind. */
  Person marks(String value, long maximum, String... nodes) {
    for (String node : nodes) {
      mark(node, value, maximum);
    }
    return this;
  }

  Person outcome(String node, Outcome outcome) {
    profile.putOutcome(node(node), outcome);
    return this;
  }

  private static Outcome outcome(String value, long maximum) {
    return Outcome.Assessed.of(Mark.of(Rational.parse(value), Rational.of(maximum)));
  }

  Person fact(String name, boolean holds) {
    dossier.putFact(FactName.of(name), holds);
    return this;
  }

  Person codes(String name, String... codes) {
    dossier.putCode(FactName.of(name), List.of(codes));
    return this;
  }

  Person number(String name, String value) {
    dossier.putNumber(FactName.of(name), Rational.parse(value));
    return this;
  }

  Person trained(String kind, String hours, String... covers) {
    profile.addEvidence(
        Training.builder()
            .topic("Digital competence of teachers")
            .provider("Provider")
            .kind(kind)
            .hours(Rational.parse(hours))
            .covers(List.of(covers).stream().map(this::node).toList())
            .dates(DateRange.of(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 3, 10)))
            .build());
    return this;
  }

  Person holds(String certificates, String award, String from, String until) {
    Evidence held =
        HeldCertificate.builder()
            .scheme(certificates)
            .award(award)
            .number(certificates + "-" + award)
            .validity(
                until.isEmpty()
                    ? DateRange.from(LocalDate.parse(from))
                    : DateRange.of(LocalDate.parse(from), LocalDate.parse(until)))
            .build();
    profile.addEvidence(held);
    return this;
  }

  Person status(String certificates, String award, HeldStatus.Status status, String since) {
    dossier.addCertificateStatuses(
        HeldStatus.builder()
            .number(certificates + "-" + award)
            .status(status)
            .since(LocalDate.parse(since))
            .build());
    return this;
  }

  Person attempt(String id, String exam, String day, AttemptResult result) {
    dossier.addAttempts(
        Attempt.builder().id(id).exam(exam).heldOn(LocalDate.parse(day)).result(result).build());
    return this;
  }

  Decision decide() {
    return Shipped.scheme(scheme).decide(dossier.profile(profile.build()).build(), asOf);
  }

  /** The outcome in one word, and the award where one is given: {@code GRANTED level-2}. */
  static String told(Decision decision) {
    return decision.getOutcome()
        + decision.getGrant().map(grant -> " " + grant.getAward()).orElse("");
  }

  static Optional<LocalDate> lastDay(Decision decision) {
    return decision.getGrant().flatMap(grant -> grant.getValidity().getLastDay());
  }
}
