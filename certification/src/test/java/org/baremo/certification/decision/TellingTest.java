package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What is told in short is the same on the plain path, from a document, and in any language. */
class TellingTest extends AnyCases {
  private static final Json JSON = Json.standard();

  private static List<String> told(Decision decision) {
    List<String> told = new ArrayList<>();
    decision.tellUnmet((pointer, verdict, mark) -> told.add(pointer + " " + verdict + " " + mark));
    return told;
  }

  @Property(tries = 300)
  void thePlainPathTellsWhatTheFindingsTell(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    CompiledScheme compiled = CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
    Decision made = compiled.decide(dossier, asOf);
    Decision read = JSON.read(JSON.write(made), Decision.class, "decision").orThrow();
    assertThat(told(made)).isEqualTo(told(read));
    assertThat(told(compiled.at(asOf).decide(compiled.encode(dossier)))).isEqualTo(told(read));
    Explainer explainer = Explainer.of(compiled.scheme(), Locale.ENGLISH);
    String brief = explainer.brief(made);
    assertThat(brief)
        .isEqualTo(explainer.brief(read))
        .doesNotContain("{", "/awards/")
        .doesNotContainPattern("\\bnull\\b");
    int lines = made.getOutcome() == DecisionOutcome.GRANTED ? 0 : told(made).size();
    assertThat(brief.lines()).hasSize(1 + lines);
  }

  private static final RoleName BOARD = RoleName.of("board");
  private static final CertificationScheme RULED =
      scheme(
          AllOf.of(
              "all",
              AllOf.of("papers", fact("identity"), fact("fee")),
              MarkRequirement.builder()
                  .id("mark")
                  .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(90)))
                  .build()));

  private static Requirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  private static CertificationScheme scheme(Requirement requirement) {
    return Schemes.comdixIntermediate().toBuilder()
        .awards(
            List.of(
                Award.builder()
                    .code("award")
                    .title(LocalizedText.of("en", "Award"))
                    .requires(requirement)
                    .build()))
        .overridable(
            Stream.of("papers", "mark")
                .map(id -> OverridePolicy.builder().requirement(id).addRoles(BOARD).build())
                .toList())
        .build();
  }

  private static Dossier ruled(String requirement, Ruled... ruled) {
    Dossier.Builder dossier = ComDix.dossier(43).toBuilder().putFact(FactName.of("fee"), false);
    for (Ruled one : ruled) {
      dossier.addOverrides(
          VerdictOverride.builder()
              .requirement(requirement)
              .ruled(one)
              .actor("p-" + one)
              .role(BOARD)
              .reason("Order 7")
              .on(LocalDate.of(2026, 11, 20))
              .build());
    }
    return dossier.build();
  }

  /** What stands against the award, told from the plan, the document and in short. */
  private static List<String> against(CertificationScheme scheme, Dossier dossier) {
    CompiledScheme compiled = CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
    Decision made = compiled.decide(dossier, ComDix.NOW);
    List<String> told = told(made);
    assertThat(told)
        .isEqualTo(told(JSON.read(JSON.write(made), Decision.class, "decision").orThrow()));
    Outline outline = compiled.at(ComDix.NOW).outline();
    outline.decide(dossier);
    List<String> inShort = new ArrayList<>();
    for (int i = 0; i < outline.failed(); i++) {
      inShort.add("not met " + outline.requirement(outline.failed(i)));
    }
    for (int i = 0; i < outline.open(); i++) {
      inShort.add("open " + outline.requirement(outline.open(i)));
    }
    inShort.addAll(told);
    return inShort;
  }

  @Test
  void aGroupThatNobodyRuledOnIsToldByItsMembers() {
    assertThat(against(RULED, ruled("papers")))
        .containsExactly(
            "not met fee",
            "not met mark",
            "open identity",
            "/awards/0/requires/requirements/0/requirements/0 INDETERMINATE null",
            "/awards/0/requires/requirements/0/requirements/1 NOT_MET null",
            "/awards/0/requires/requirements/1 NOT_MET " + Mark.of(43, 60));
  }

  @Test
  void ofAGroupThatARulingMadeMetNoMemberStandsAgainstTheAward() {
    assertThat(against(RULED, ruled("papers", Ruled.MET)))
        .containsExactly(
            "not met mark", "/awards/0/requires/requirements/1 NOT_MET " + Mark.of(43, 60));
    assertThat(against(RULED, ruled("papers", Ruled.NOT_APPLICABLE)))
        .containsExactly(
            "not met mark", "/awards/0/requires/requirements/1 NOT_MET " + Mark.of(43, 60));
  }

  @Test
  void aGroupThatWasRuledNotMetIsToldAsOneAndSoIsOneOfContradictoryRulings() {
    assertThat(against(RULED, ruled("papers", Ruled.NOT_MET)))
        .startsWith("not met papers", "not met mark")
        .contains("/awards/0/requires/requirements/0 NOT_MET null")
        .hasSize(4);
    assertThat(against(RULED, ruled("papers", Ruled.NOT_MET, Ruled.MET)))
        .startsWith("not met mark", "open papers")
        .contains("/awards/0/requires/requirements/0 INDETERMINATE null")
        .hasSize(4);
  }

  @Test
  void whereARulingCountsTheMarkDoesNot() {
    assertThat(against(RULED, ruled("mark", Ruled.NOT_MET)))
        .contains("/awards/0/requires/requirements/1 NOT_MET null");
  }

  @Test
  void aGroupThatIsNotMetThoughNoMemberStandsAgainstItIsToldItself() {
    Requirement none =
        WhenRequirement.builder().id("when").condition(fact("fee")).then(fact("paid")).build();
    AllOf empty =
        AllOf.builder().id("papers").addRequirements(none).whenEmpty(WhenEmpty.NOT_MET).build();
    CertificationScheme scheme = scheme(AllOf.of("mark", empty));
    assertThat(against(scheme, ruled("papers")))
        .containsExactly("not met papers", "/awards/0/requires/requirements/0 NOT_MET null");
  }
}
