package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;

/** What was looked at while a number was reckoned. Not thread-safe, meant for one number. */
final class Trace {
  private final List<Reckoning.Member> members = new ArrayList<>();
  private final Set<EvidenceRef> used = new LinkedHashSet<>();
  private final Set<IgnoredEvidence> ignored = new LinkedHashSet<>();

  /** What counted for the quantity that is looked at. */
  private final Set<EvidenceRef> current = new HashSet<>();

  /** What that leaves out since it was begun. */
  private final Set<IgnoredEvidence> leaving = new HashSet<>();

  /** What is named beside that it counted, as once more or as too much. */
  private final Set<IgnoredEvidence> beside = new HashSet<>();

  void used(EvidenceRef.Kind kind, String id) {
    EvidenceRef ref = new EvidenceRef(kind, id);
    used.add(ref);
    current.add(ref);
  }

  void ignored(IgnoredEvidence evidence) {
    ignored.add(evidence);
    leaving.add(evidence);
  }

  /** Looks at a quantity that is made of no others. */
  void begin() {
    current.clear();
    leaving.clear();
  }

  /** A quantity that is made of no others, all of which was looked at since it was begun. */
  void member(Quantity quantity, Amount amount) {
    members.add(new Reckoning.Member(quantity, amount));
    leaving.stream().filter(one -> current.contains(one.evidence())).forEach(beside::add);
  }

  /** A quantity that the scheme names, before what it is made of. */
  void member(int place, DefinedQuantity quantity, Amount amount) {
    members.add(place, new Reckoning.Member(quantity, amount));
  }

  /** How many quantities were looked at. */
  int size() {
    return members.size();
  }

  /** The quantity that was looked at last, now rounded. */
  void rounded(Quantity quantity, Amount amount) {
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).quantity() == quantity) {
        members.set(i, new Reckoning.Member(quantity, amount));
        return;
      }
    }
  }

  /** Whether there surely is an attempt with each mark of attempts that was looked at. */
  boolean isAttempted() {
    return members.stream()
        .filter(member -> member.quantity() instanceof AttemptMark)
        .allMatch(member -> Range.of(member.amount()).least().isPresent());
  }

  /** Whether an attempt counted. */
  boolean isUsed(String attempt) {
    return used.contains(new EvidenceRef(EvidenceRef.Kind.ATTEMPT, attempt));
  }

  /** The evidence that did not count, for none of the quantities that were looked at. */
  Stream<IgnoredEvidence> left() {
    return ignored.stream().filter(one -> beside.contains(one) || !used.contains(one.evidence()));
  }

  /** What was looked at for another number, of which this one is made. */
  void add(Trace other) {
    members.addAll(other.members);
    used.addAll(other.used);
    ignored.addAll(other.ignored);
    beside.addAll(other.beside);
  }

  Reckoning reckoning(Quantity quantity, Amount amount) {
    return new Reckoning(
        quantity, amount, List.copyOf(members), List.copyOf(used), left().toList());
  }
}
