package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.chart.CompetenceWheel;
import org.baremo.core.chart.Radar;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.profile.gap.Gap;
import org.baremo.core.profile.gap.GapCell;
import org.baremo.core.profile.gap.GapFinding;
import org.baremo.core.profile.gap.OutcomeCoverage;
import org.baremo.core.profile.gap.OutcomeCoverage.Share;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.related.RelatedFrameworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done with profiles, over the real frameworks: none has to be like DigComp. */
class ProfilesOfFrameworksTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.installed();
  private static final Framework DIGCOMP = DigComp.v3_0().framework();

  static Stream<EditionRef> editionsWithAScaleAndNodes() {
    return CATALOG.editions().stream()
        .filter(
            edition -> {
              Framework framework = CATALOG.framework(edition).orElseThrow();
              return !framework.getScales().isEmpty()
                  && !framework.nodes(Kind.COMPETENCE).isEmpty();
            });
  }

  /** Levels in turn over the competences, the last one not assessed. */
  private static CompetenceProfile profile(Framework framework, Scale scale) {
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder().holder(HolderKey.of("ana")).edition(framework.getEdition());
    List<Node> nodes = framework.nodes(Kind.COMPETENCE);
    for (int i = 0; i < nodes.size() - 1; i++) {
      Level level = scale.getLevels().get(i % scale.getLevels().size());
      profile.putOutcome(
          nodes.get(i).getRef(),
          new Outcome.Assessed(
              Optional.empty(), Optional.of(new Standing.Attained(level.getRef()))));
    }
    return profile.build();
  }

  @ParameterizedTest
  @MethodSource("editionsWithAScaleAndNodes")
  void everyFrameworkWithAScaleIsDrawn(EditionRef edition) {
    Framework framework = CATALOG.framework(edition).orElseThrow();
    for (Scale scale : framework.getScales()) {
      CompetenceProfile profile = profile(framework, scale);
      CompetenceWheel wheel =
          CompetenceWheel.of(framework, profile)
              .scale(scale.getId())
              .languages(Locale.forLanguageTag("es"))
              .build();
      Radar radar = Radar.of(framework, profile).scale(scale.getId()).build();
      for (String svg : List.of(wheel.svg(), radar.svg())) {
        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n").doesNotContain("NaN");
      }
      for (Node node : framework.nodes(Kind.COMPETENCE)) {
        assertThat(wheel.textAlternative()).contains("\n" + node.getRef().code() + " ");
      }
      assertThat(wheel.textAlternative()).contains(": sin evaluar.");
    }
  }

  @Test
  void theShareOfThe523OutcomesIsTakenByCompetenceLevelKindAndLabel() {
    List<Ref> skills =
        DIGCOMP.statements(Kind.LEARNING_OUTCOME).stream()
            .filter(statement -> statement.getKsa().filter(Ksa.SKILL::equals).isPresent())
            .map(Statement::getRef)
            .toList();
    OutcomeCoverage coverage =
        OutcomeCoverage.of(DIGCOMP, Kind.LEARNING_OUTCOME, skills, "course").orThrow();
    assertThat(coverage.getAll()).isEqualTo(new Share(199, 523));
    assertThat(coverage.getAll()).hasToString("199 of 523 (38.0 %)");
    assertThat(coverage.getKsas())
        .containsEntry(Ksa.SKILL, new Share(199, 199))
        .containsEntry(Ksa.KNOWLEDGE, new Share(0, 217))
        .containsEntry(Ksa.ATTITUDE, new Share(0, 107));
    assertThat(coverage.getLevels().values())
        .containsExactly(
            new Share(29, 151), new Share(51, 170), new Share(63, 119), new Share(56, 83));
    assertThat(
            Stream.of(AiLabel.EXPLICIT, AiLabel.IMPLICIT, AiLabel.NEITHER)
                .map(label -> coverage.share(label.label()).of()))
        .containsExactly(69, 330, 124);
    assertThat(coverage.getNodes()).hasSize(26);
    assertThat(coverage.getNodes().get(DIGCOMP.getEdition().ref(Kind.COMPETENCE, "1.1")).of())
        .isEqualTo(21);
  }

  @Test
  void theShareWithAnAiLabelIsTakenCompetenceByCompetence() {
    OutcomeCoverage nothing =
        OutcomeCoverage.of(DIGCOMP, Kind.LEARNING_OUTCOME, List.of(), "course").orThrow();
    List<Node> competences = DIGCOMP.nodes(Kind.COMPETENCE);
    assertThat(
            competences.stream()
                .mapToInt(n -> nothing.share(n.getRef(), AiLabel.EXPLICIT.label()).of())
                .sum())
        .isEqualTo(69);
    assertThat(
            competences.stream()
                .filter(n -> nothing.share(n.getRef(), AiLabel.EXPLICIT.label()).of() == 0)
                .map(n -> n.getRef().code()))
        .containsExactly("1.3", "2.5", "5.1", "5.4");
    assertThat(
            competences.stream()
                .mapToInt(
                    n ->
                        nothing.share(n.getRef(), DIGCOMP.getEdition().level("four", "basic")).of())
                .sum())
        .isEqualTo(151);
  }

  @Test
  void levelsThatTheECfDoesNotDefineForACompetenceAreUndefined() {
    Framework ecf = RelatedFrameworks.eCf();
    TargetProfile.Builder target =
        TargetProfile.builder()
            .id(VersionedId.parse("everything@1"))
            .title(LocalizedText.of("en", "Everything"))
            .edition(ecf.getEdition());
    for (Node node : ecf.nodes(Kind.COMPETENCE)) {
      target.addTarget(Target.of(node.getRef(), ecf.getEdition().level("five", "e-1")));
    }
    CompetenceProfile nobody =
        CompetenceProfile.builder().holder(HolderKey.of("ana")).edition(ecf.getEdition()).build();
    Gap gap = target.build().resolve(ecf).orThrow().apply(nobody);
    for (Gap.Entry entry : gap.getEntries()) {
      boolean isDefined =
          ecf.levelsOf(entry.target().getNode()).stream()
              .anyMatch(level -> level.getRef().equals(entry.target().getLevel()));
      assertThat(entry.finding())
          .isEqualTo(isDefined ? new GapFinding.NotAssessed() : new GapFinding.Undefined());
    }
    assertThat(gap.summary().getUndefined()).isBetween(1, gap.summary().total() - 1);
  }

  @Test
  void knowledgeAtTheHighestLevelIsUndefinedAndNotFailed() {
    TargetProfile.Builder target =
        TargetProfile.builder()
            .id(VersionedId.parse("everything@1"))
            .title(LocalizedText.of("en", "Everything"))
            .edition(DIGCOMP.getEdition());
    for (Node node : DIGCOMP.nodes(Kind.COMPETENCE)) {
      for (Ksa ksa : Ksa.values()) {
        target.addTarget(
            Target.builder()
                .node(node.getRef())
                .level(DIGCOMP.getEdition().level("four", "highly-advanced"))
                .ksa(ksa)
                .build());
      }
    }
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder().holder(HolderKey.of("ana")).edition(DIGCOMP.getEdition());
    DIGCOMP
        .statements(Kind.LEARNING_OUTCOME)
        .forEach(s -> profile.putOutcome(s.getRef(), Outcome.Assessed.of(Mark.of(1, 1))));
    Gap gap = target.build().resolve(DIGCOMP).orThrow().apply(profile.build());
    assertThat(gap.missing()).isEmpty();
    assertThat(gap.summary().base()).isEqualTo(gap.summary().getMet());
    List<GapCell> cells = new ArrayList<>();
    for (Gap.Entry entry : gap.getEntries()) {
      boolean isKnowledge = entry.target().getKsa().filter(Ksa.KNOWLEDGE::equals).isPresent();
      assertThat(entry.finding() instanceof GapFinding.Undefined)
          .isEqualTo(entry.cells().get(3).total() == 0);
      assertThat(!isKnowledge || entry.finding() instanceof GapFinding.Undefined).isTrue();
      cells.addAll(entry.cells());
    }
    assertThat(cells).hasSize(252);
    assertThat(cells.stream().filter(cell -> cell.total() == 0)).hasSize(39);
    assertThat(cells.stream().mapToInt(GapCell::total).sum()).isEqualTo(523);
  }
}
