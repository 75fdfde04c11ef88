package org.baremo.benchmarks.eight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.digcomp.Competence;
import org.baremo.digcomp.DigComp;

/** The same cases as the SDK's public values: a competence profile and the facts of the case. */
final class Values {
  static final DateName EVIDENCE = DateName.of("evidence");
  static final DateName LAST_ATTEMPT = DateName.of("last-attempt");
  static final FactName ATTEMPTS = FactName.of("attempts");
  static final RoleName ASSESSOR = RoleName.of("assessor");
  static final RoleName TRAINER = RoleName.of("trainer");
  static final FactName IDENTITY = FactName.of("identity-verified");

  private static final Framework FRAMEWORK = DigComp.v2_2().framework();
  private static final EditionRef EDITION = FRAMEWORK.getEdition();

  private Values() {}

  /** The competences of each area, in the order of the framework. */
  static List<List<Ref>> areas() {
    List<Ref> all = DigComp.v2_2().competences().stream().map(Competence::ref).toList();
    List<List<Ref>> areas = new ArrayList<>();
    int next = 0;
    for (int size : Applicants.AREA_SIZES) {
      areas.add(all.subList(next, next + size));
      next += size;
    }
    return areas;
  }

  static LevelRef level(int ordinal) {
    return EDITION.level("eight", String.valueOf(ordinal));
  }

  static Dossier dossier(int index, Applicant applicant) {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    int next = 0;
    for (List<Ref> area : areas()) {
      for (Ref competence : area) {
        outcomes.put(
            competence,
            new Outcome.Assessed(
                Optional.of(Mark.of(applicant.marks()[next], Applicants.MARK_MAXIMUM)),
                Optional.of(new Standing.Attained(level(applicant.levels()[next])))));
        next++;
      }
    }
    return Dossier.builder()
        .profile(
            CompetenceProfile.builder()
                .holder(HolderKey.of("H-" + index))
                .edition(EDITION)
                .outcomes(outcomes)
                .build())
        .putDate(EVIDENCE, LocalDate.ofEpochDay(applicant.evidenceDay()))
        .putDate(LAST_ATTEMPT, LocalDate.ofEpochDay(applicant.lastAttemptDay()))
        .putNumber(ATTEMPTS, Rational.of(applicant.attempts()))
        .addDuty(duty(TRAINER, applicant.trainer()))
        .addDuty(duty(ASSESSOR, applicant.assessor()))
        .putFact(IDENTITY, applicant.identityVerified())
        .build();
  }

  private static Duty duty(RoleName role, int person) {
    return Duty.builder().role(role).person("P-" + person).build();
  }
}
