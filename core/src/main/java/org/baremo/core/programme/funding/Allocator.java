package org.baremo.core.programme.funding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Require;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.territory.TerritoryId;

/**
 * Divides the money of a call among eligible applications: in the order of a ranking, one per
 * sector and region where the call says so, then within the region's envelope, then within the
 * budget. An application that does not fit is passed over, and the next may. Used once; not
 * thread-safe.
 */
public final class Allocator {
  private final FundingCall call;
  private final List<Award> awards = new ArrayList<>();
  private final List<Waitlisted> waitlist = new ArrayList<>();
  private final Map<TerritoryId, Money> envelopes;
  private final Map<String, List<String>> chosen = new LinkedHashMap<>();
  private Money remaining;

  private Allocator(FundingCall call) {
    this.call = call;
    envelopes = new LinkedHashMap<>(call.getEnvelopes());
    remaining = call.getBudget();
  }

  /**
   * Divides the money of a call.
   *
   * @param call whose money
   * @param applications different ones; those that are not eligible are left aside
   * @param ranking scores and tie-break for each eligible application
   * @return awards, waitlist and what is left; the same for the applications in any order
   * @throws IllegalArgumentException when two applications have one identifier, or the ranking
   *     lacks an eligible one
   */
  public static Allocation allocate(
      FundingCall call, List<Application> applications, Ranking ranking) {
    Set<String> ids = new HashSet<>();
    applications.forEach(
        application ->
            Require.that(
                ids.add(application.getId()),
                "applications must be different, %s is there twice",
                application.getId()));
    Eligibility eligibility = Eligibility.of(call);
    List<Application> eligible =
        applications.stream()
            .filter(a -> eligibility.decide(a).status() == Decision.Status.ELIGIBLE)
            .toList();
    Allocator allocator = new Allocator(call);
    int rank = 1;
    for (Application application : ranking.inOrder(eligible)) {
      allocator.place(application, rank++);
    }
    return new Allocation(allocator.awards, allocator.waitlist, allocator.remaining);
  }

  private void place(Application application, int rank) {
    Money aid = application.getAid().orElseThrow();
    TerritoryId region = application.getRegion().orElseThrow();
    String sector = application.getSector().orElseThrow();
    List<String> peers = chosen.computeIfAbsent(sector + " in " + region, key -> new ArrayList<>());
    Optional<Money> envelope = Optional.ofNullable(envelopes.get(region));
    if (call.getMostPerSectorAndRegion().filter(most -> peers.size() >= most).isPresent()) {
      wait(
          application,
          rank,
          Waitlisted.Cause.ONE_PER_SECTOR_REGION,
          "%s higher for %s in %s".formatted(ranking(peers), sector, region));
    } else if (envelope.filter(left -> left.compareTo(aid) < 0).isPresent()) {
      wait(
          application,
          rank,
          Waitlisted.Cause.ENVELOPE,
          "%s is left for %s, %s asked for".formatted(envelope.get(), region, aid));
    } else if (remaining.compareTo(aid) < 0) {
      wait(
          application,
          rank,
          Waitlisted.Cause.BUDGET,
          "%s is left of the budget, %s asked for".formatted(remaining, aid));
    } else {
      awards.add(new Award(application.getId(), rank, aid));
      peers.add(application.getId());
      remaining = remaining.minus(aid);
      envelope.ifPresent(left -> envelopes.put(region, left.minus(aid)));
    }
  }

  private static String ranking(List<String> peers) {
    return peers.size() == 1
        ? "application %s ranks".formatted(peers.get(0))
        : "applications %s rank".formatted(String.join(", ", peers));
  }

  private void wait(Application application, int rank, Waitlisted.Cause cause, String detail) {
    waitlist.add(new Waitlisted(application.getId(), rank, cause, detail));
  }
}
