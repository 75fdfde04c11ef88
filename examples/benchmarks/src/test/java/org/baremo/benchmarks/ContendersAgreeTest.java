package org.baremo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.Schemes;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.framework.Framework;
import org.baremo.core.profile.RollUpRule;
import org.baremo.core.profile.RolledUp;
import org.baremo.core.profile.gap.Gap;
import org.baremo.core.profile.gap.GapFinding;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** A contender that answers something else is no contender. */
class ContendersAgreeTest {
  private static final int CANDIDATES = 10_000;

  @Test
  void handWrittenRulesAndDeciderGiveTheSameAwards() {
    OffsetDateTime asOf = OffsetDateTime.parse("2026-06-01T10:00:00+02:00");
    CompiledScheme compiled =
        CompiledScheme.of(
            Schemes.comdixIntermediate().resolve(FrameworkCatalog.installed()).orThrow());
    List<Dossiers.Plain> plain = Dossiers.plain(CANDIDATES);
    int granted = 0;
    for (int i = 0; i < CANDIDATES; i++) {
      Dossier dossier = Dossiers.dossier(i, plain.get(i));
      boolean flat = HandWrittenComdix.flat(plain.get(i));
      assertThat(HandWrittenComdix.loop(dossier)).isEqualTo(flat);
      assertThat(compiled.decide(dossier, asOf).getOutcome() == DecisionOutcome.GRANTED)
          .as("candidate %s", plain.get(i))
          .isEqualTo(flat);
      granted += flat ? 1 : 0;
    }
    assertThat(granted).isBetween(CANDIDATES / 10, CANDIDATES * 9 / 10);
  }

  @Test
  void handWrittenReadersAndValuesReadTheSameRows() throws IOException {
    byte[] ndjson = Rows.ndjson(Rows.assessments(50));
    List<HandWrittenReader.Row> rows = HandWrittenReader.read(ndjson);
    List<Assessment> values = new ArrayList<>();
    NdjsonBenchmark.values(ndjson, values::add);
    List<Assessment> byHand = new ArrayList<>();
    new HandWrittenValueReader().read(ndjson, byHand::add);
    assertThat(values).isEqualTo(Rows.assessments(50)).isEqualTo(byHand).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      Assessment value = values.get(i);
      HandWrittenReader.Row row = rows.get(i);
      assertThat(row.holder()).isEqualTo(value.getHolder().value());
      assertThat(row.results())
          .hasSameSizeAs(value.getReported().orElseThrow().getOutcomes().entrySet());
      assertThat(row.days())
          .containsExactly(value.getReported().orElseThrow().getSittings().get(0).getHeldOn());
    }
  }

  @Test
  void handWrittenArraysAndLinksComposeToTheSamePairsAndRelations() {
    Crosswalk one = Crosswalks.first(500);
    Crosswalk two = Crosswalks.second(500);
    Map<Ref, Integer> sources = numbers(one, Mapping::getSource);
    Map<Ref, Integer> middle = numbers(two, Mapping::getSource);
    Map<Ref, Integer> targets = numbers(two, Mapping::getTarget);
    for (CompositionPolicy policy : CompositionPolicy.values()) {
      HandWrittenComposition byHand =
          HandWrittenComposition.of(one, sources, middle)
              .then(
                  HandWrittenComposition.of(two, middle, targets),
                  HandWrittenComposition.table(policy));
      List<Link> links = Links.of(one).then(Links.of(two), policy).links();
      assertThat(links).hasSize(4500).hasSameSizeAs(byHand.targets);
      for (int i = 0; i < links.size(); i++) {
        Link link = links.get(i);
        int source = sources.get(link.getSource());
        assertThat(i).isBetween(byHand.offsets[source], byHand.offsets[source + 1] - 1);
        assertThat(byHand.targets[i]).isEqualTo(targets.get(link.getTarget()));
        assertThat(List.of(Relation.values()).get(byHand.relations[i]))
            .isEqualTo(link.getRelation());
      }
    }
  }

  @Test
  void handWrittenArraysAndPlansRollUpToTheSameResultsAndFindTheSameGap() {
    Grids grid = Grids.small();
    Framework framework = grid.framework();
    CompetenceProfile profile = grid.profile();
    int inner = ProfileBenchmark.inner(grid);
    int[] levels = HandWrittenProfiles.lowest(grid.parents(), grid.attained(), inner);
    int[][] items = HandWrittenProfiles.items(grid.parents(), grid.right(), inner, Grids.ITEMS);
    RolledUp lowest =
        ProfileBenchmark.plan(framework, new RollUpRule.All()).apply(profile).orThrow();
    RolledUp mean =
        ProfileBenchmark.plan(framework, new RollUpRule.Mean(Aggregation.MEAN_OF_ITEMS))
            .apply(profile)
            .orThrow();
    for (int i = 0; i < inner; i++) {
      Outcome outcome = lowest.outcome(grid.ref(i));
      Standing standing = ((Outcome.Assessed) outcome).standing().orElseThrow();
      assertThat(standing instanceof Standing.Attained).isEqualTo(levels[i] > 0);
      if (standing instanceof Standing.Attained attained) {
        assertThat(attained.level()).isEqualTo(grid.level(levels[i]));
      }
      Mark mark = mean.outcome(grid.ref(i)).markGiven().orElseThrow();
      assertThat(mark.getValue()).isEqualTo(Rational.of(items[0][i]));
      assertThat(mark.getMaximum()).isEqualTo(Rational.of(items[1][i]));
    }
    int[] missing = HandWrittenProfiles.gap(levels, grid.wanted());
    List<Gap.Entry> entries =
        grid.target().resolve(framework).orThrow().apply(lowest.profile()).getEntries();
    assertThat(entries).hasSize(grid.size());
    for (int i = 0; i < missing.length; i++) {
      GapFinding expected =
          missing[i] > 0 ? new GapFinding.Below(missing[i]) : new GapFinding.Met();
      assertThat(entries.get(i).finding()).isEqualTo(expected);
    }
  }

  private static Map<Ref, Integer> numbers(Crosswalk crosswalk, Function<Mapping, Ref> end) {
    return HandWrittenComposition.numbered(crosswalk.getMappings().stream().map(end).toList());
  }
}
