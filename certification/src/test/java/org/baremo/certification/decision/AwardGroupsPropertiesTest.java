package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.json.Json;

/** A scheme with groups decides as the schemes decide that have the awards of one group each. */
class AwardGroupsPropertiesTest extends AnyCases {
  @Override
  @Provide
  protected Arbitrary<CertificationScheme> schemes() {
    return super.schemes().filter(scheme -> scheme.getAwarding() == Awarding.HIGHEST_OF_EACH_GROUP);
  }

  /** One scheme for each group, which gives the highest of its awards. */
  private static List<CertificationScheme> alone(CertificationScheme scheme) {
    Map<String, List<Award>> groups = new LinkedHashMap<>();
    for (Award award : scheme.getAwards()) {
      String group = award.getGroup().orElse("alone " + award.getCode());
      Award without = award.toBuilder().group(Optional.empty()).build();
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(without);
    }
    return groups.values().stream().map(awards -> alone(scheme, awards)).toList();
  }

  private static CertificationScheme alone(CertificationScheme scheme, List<Award> awards) {
    Set<String> ids = new HashSet<>();
    scheme.getVetoes().forEach(veto -> collect(veto.getWhen(), ids));
    awards.forEach(award -> collect(award.getRequires(), ids));
    return scheme.toBuilder()
        .awarding(Awarding.HIGHEST)
        .awards(awards)
        .overridable(
            scheme.getOverridable().stream()
                .filter(policy -> ids.contains(policy.getRequirement()))
                .toList())
        .build();
  }

  private static void collect(Requirement requirement, Set<String> ids) {
    ids.add(requirement.getId());
    requirement.parts().forEach(part -> collect(part, ids));
  }

  /** What several groups come to together: what one of them gives is given. */
  private static DecisionOutcome together(List<Decision> decisions) {
    List<DecisionOutcome> order =
        List.of(
            DecisionOutcome.GRANTED,
            DecisionOutcome.INDETERMINATE,
            DecisionOutcome.PENDING,
            DecisionOutcome.CANCELLED,
            DecisionOutcome.REFUSED);
    return decisions.stream()
        .map(Decision::getOutcome)
        .min(Comparator.comparing(order::indexOf))
        .orElseThrow();
  }

  @Property(tries = 300)
  void eachGroupIsDecidedAsIfItStoodAlone(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    Decision decision = compiled(scheme).decide(dossier, asOf);
    List<Decision> alone =
        alone(scheme).stream().map(one -> compiled(one).decide(dossier, asOf)).toList();

    boolean isUnderVeto = // which stands against what one group gives, and not against the others
        decision.getVetoes().stream().anyMatch(veto -> veto.verdict().isOpen());
    if (!isUnderVeto) {
      assertThat(decision.getOutcome()).isEqualTo(together(alone));
    }
    List<String> codes = scheme.getAwards().stream().map(Award::getCode).toList();
    List<Grant> expected =
        alone.stream()
            .flatMap(one -> one.grants().stream())
            .sorted(Comparator.comparing(grant -> codes.indexOf(grant.getAward())))
            .toList();
    assertThat(decision.grants()).isEqualTo(expected);
    assertThat(outlined(scheme, dossier, asOf))
        .isEqualTo(expected.stream().map(Grant::getAward).toList());
  }

  private static List<String> outlined(
      CertificationScheme scheme, Dossier dossier, OffsetDateTime asOf) {
    Outline outline = compiled(scheme).at(asOf).outline();
    outline.decide(dossier);
    List<String> given = new ArrayList<>();
    for (int i = 0; i < outline.given(); i++) {
      given.add(scheme.getAwards().get(outline.given(i)).getCode());
    }
    return given;
  }

  @Property(tries = 150)
  void aDocumentSaysWhatItGroupsBy(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    Decision decision = compiled(scheme).decide(dossier, asOf);
    assertThat(Json.standard().read(Json.standard().write(decision), Decision.class, "d").orThrow())
        .isEqualTo(decision);
  }
}
