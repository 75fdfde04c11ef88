package org.baremo.core.migration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.Text;
import org.baremo.core.value.VersionedId;

/** An older edition of eight levels and a newer of four, as DigComp's are, and a person between. */
final class Editions {
  static final EditionRef OLD = EditionRef.of("frame", "2");
  static final EditionRef NEW = EditionRef.of("frame", "3");
  static final ScaleRef EIGHT = new ScaleRef(OLD, "eight");
  static final ScaleRef FOUR = new ScaleRef(NEW, "four");

  private Editions() {}

  static Ref old(String code) {
    return OLD.ref(Kind.COMPETENCE, code);
  }

  static Ref fresh(String code) {
    return NEW.ref(Kind.COMPETENCE, code);
  }

  static Framework framework(ScaleRef scale, int levels, String... codes) {
    Framework.Builder framework =
        Framework.builder()
            .edition(scale.edition())
            .title(text("Frame " + scale.edition().edition(), "Marco"))
            .addScale(scale(scale, levels));
    for (int i = 0; i < codes.length; i++) {
      framework.addNode(
          Node.builder()
              .ref(scale.edition().ref(Kind.COMPETENCE, codes[i]))
              .position(i + 1)
              .title(text("Node " + codes[i], "Nodo " + codes[i]))
              .build());
    }
    return framework.build();
  }

  static LocalizedText text(String english, String spanish) {
    return LocalizedText.builder()
        .base("en")
        .putText("en", Text.official(english))
        .putText("es", Text.official(spanish))
        .build();
  }

  static Scale scale(ScaleRef ref, int levels) {
    Scale.Builder scale =
        Scale.builder().edition(ref.edition()).id(ref.scale()).title(text("Scale", "Escala"));
    for (int ordinal = 1; ordinal <= levels; ordinal++) {
      scale.addLevel(
          Level.builder()
              .ref(ref.edition().level(ref.scale(), String.valueOf(ordinal)))
              .ordinal(ordinal)
              .name(text("Level " + ordinal, "Nivel " + ordinal))
              .build());
    }
    return scale.build();
  }

  static Framework oldEdition() {
    return framework(EIGHT, 8, "1", "2", "3", "4", "5", "6");
  }

  static Framework newEdition() {
    return framework(FOUR, 4, "1", "2", "3", "4", "5", "9");
  }

  static Pair pair(int eight, int four) {
    return new Pair(eight(eight), four(four));
  }

  static LevelRef eight(int ordinal) {
    return OLD.level("eight", String.valueOf(ordinal));
  }

  static LevelRef four(int ordinal) {
    return NEW.level("four", String.valueOf(ordinal));
  }

  static LevelMapping levels() {
    LevelMapping.Builder levels =
        LevelMapping.builder().source(EIGHT).target(FOUR).belowFirstKept(true);
    for (int level = 1; level <= 8; level++) {
      levels.addPair(pair(level, (level + 1) / 2));
    }
    return levels.build();
  }

  /** 1 and 2 as they were, 3 and 4 as one 3, 5 a part of 5, 6 nowhere, nothing to 4 and to 9. */
  static Crosswalk crosswalk() {
    return crosswalk(
        List.of(
            Mapping.of(old("1"), fresh("1"), Relation.EXACT),
            Mapping.of(old("2"), fresh("2"), Relation.CLOSE),
            Mapping.of(old("3"), fresh("3"), Relation.CLOSE),
            Mapping.of(old("4"), fresh("3"), Relation.CLOSE),
            Mapping.of(old("5"), fresh("5"), Relation.BROAD)));
  }

  static Crosswalk crosswalk(List<Mapping> mappings) {
    return Crosswalk.builder()
        .id(VersionedId.parse("frame-2-3@1"))
        .title(text("From 2 to 3", "De 2 a 3"))
        .source(OLD)
        .target(NEW)
        .provenance(Provenance.verified("Frames, p. 3"))
        .mappings(mappings)
        .addLevelMapping(levels())
        .build();
  }

  static Migration forwards() {
    return Migration.of(Links.of(crosswalk()), newEdition(), MigrationPolicy.standard());
  }

  static Migration backwards() {
    return Migration.of(Links.of(crosswalk()).inverse(), oldEdition(), MigrationPolicy.standard());
  }

  static Outcome at(int eight) {
    return new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(eight(eight))));
  }

  static Outcome marked(int eight) {
    return new Outcome.Assessed(
        Optional.of(Mark.of(43, 60)), Optional.of(new Standing.Attained(eight(eight))));
  }

  static Outcome belowFirst() {
    return new Outcome.Assessed(
        Optional.empty(), Optional.of(new Standing.BelowFirstLevel(OLD, "eight")));
  }

  static CompetenceProfile profile() {
    return CompetenceProfile.builder()
        .holder(HolderKey.of("ana"))
        .edition(OLD)
        .overall(at(5))
        .putOutcome(old("1"), at(6))
        .putOutcome(old("2"), marked(1))
        .putOutcome(old("3"), at(7))
        .putOutcome(old("4"), at(4))
        .putOutcome(old("5"), at(8))
        .putOutcome(old("6"), new Outcome.Exempt("degree"))
        .addSitting(SittingFacts.builder().id("s").heldOn(LocalDate.of(2026, 3, 14)).build())
        .addEvidence(new Evidence.Declaration("I can", LocalDate.of(2026, 3, 1)))
        .scoringRule(Digest.sha256(new byte[0]))
        .build();
  }

  static CompetenceProfile profile(Ref node, Outcome outcome) {
    return CompetenceProfile.builder()
        .holder(HolderKey.of("ana"))
        .edition(node.edition())
        .putOutcome(node, outcome)
        .build();
  }
}
