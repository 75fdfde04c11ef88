package org.baremo.core.framework;

import java.net.URI;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;

/**
 * A framework with everything that a framework can have: a node of two parents, one that others
 * know by an address, two scales that relate, a level defined for one node, a statement about two
 * nodes and one at no level.
 */
final class Toys {
  static final EditionRef TOY = EditionRef.of("toy", "2026");
  static final Ref AREA_1 = TOY.ref(Kind.AREA, "1");
  static final Ref AREA_2 = TOY.ref(Kind.AREA, "2");
  static final Ref FIRST = TOY.ref(Kind.COMPETENCE, "1.1");
  static final Ref SHARED = TOY.ref(Kind.COMPETENCE, "1.2");
  static final Ref THREAD = TOY.ref(Kind.THREAD, "a");
  static final LevelRef LOW = TOY.level("two", "low");
  static final LevelRef HIGH = TOY.level("two", "high");
  static final URI ADDRESS = URI.create("https://example.org/toy/first");
  static final Label GREEN = new Label("topic", "green");

  private Toys() {}

  static Framework framework() {
    return Framework.builder()
        .edition(TOY)
        .title(
            LocalizedText.builder()
                .base("en")
                .putText("en", Text.official("Toy framework"))
                .putText(
                    "es",
                    Text.builder().value("Marco").status(TextStatus.DRAFT).source("own").build())
                .build())
        .published(java.time.LocalDate.of(2026, 2, 28))
        .dataRevision("2")
        .licence("CC-BY-4.0")
        .citation("Toys, 2026")
        .previous(EditionRef.of("toy", "2020"))
        .addNode(node(AREA_1, 1))
        .addNode(node(AREA_2, 2))
        .addNode(node(SHARED, 2, AREA_1, AREA_2))
        .addNode(node(FIRST, 1, AREA_1).toBuilder().addUri(ADDRESS).build())
        .addNode(
            node(THREAD, 1, SHARED).toBuilder()
                .description(LocalizedText.of("en", "What it is"))
                .build())
        .addScale(scale("two", "low", "high"))
        .addScale(scale("three", "1", "2", "3"))
        .addScaleMapping(
            ScaleMapping.builder()
                .addPair(new ScaleMapping.Pair(TOY.level("three", "1"), LOW))
                .addPair(new ScaleMapping.Pair(TOY.level("three", "2"), HIGH))
                .addPair(new ScaleMapping.Pair(TOY.level("three", "3"), HIGH))
                .build())
        .addLevelDefinition(
            definition(FIRST, HIGH).toBuilder()
                .title(LocalizedText.of("en", "Master"))
                .text(LocalizedText.of("en", "Does it alone"))
                .build())
        .addStatement(
            Statement.builder()
                .ref(TOY.ref(Kind.LEARNING_OUTCOME, "LO1"))
                .addAbout(FIRST)
                .level(LOW)
                .ksa(Ksa.SKILL)
                .addLabel(GREEN)
                .text(LocalizedText.of("en", "Does it"))
                .build())
        .addStatement(
            Statement.builder()
                .ref(TOY.ref(Kind.EXAMPLE, "1"))
                .addAbout(SHARED)
                .addAbout(AREA_2)
                .build())
        .addTerm(
            Term.builder()
                .ref(TOY.ref(Kind.TERM, "toy"))
                .label(
                    LocalizedText.builder()
                        .base("en")
                        .putText("en", Text.official("Toy"))
                        .putText(
                            "es",
                            Text.builder().value("Juguete").status(TextStatus.REVIEWED).build())
                        .build())
                .definition(LocalizedText.of("en", "What one plays with"))
                .build())
        .addTerm(
            Term.builder()
                .ref(TOY.ref(Kind.TERM, "plaything"))
                .label(LocalizedText.of("en", "Plaything"))
                .addSeeAlso(TOY.ref(Kind.TERM, "toy"))
                .build())
        .build();
  }

  static Node node(Ref ref, int position, Ref... parents) {
    return Node.builder()
        .ref(ref)
        .position(position)
        .addParents(parents)
        .title(LocalizedText.of("en", "Node " + ref.code()))
        .build();
  }

  static Scale scale(String id, String... codes) {
    Scale.Builder scale =
        Scale.builder().edition(TOY).id(id).title(LocalizedText.of("en", "Scale " + id));
    for (int i = 0; i < codes.length; i++) {
      scale.addLevel(level(id, codes[i], i + 1));
    }
    return scale.build();
  }

  static Level level(String scale, String code, int ordinal) {
    return Level.builder()
        .ref(TOY.level(scale, code))
        .ordinal(ordinal)
        .name(LocalizedText.of("en", "Level " + code))
        .build();
  }

  static LevelDefinition definition(Ref node, LevelRef level) {
    return LevelDefinition.builder().node(node).level(level).build();
  }

  static Statement statement(String code, Ref about) {
    return Statement.builder().ref(TOY.ref(Kind.EXAMPLE, code)).addAbout(about).build();
  }
}
