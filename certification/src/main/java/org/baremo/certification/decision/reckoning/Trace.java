package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.scheme.quantity.Quantity;

/** What was looked at while a number was reckoned. Not thread-safe, meant for one number. */
final class Trace {
  private final List<Reckoning.Member> members = new ArrayList<>();
  private final Set<EvidenceRef> used = new LinkedHashSet<>();
  private final Set<IgnoredEvidence> ignored = new LinkedHashSet<>();

  void used(EvidenceRef.Kind kind, String id) {
    used.add(new EvidenceRef(kind, id));
  }

  void ignored(IgnoredEvidence evidence) {
    ignored.add(evidence);
  }

  /** A quantity that is made of no others. */
  void member(Quantity quantity, Amount amount) {
    members.add(new Reckoning.Member(quantity, amount));
  }

  /** The quantity that was looked at last, now rounded. */
  void rounded(Quantity quantity, Amount amount) {
    int last = members.size() - 1;
    if (last >= 0 && members.get(last).quantity() == quantity) {
      members.set(last, new Reckoning.Member(quantity, amount));
    }
  }

  Reckoning reckoning(Quantity quantity, Amount amount) {
    return new Reckoning(
        quantity, amount, List.copyOf(members), List.copyOf(used), List.copyOf(ignored));
  }
}
