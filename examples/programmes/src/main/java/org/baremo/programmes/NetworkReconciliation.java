package org.baremo.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Reconciliation;
import org.baremo.core.programme.figure.ResolutionPolicy;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.programme.organisation.CountCheck;
import org.baremo.core.programme.organisation.Directory;
import org.baremo.core.programme.organisation.Membership;
import org.baremo.core.programme.organisation.NetworkGraph;
import org.baremo.core.programme.organisation.NetworkView;
import org.baremo.core.programme.organisation.Organisation;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.organisation.OrganisationName;
import org.baremo.core.programme.territory.Territories;
import org.baremo.core.programme.territory.Territory;
import org.baremo.core.programme.territory.TerritoryId;
import org.baremo.core.value.Rational;

/** S1: three documents about one association, which agree on little. */
final class NetworkReconciliation implements Scenario {
  private static final String FILE = "s01-network.json";
  private static final OrganisationId ASSOCIATION = OrganisationId.of("somos-digital");
  private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

  /** The data file. */
  record Sources(
      List<String> nameForms,
      String nobodySays,
      List<Organisation> organisations,
      List<Membership> memberships,
      List<Territory> territories,
      List<Claim> networks,
      List<Claim> centres,
      List<Claim> published,
      SourceRef alsoMembers,
      SourceRef stale,
      SourceRef overlap,
      Tolerance tolerance,
      Rational wideAbove,
      SourceRef policy) {}

  @Override
  public String id() {
    return "S1";
  }

  @Override
  public String title() {
    return "Network reconciliation: one association, four names, three counts";
  }

  @Override
  public Report run(Data data) {
    Sources sources = data.read(FILE, Sources.class);
    Directory directory =
        Directory.of(sources.organisations(), Location.of(FILE, "/organisations")).orThrow();
    NetworkGraph graph =
        NetworkGraph.of(directory, sources.memberships(), List.of(), Location.of(FILE, ""))
            .orThrow();
    Report report = new Report(id(), title());
    names(sources, directory, report);
    members(sources, graph, report);
    report.section("How many networks?");
    reconcile(sources, sources.networks(), report);
    report.section("How many centres?");
    Reconciliation centres = reconcile(sources, sources.centres(), report);
    policies(centres, report);
    published(sources, report);
    return report;
  }

  private static void names(Sources sources, Directory directory, Report report) {
    report.section("Who is who");
    for (String form : sources.nameForms()) {
      for (Organisation organisation : directory.named(form)) {
        report.says("“%s” is %s".formatted(form, organisation.getId()), source(organisation, form));
      }
    }
    Set<OrganisationId> found =
        sources.nameForms().stream()
            .flatMap(form -> directory.named(form).stream())
            .map(Organisation::getId)
            .collect(Collectors.toSet());
    Organisation association = directory.find(ASSOCIATION).orElseThrow();
    List<SourceRef> all = association.getNames().stream().map(OrganisationName::getSource).toList();
    report.derives(
        "%s name forms, %s organisation: as the sources assert, not because they look alike"
            .formatted(sources.nameForms().size(), found.size()),
        all);
    report.derives(
        "“%s”, which no source asserts, finds %s organisations"
            .formatted(sources.nobodySays(), directory.named(sources.nobodySays()).size()),
        all);
  }

  private static SourceRef source(Organisation organisation, String form) {
    return organisation.getNames().stream()
        .filter(name -> name.getName().equals(form))
        .map(OrganisationName::getSource)
        .findFirst()
        .orElseThrow();
  }

  private static void members(Sources sources, NetworkGraph graph, Report report) {
    report.section("Which networks belong to it");
    List<Membership> named = graph.named(ASSOCIATION);
    SourceRef list = named.get(0).getSource();
    for (Membership membership : named) {
      Organisation member = graph.directory().find(membership.getMember()).orElseThrow();
      report.says(member.getNames().get(0).getName(), membership.getSource());
    }
    CountCheck check = new CountCheck(sources.networks().get(0), named.size());
    report.derives(
        "named %s, declared %s, unnamed %s"
            .formatted(
                check.derived(),
                Shown.number(check.declared().getValue().orElseThrow()),
                Shown.number(check.unnamed().orElseThrow())),
        list,
        check.declared().getSource());
    check
        .finding(Location.of(FILE, "/memberships"))
        .map(Problem::getMessage)
        .ifPresent(message -> report.warns("WARN " + message, check.declared().getSource()));
    NetworkView view = graph.asOf(DAY);
    report.warns(
        "no membership is dated: on %s the count is %s, none is silently included"
            .formatted(DAY, Shown.bounds(view.memberCount(ASSOCIATION))),
        list);
    report.warns(
        "which of them belong to ALL DIGITAL directly is not said: a graph, not a tree",
        sources.alsoMembers());
    overlap(sources, report);
  }

  private static void overlap(Sources sources, Report report) {
    Territories territories =
        Territories.of(sources.territories(), Location.of(FILE, "/territories")).orThrow();
    if (territories.overlap(TerritoryId.of("burgos"), TerritoryId.of("castilla-y-leon"))) {
      report.warns(
          "Burgos lies in Castilla y León and both are members: the same people may be counted"
              + " twice",
          sources.overlap());
    }
  }

  private static Reconciliation reconcile(Sources sources, List<Claim> claims, Report report) {
    for (Claim claim : claims) {
      report.says(
          "%s, as of %s"
              .formatted(
                  Words.claim(claim), claim.getAsOf().map(Object::toString).orElse("unknown")),
          claim.getSource());
    }
    Reconciliation result = Reconciliation.of(claims, sources.tolerance(), sources.wideAbove());
    List<SourceRef> all = new ArrayList<>(claims.stream().map(Claim::getSource).toList());
    all.add(sources.policy());
    String spread =
        result.getSpread().map(s -> ", largest / smallest = " + Shown.decimal(s, 2)).orElse("");
    report.warns("%s%s: %s".formatted(result.getVerdict(), spread, result.getReason()), all);
    report.derives("all kept, none chosen: no policy was named", sources.policy());
    return result;
  }

  private static void policies(Reconciliation centres, Report report) {
    for (ResolutionPolicy policy :
        List.of(ResolutionPolicy.LOWEST, ResolutionPolicy.LATEST_AS_OF)) {
      centres
          .resolvedBy(policy)
          .ifPresent(
              resolution ->
                  report.derives(
                      "only if somebody named the policy %s: %s"
                          .formatted(policy, Words.claim(resolution.claim())),
                      resolution.claim().getSource()));
    }
  }

  private static void published(Sources sources, Report report) {
    report.section("What was published at other times");
    for (Claim claim : sources.published()) {
      report.says(
          "%s, as of %s".formatted(Words.claim(claim), claim.getAsOf().orElseThrow()),
          claim.getSource());
    }
    Reconciliation series =
        Reconciliation.of(sources.published(), sources.tolerance(), sources.wideAbove());
    report.derives(
        "%s: a series, not a contradiction".formatted(series.getVerdict()),
        series.getClaims().stream().map(Claim::getSource).toList());
    report.warns(
        "000 gives in 2017 the figure of 2011: probably stale",
        sources.stale(),
        sources.centres().get(0).getSource(),
        sources.published().get(0).getSource());
  }
}
