package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Ref;

/**
 * One search. Positions are tried from the smallest on, so that the first ones found to give the
 * award are the smallest, and what contains one of them is never tried. From a position that does
 * not give it, only levers are moved of which one must be. Not thread-safe.
 */
final class RemedySearch {
  private final RemedyFinder finder;
  private final CertificationScheme scheme;
  private final List<Lever> levers;
  private final Board board;
  private final Blame blame;
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final String award;
  private final PriorityQueue<Position> waiting = new PriorityQueue<>();
  private final Set<Position> seen = new HashSet<>();
  private final List<Position> found = new ArrayList<>();

  RemedySearch(
      RemedyFinder finder, List<Lever> levers, Dossier dossier, OffsetDateTime asOf, String award) {
    this.finder = finder;
    this.scheme = finder.compiled().scheme().scheme();
    this.levers = levers;
    this.board = new Board(levers, dossier.getProfile());
    this.blame = new Blame(scheme, levers);
    this.dossier = dossier;
    this.asOf = asOf;
    this.award = award;
  }

  Remedies run() {
    add(Position.start(levers.size()));
    int trials = 0;
    while (!waiting.isEmpty()
        && trials < finder.limits().trials()
        && found.size() < finder.limits().remedies()) {
      Position position = waiting.remove();
      if (found.stream().noneMatch(smaller -> smaller.isWithin(position))) {
        trials++;
        attempt(position);
      }
    }
    waiting.removeIf(position -> found.stream().anyMatch(one -> one.isWithin(position)));
    List<Remedy> remedies =
        found.stream()
            .map(board::changes)
            .map(Remedy::new)
            .sorted(
                Comparator.comparingInt((Remedy remedy) -> remedy.changes().size())
                    .thenComparing(RemedySearch::exemptions))
            .toList();
    return new Remedies(award, remedies, waiting.isEmpty());
  }

  /** What a person can do comes before what others would have to allow. */
  private static long exemptions(Remedy remedy) {
    return remedy.changes().stream().filter(Change.BeExempt.class::isInstance).count();
  }

  private void add(Position position) {
    if (seen.add(position)) {
      waiting.add(position);
    }
  }

  private void attempt(Position position) {
    List<Change> changes = board.changes(position);
    OffsetDateTime then = changes.isEmpty() ? asOf : new Remedy(changes).decidedAt(asOf);
    Decision decision = decided(changes, then, List.of());
    if (finder.isGiven(decision, award) && isGivenAnywhere(changes, then)) {
      found.add(position);
      return;
    }
    BitSet moving = blamed(decision);
    for (int i = moving.nextSetBit(0); i >= 0; i = moving.nextSetBit(i + 1)) {
      board.next(position, i).ifPresent(this::add);
    }
  }

  private Decision decided(List<Change> changes, OffsetDateTime then, List<Ref> order) {
    Dossier changed = Draft.applied(dossier, asOf, changes, order);
    return finder.compiled().decide(changed, then);
  }

  /** Points that may be won anywhere must give the award wherever they are won first. */
  private boolean isGivenAnywhere(List<Change> changes, OffsetDateTime then) {
    boolean anywhere =
        changes.stream()
            .anyMatch(change -> change instanceof Change.MorePoints && change.node().isEmpty());
    if (!anywhere) {
      return true;
    }
    for (Ref first : board.parts()) {
      List<Ref> order = new ArrayList<>(board.parts());
      order.remove(first);
      order.add(0, first);
      if (!finder.isGiven(decided(changes, then, order), award)) {
        return false;
      }
    }
    return true;
  }

  private BitSet blamed(Decision decision) {
    if (decision.getFindings().stream().anyMatch(one -> one.getVerdict() != Verdict.MET)) {
      return governing(decision);
    }
    int place = finder.place(award);
    Verdict verdict = decision.getAwards().get(place).verdict();
    Finding required = decision.getAwards().get(place).findings().get(0);
    if (verdict != Verdict.MET && required.getVerdict() != Verdict.MET) {
      Requirement requires = scheme.getAwards().get(place).getRequires();
      BitSet toMeet = blame.toMeet(requires, required);
      return required.getVerdict() == Verdict.NOT_APPLICABLE ? blame.below(requires) : toMeet;
    }
    BitSet others = new BitSet(); // something above it is open, or a veto holds
    scheme.getVetoes().forEach(veto -> others.or(blame.below(veto.getWhen())));
    scheme.getAwards().forEach(one -> others.or(blame.below(one.getRequires())));
    return others;
  }

  /** What must move for the scheme to be in force; no lever changes what a profile is about. */
  private BitSet governing(Decision decision) {
    boolean inForce =
        decision.getFindings().stream()
            .filter(finding -> finding.getVerdict() != Verdict.MET)
            .allMatch(finding -> finding.getRequirement().equals("in-force"));
    return inForce ? blame.moving(Set.of(Aspects.of(scheme.getAnchor()))) : new BitSet();
  }
}
