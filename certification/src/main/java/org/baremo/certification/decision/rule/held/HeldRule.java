package org.baremo.certification.decision.rule.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.decision.rule.reading.HeldCertificates;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.core.assessment.HeldCertificate;

/**
 * A certificate that is good, or stands as is asked, on a day, of those that the evidence shows.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which certificates are accepted, on which day
 * @param acceptance what holds a certificate against those that are accepted
 * @param days what reads the days of the scheme
 */
public record HeldRule(Head head, HeldRequirement requirement, Acceptance acceptance, Days days)
    implements Rule {
  private static final Observation NONE = Observation.Nothing.of(Observation.Reason.NO_CERTIFICATE);

  @Override
  public Finding judge(Case facts) {
    DayRead on = days.read(requirement.getOn(), facts);
    Finding found = judge(on, facts);
    return found.getVerdict() == Verdict.PENDING ? settled(found, facts) : found;
  }

  /**
   * Only waiting is wanting where every way in which the attempts turn out that the day hangs on
   * tells: where one does not, that is what lacks, now as well as then; where none counts, nothing
   * will.
   */
  private Finding settled(Finding pending, Case facts) {
    List<Finding> ways =
        Markings.ways(
            facts,
            way -> days.read(requirement.getOn(), way),
            way -> judge(days.read(requirement.getOn(), way), way));
    Optional<Finding> untold =
        ways.stream().filter(way -> way.getVerdict() == Verdict.INDETERMINATE).findFirst();
    boolean isNever =
        !ways.isEmpty() && ways.stream().allMatch(way -> way.getVerdict() == Verdict.NOT_MET);
    return untold
        .or(() -> isNever ? ways.stream().findFirst() : Optional.empty())
        .map(way -> as(way, pending))
        .orElse(pending);
  }

  /** What a way came to, told of the attempts as they are. */
  private static Finding as(Finding way, Finding pending) {
    return Finding.builder()
        .from(pending)
        .verdict(way.getVerdict())
        .observed(way.getVerdict() == Verdict.NOT_MET ? NONE : way.getObserved())
        .addAllIgnored(
            way.getIgnored().stream()
                .filter(one -> one.evidence().kind() == EvidenceRef.Kind.CERTIFICATE)
                .filter(one -> !pending.getIgnored().contains(one))
                .toList())
        .build();
  }

  private Finding judge(DayRead on, Case facts) {
    List<Acceptance.Test> tests = new ArrayList<>();
    List<HeldCertificate> shown = HeldCertificates.of(facts);
    for (HeldCertificate held : shown) {
      if (on.day().filter(day -> isContinued(held, day, shown)).isEmpty()) {
        tests.add(test(held, on.day(), facts));
      }
    }
    Finding.Builder finding = judge(tests, on).addAllUsed(on.used()).addAllIgnored(on.ignored());
    Set<IgnoredEvidence> known = Set.copyOf(on.ignored());
    HeldCertificates.duplicates(facts).stream()
        .filter(again -> !known.contains(again))
        .forEach(finding::addIgnored);
    return finding.build();
  }

  /**
   * Whether a certificate went on after its last day, renewed or reduced, so that on a day it
   * stands as it is shown to stand then, and not as expired.
   */
  private static boolean isContinued(
      HeldCertificate held, LocalDate day, List<HeldCertificate> shown) {
    LocalDate last = HeldCertificates.lastDay(held);
    return day.isAfter(last)
        && shown.stream()
            .anyMatch(
                other ->
                    HeldCertificates.isSame(held, other)
                        && HeldCertificates.lastDay(other).isAfter(last)
                        && !other.getValidity().getFirstDay().isAfter(day));
  }

  /** The best that a certificate is worth; the first of those that are worth the same. */
  private Acceptance.Test test(HeldCertificate held, Optional<LocalDate> on, Case facts) {
    Optional<Acceptance.Test> best = Optional.empty();
    for (int i = 0; i < requirement.getAccepted().size(); i++) {
      AcceptedCertificate accepted = requirement.getAccepted().get(i);
      Acceptance.Test test = acceptance.test(accepted, i, held, on, facts);
      best = best.filter(known -> known.worth() >= test.worth()).or(() -> Optional.of(test));
    }
    return best.orElseThrow();
  }

  private Finding.Builder judge(List<Acceptance.Test> tests, DayRead on) {
    Optional<Acceptance.Test> good = first(tests, Acceptance.GOOD);
    Optional<Acceptance.Test> open = first(tests, Acceptance.OPEN);
    Finding.Builder finding;
    if (good.isPresent()) {
      HeldCertificate held = good.get().held();
      finding =
          head.finding(
                  Verdict.MET,
                  new Observation.Holds(
                      held.getScheme(), held.getAward(), held.getNumber(), good.get().state()))
              .addUsed(HeldCertificates.evidence(held));
    } else if (open.isPresent() && on.isNone()) {
      finding = head.finding(Verdict.NOT_MET, on.lack().orElseThrow());
    } else if (open.isPresent()) {
      finding = head.open(lack(tests, open.get(), on));
    } else {
      finding = head.finding(Verdict.NOT_MET, NONE);
    }
    for (Acceptance.Test test : tests) {
      boolean isUsed =
          good.map(one -> HeldCertificates.isSame(test.held(), one.held())).orElse(false);
      if (good.isPresent() && test.worth() == Acceptance.GOOD && !isUsed) {
        finding.addIgnored(
            HeldCertificates.no(
                test.held(), IgnoredEvidence.Reason.SUPERSEDED, good.get().held().getNumber()));
      }
      test.ignored().filter(one -> !isUsed).ifPresent(finding::addIgnored);
    }
    return finding;
  }

  /**
   * Why nobody can tell: where more than waiting is needed for one of those that are open, that.
   */
  private static Observation.Nothing lack(
      List<Acceptance.Test> tests, Acceptance.Test open, DayRead on) {
    Optional<Observation.Nothing> lack = open.lack().or(on::lack);
    for (Acceptance.Test test : tests) {
      if (test.worth() == Acceptance.OPEN) {
        lack = Lacks.first(lack, test.lack());
      }
    }
    return lack.orElseThrow();
  }

  /** The one that is preferred most among those of the same worth. */
  private static Optional<Acceptance.Test> first(List<Acceptance.Test> tests, int worth) {
    Optional<Acceptance.Test> first = Optional.empty();
    for (Acceptance.Test test : tests) {
      if (test.worth() == worth
          && first.map(known -> test.preference() < known.preference()).orElse(true)) {
        first = Optional.of(test);
      }
    }
    return first;
  }
}
