package org.baremo.digcomp.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.digcomp.DigComp;
import org.baremo.digcomp.DigComp10;
import org.baremo.digcomp.DigComp20;
import org.baremo.digcomp.DigComp21;
import org.baremo.digcomp.DigComp22;
import org.baremo.digcomp.DigComp30;
import org.junit.jupiter.api.Test;

/** Every bundled row, and the ways that they open. */
class CrosswalksTest {
  private static final EditionRef ESCO = EditionRef.of("esco", "1.1.1");
  private static final EditionRef AUSTRIA = EditionRef.of("digcomp-at", "2.3");

  private final FrameworkCatalog catalog = FrameworkCatalog.installed();

  private static Crosswalk crosswalk(EditionRef from, EditionRef to) {
    return Crosswalks.all().stream()
        .filter(c -> c.getSource().equals(from) && c.getTarget().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private static Route route(EditionRef from, EditionRef to) {
    return Crosswalks.between(from, to).orElseThrow();
  }

  @Test
  void everyCrosswalkSaysWhereItsFactsComeFromAndOnWhatTerms() throws IOException {
    for (Crosswalk crosswalk : Crosswalks.all()) {
      JsonNode source = source(crosswalk.getId().id() + "/SOURCE.json");
      assertThat(source.path("crosswalk").asText()).isEqualTo(crosswalk.getId().toString());
      assertThat(source.path("source").asText()).isEqualTo(crosswalk.getSource().toString());
      assertThat(source.path("target").asText()).isEqualTo(crosswalk.getTarget().toString());
      assertThat(source.path("licence").asText()).startsWith("Apache-2.0, as Baremo; facts of ");
      assertThat(source.path("taken").asText()).startsWith("facts only: ");
      assertThat(source.path("notes")).isNotEmpty();
      Set<String> told = new TreeSet<>();
      source
          .path("provenances")
          .forEach(
              one -> told.add(one.path("status").asText() + ", " + one.path("source").asText()));
      Set<String> said = new TreeSet<>(Set.of(words(crosswalk.getProvenance())));
      crosswalk
          .getMappings()
          .forEach(mapping -> mapping.getProvenance().ifPresent(own -> said.add(words(own))));
      assertThat(told).isEqualTo(said);
    }
  }

  private static String words(Provenance provenance) {
    return (provenance.status() == Provenance.Status.VERIFIED ? "verified, " : "unverified, ")
        + provenance.source();
  }

  private static JsonNode source(String file) throws IOException {
    try (InputStream bytes = Crosswalks.class.getResourceAsStream(file)) {
      return Json.standard().read(bytes.readAllBytes(), JsonNode.class, file).orThrow();
    }
  }

  @Test
  void everythingThatIsMappedExistsInItsEdition() {
    assertThat(Crosswalks.all()).hasSize(6);
    for (Crosswalk crosswalk : Crosswalks.all()) {
      assertThat(crosswalk.resolve(catalog).problems()).as("%s", crosswalk.getId()).isEmpty();
    }
  }

  @Test
  void identifiersNameBothEditionsAndTitlesAreInTwoLanguages() {
    assertThat(Crosswalks.all())
        .extracting(c -> c.getId().toString())
        .containsExactly(
            "digcomp-1.0-to-2.0@1",
            "digcomp-2.0-to-2.1@1",
            "digcomp-2.1-to-2.2@1",
            "digcomp-2.2-to-3.0@1",
            "digcomp-2.2-to-esco-1.1.1@1",
            "digcomp-2.2-to-at-2.3@1");
    assertThat(Crosswalks.all())
        .allSatisfy(c -> assertThat(c.getTitle().getTexts().keySet()).containsExactly("en", "es"));
  }

  @Test
  void everyMappingHasAReasonInTwoLanguages() {
    for (Crosswalk crosswalk : Crosswalks.all()) {
      assertThat(crosswalk.getMappings())
          .allSatisfy(
              mapping ->
                  assertThat(mapping.getRationale().orElseThrow().getTexts().keySet())
                      .containsExactly("en", "es"));
    }
  }

  @Test
  void editionsOfDigCompAreMappedCodeByCodeAreasAndCompetences() {
    List<EditionRef> editions =
        List.of(
            DigComp10.EDITION,
            DigComp20.EDITION,
            DigComp21.EDITION,
            DigComp22.EDITION,
            DigComp30.EDITION);
    List<Relation> relations =
        List.of(Relation.CLOSE, Relation.EXACT, Relation.EXACT, Relation.CLOSE);
    for (int i = 0; i < 4; i++) {
      Relation relation = relations.get(i);
      Framework source = catalog.framework(editions.get(i)).orElseThrow();
      Crosswalk crosswalk = crosswalk(editions.get(i), editions.get(i + 1));
      assertThat(crosswalk.getMappings())
          .hasSize(26)
          .extracting(Mapping::getSource)
          .containsExactlyElementsOf(source.getNodes().stream().map(n -> n.getRef()).toList());
      assertThat(crosswalk.getMappings())
          .allSatisfy(
              mapping -> {
                assertThat(mapping.getTarget().code()).isEqualTo(mapping.getSource().code());
                assertThat(mapping.getTarget().kind()).isEqualTo(mapping.getSource().kind());
                assertThat(mapping.getRelation()).isEqualTo(relation);
              });
    }
  }

  @Test
  void reasonsOfTheLastStepSayWhetherTheTitleChanged() {
    int renamed = 0;
    int renamedAreas = 0;
    for (Mapping mapping : crosswalk(DigComp22.EDITION, DigComp30.EDITION).getMappings()) {
      boolean same = title(mapping.getSource()).equals(title(mapping.getTarget()));
      boolean area = mapping.getSource().kind().equals(Kind.AREA);
      renamed += same || area ? 0 : 1;
      renamedAreas += same || !area ? 0 : 1;
      String reason = reason(mapping);
      assertThat(reason.startsWith("Code and title are the same"))
          .as("%s: %s", mapping.getSource(), reason)
          .isEqualTo(same);
    }
    assertThat(renamed).isEqualTo(12);
    assertThat(renamedAreas).isEqualTo(4);
  }

  @Test
  void documentedMovesOfScopeAreNamed() {
    Crosswalk crosswalk = crosswalk(DigComp22.EDITION, DigComp30.EDITION);
    assertThat(reason(crosswalk, "1.2")).contains("analysing information moved to 1.3");
    assertThat(reason(crosswalk, "1.3")).contains("analysing information came from 1.2");
    assertThat(reason(crosswalk, "2.2"))
        .contains("attribution and referencing are no longer named")
        .contains("sharing personal data is left to 4.2");
    assertThat(reason(crosswalk, "4.2")).contains("sharing personal data is dealt with here alone");
    assertThat(reason(crosswalk, "3.4")).contains("computational thinking joined");
    assertThat(reason(crosswalk, "2.5")).contains("netiquette became behaviour");
  }

  private static String reason(Crosswalk crosswalk, String competence) {
    return crosswalk.getMappings().stream()
        .filter(m -> m.getSource().equals(crosswalk.getSource().ref(Kind.COMPETENCE, competence)))
        .map(CrosswalksTest::reason)
        .collect(Collectors.joining());
  }

  private static String reason(Mapping mapping) {
    return mapping.getRationale().orElseThrow().in(Locale.ENGLISH).value();
  }

  private String title(Ref ref) {
    LocalizedText title = catalog.node(ref).orElseThrow().getTitle();
    return title.in(Locale.ENGLISH).value();
  }

  @Test
  void whatNobodyHasVerifiedSaysSo() {
    assertThat(crosswalk(DigComp10.EDITION, DigComp20.EDITION).getProvenance().status())
        .isEqualTo(Provenance.Status.UNVERIFIED);
    assertThat(crosswalk(DigComp22.EDITION, ESCO).getProvenance().status())
        .isEqualTo(Provenance.Status.UNVERIFIED);
    assertThat(crosswalk(DigComp22.EDITION, DigComp30.EDITION).getProvenance().status())
        .isEqualTo(Provenance.Status.VERIFIED);
    Crosswalk austria = crosswalk(DigComp22.EDITION, AUSTRIA);
    for (Mapping mapping : austria.getMappings()) {
      assertThat(austria.provenanceOf(mapping).status())
          .isEqualTo(
              mapping.getSource().kind().equals(Kind.AREA)
                  ? Provenance.Status.VERIFIED
                  : Provenance.Status.UNVERIFIED);
    }
  }

  @Test
  void levelsOfTheLastStepAreThePublishedMapping() {
    Crosswalk crosswalk = crosswalk(DigComp22.EDITION, DigComp30.EDITION);
    assertThat(
            crosswalk.getLevelMappings().stream()
                .flatMap(mapping -> mapping.getPairs().stream())
                .map(
                    p ->
                        "%s/%s-%s/%s"
                            .formatted(
                                p.from().scale(), p.from().code(), p.to().scale(), p.to().code())))
        .containsExactly(
            "eight/1-eight/1",
            "eight/2-eight/2",
            "eight/3-eight/3",
            "eight/4-eight/4",
            "eight/5-eight/5",
            "eight/6-eight/6",
            "eight/7-eight/7",
            "eight/8-eight/8",
            "eight/1-four/basic",
            "eight/2-four/basic",
            "eight/3-four/intermediate",
            "eight/4-four/intermediate",
            "eight/5-four/advanced",
            "eight/6-four/advanced",
            "eight/7-four/highly-advanced",
            "eight/8-four/highly-advanced",
            "four/foundation-four/basic",
            "four/intermediate-four/intermediate",
            "four/advanced-four/advanced",
            "four/highly-specialised-four/highly-advanced");
    assertThat(crosswalk.getLevelMappings()).allMatch(mapping -> mapping.isBelowFirstKept());
  }

  @Test
  void editionsWithoutLevelsMapNone() {
    assertThat(crosswalk(DigComp10.EDITION, DigComp20.EDITION).getLevelMappings()).isEmpty();
    assertThat(crosswalk(DigComp20.EDITION, DigComp21.EDITION).getLevelMappings()).isEmpty();
    assertThat(crosswalk(DigComp22.EDITION, ESCO).getLevelMappings()).isEmpty();
    assertThat(crosswalk(DigComp22.EDITION, AUSTRIA).getLevelMappings()).isEmpty();
    assertThat(crosswalk(DigComp21.EDITION, DigComp22.EDITION).getLevelMappings()).hasSize(2);
  }

  @Test
  void everyCompetenceHasItsConceptInEscoAndTwoAreOnlyKnowledge() {
    Crosswalk esco = crosswalk(DigComp22.EDITION, ESCO);
    assertThat(esco.getMappings()).hasSize(26);
    assertThat(esco.getMappings().stream().map(Mapping::getTarget).collect(Collectors.toSet()))
        .hasSize(26);
    assertThat(esco.getMappings())
        .filteredOn(mapping -> mapping.getRelation() == Relation.NARROW)
        .extracting(mapping -> mapping.getSource().code() + " " + title(mapping.getTarget()))
        .containsExactly(
            "3.3 copyright and licenses related to digital content", "3.4 computer programming");
  }

  @Test
  void whatTheAustrianModelAddsIsMappedFromNothing() {
    Crosswalk austria = crosswalk(DigComp22.EDITION, AUSTRIA);
    Set<Ref> mapped =
        austria.getMappings().stream().map(Mapping::getTarget).collect(Collectors.toSet());
    assertThat(catalog.framework(AUSTRIA).orElseThrow().getNodes())
        .extracting(node -> node.getRef())
        .filteredOn(ref -> !mapped.contains(ref))
        .extracting(ref -> ref.kind() + " " + ref.code())
        .containsExactlyInAnyOrder(
            "area 0",
            "competence 0.1",
            "competence 0.2",
            "competence 0.3",
            "competence 0.4",
            "competence 2.4",
            "competence 4.4",
            "competence 5.5");
    assertThat(route(DigComp22.EDITION, AUSTRIA).links().from(ref("2.4")))
        .extracting(link -> link.getTarget().code() + " " + link.getRelation())
        .containsExactly("2.2 BROAD");
    assertThat(route(DigComp22.EDITION, AUSTRIA).links().from(ref("4.4")))
        .extracting(link -> link.getTarget().code())
        .containsExactly("4.5");
  }

  private static Ref ref(String code) {
    return DigComp22.EDITION.ref(Kind.COMPETENCE, code);
  }

  @Test
  void aBundledCrosswalkIsDirectAndItsReverseInverse() {
    Route there = route(DigComp22.EDITION, DigComp30.EDITION);
    assertThat(there.kind()).isEqualTo(Route.Kind.DIRECT);
    assertThat(there).hasToString("direct, digcomp@2.2 -> digcomp@3.0 by [digcomp-2.2-to-3.0@1]");
    Route back = route(DigComp30.EDITION, DigComp22.EDITION);
    assertThat(back.kind()).isEqualTo(Route.Kind.INVERSE);
    assertThat(back.links().size()).isEqualTo(there.links().size());
    assertThat(
            back.links()
                .levels(
                    DigComp.v3_0().level("advanced").getRef(),
                    new ScaleRef(DigComp22.EDITION, "eight"))
                .levels())
        .extracting(level -> level.code())
        .containsExactly("5", "6");
  }

  @Test
  void aChainSaysThatItIsOneAndWhichCrosswalksItTakes() {
    Route chain = route(DigComp21.EDITION, DigComp30.EDITION);
    assertThat(chain.kind()).isEqualTo(Route.Kind.COMPOSED);
    assertThat(chain)
        .hasToString(
            "composed, digcomp@2.1 -> digcomp@3.0 by [digcomp-2.1-to-2.2@1,"
                + " digcomp-2.2-to-3.0@1]");
    assertThat(chain.links().links()).extracting(Link::getRelation).containsOnly(Relation.CLOSE);
    assertThat(
            chain
                .links()
                .levels(DigComp.v2_1().level("6").getRef(), new ScaleRef(DigComp30.EDITION, "four"))
                .levels())
        .containsExactly(DigComp.v3_0().level("advanced").getRef());
  }

  @Test
  void twoCloseStepsAreNotCloseUnlessSomebodyAnswersForIt() {
    Route cautious = route(DigComp10.EDITION, DigComp30.EDITION);
    assertThat(cautious.crosswalks()).hasSize(4);
    assertThat(cautious.links().links())
        .hasSize(26)
        .extracting(Link::getRelation)
        .containsOnly(Relation.RELATED);
    Route weakest =
        Crosswalks.between(DigComp10.EDITION, DigComp30.EDITION, CompositionPolicy.WEAKEST)
            .orElseThrow();
    assertThat(weakest.links().links()).extracting(Link::getRelation).containsOnly(Relation.CLOSE);
  }

  @Test
  void levelsOfTheFirstEditionLeadNowhere() {
    assertThat(
            route(DigComp10.EDITION, DigComp30.EDITION)
                .links()
                .levels(DigComp.v1_0().level("B").getRef(), new ScaleRef(DigComp30.EDITION, "four"))
                .levels())
        .isEmpty();
  }

  @Test
  void threeOfTheNewestEditionReachEscoOverTheOneBefore() {
    Route route = route(DigComp30.EDITION, ESCO);
    assertThat(route.kind()).isEqualTo(Route.Kind.COMPOSED);
    assertThat(route.links().size()).isEqualTo(26);
  }

  @Test
  void whereNoWayLeadsThereIsNoneAndAnEditionIsNotMappedToItself() {
    assertThat(Crosswalks.between(DigComp30.EDITION, EditionRef.of("pix", "2019"))).isEmpty();
    assertThat(Crosswalks.between(EditionRef.of("digcomp", "9"), DigComp30.EDITION)).isEmpty();
    assertThatThrownBy(() -> Crosswalks.between(DigComp30.EDITION, DigComp30.EDITION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("editions must be different, were both digcomp@3.0");
  }

  @Test
  void crosswalksAreLoadedOnceAndReadAsTheyWereWritten() {
    assertThat(Crosswalks.library()).isSameAs(Crosswalks.library());
    for (Crosswalk crosswalk : Crosswalks.all()) {
      byte[] bytes = Json.standard().write(crosswalk);
      assertThat(Json.standard().read(bytes, Crosswalk.class, "crosswalk").orThrow())
          .isEqualTo(crosswalk);
    }
  }
}
