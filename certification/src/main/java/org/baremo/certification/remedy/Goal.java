package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Rehearsal;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.core.value.Ref;

/**
 * What is to be reached: an award, or that its certificate lists a unit. Whatever is told as a way
 * to it is decided anew with nothing remembered.
 *
 * @param finder knows the scheme
 * @param dossier the case as it is
 * @param asOf when it was decided
 * @param award the code of the award
 * @param unit the unit of it that is to be listed; empty for the award whatever it lists
 * @param parts where points may be won that may be won anywhere
 */
record Goal(
    RemedyFinder finder,
    Dossier dossier,
    OffsetDateTime asOf,
    String award,
    Optional<String> unit,
    List<Ref> parts) {

  boolean isReached(Rehearsal.Result result) {
    return finder.isReached(result, award, unit);
  }

  /** Whether changes reach it, wherever points are won first that may be won anywhere. */
  boolean isReachedWith(List<Change> changes) {
    OffsetDateTime then = then(changes);
    return isReached(changes, then, List.of()) && isReachedAnywhere(changes, then);
  }

  /** Whether changes reach it with one of them in place of another. */
  boolean isReachedWith(List<Change> changes, int place, Change change) {
    return isReachedWith(with(changes, place, change));
  }

  /** Whether changes that reach it give the award itself, and none above it in its place. */
  boolean isItself(List<Change> changes) {
    return unit.isPresent()
        || decided(changes).grants().stream().map(Grant::getAward).anyMatch(award::equals);
  }

  /** What the unit that is looked for came to; empty where none is. */
  Optional<UnitFinding> listed(Rehearsal.Result result) {
    return unit.flatMap(
        code ->
            result.awards().get(finder.place(award)).units().stream()
                .filter(found -> found.unit().equals(code))
                .findFirst());
  }

  OffsetDateTime then(List<Change> changes) {
    return Remedy.decidedAt(asOf, changes);
  }

  Decision decided(List<Change> changes) {
    return finder
        .compiled()
        .decide(Draft.applied(dossier, asOf, changes, List.of()), then(changes));
  }

  private boolean isReached(List<Change> changes, OffsetDateTime then, List<Ref> order) {
    Dossier changed = Draft.applied(dossier, asOf, changes, order);
    return finder.isReached(finder.compiled().decide(changed, then), award, unit);
  }

  private boolean isReachedAnywhere(List<Change> changes, OffsetDateTime then) {
    boolean anywhere =
        changes.stream()
            .anyMatch(change -> change instanceof Change.MorePoints && change.node().isEmpty());
    if (!anywhere) {
      return true;
    }
    for (Ref first : parts) {
      List<Ref> order = new ArrayList<>(parts);
      order.remove(first);
      order.add(0, first);
      if (!isReached(changes, then, order)) {
        return false;
      }
    }
    return true;
  }

  static List<Change> with(List<Change> changes, int place, Change change) {
    List<Change> other = new ArrayList<>(changes);
    other.set(place, change);
    return other;
  }
}
