package org.baremo.core.framework;

import static org.baremo.core.framework.Toys.AREA_1;
import static org.baremo.core.framework.Toys.FIRST;
import static org.baremo.core.framework.Toys.HIGH;
import static org.baremo.core.framework.Toys.LOW;
import static org.baremo.core.framework.Toys.TOY;

import java.util.Map;
import java.util.Optional;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;

class FrameworkContractTest {
  private static final String ACROSS = "a law across attributes";

  private final Framework framework = Toys.framework();

  @Test
  void labelsKeepTheContract() {
    ValueContract.of(Label.class, Toys.GREEN, new Label("ai", "explicit")).verify();
  }

  @Test
  void levelsKeepTheContract() {
    ValueContract.of(
            Level.class,
            Toys.level("two", "low", 1),
            Toys.level("two", "high", 2).toBuilder()
                .band("upper")
                .description(LocalizedText.of("en", "Does all"))
                .build())
        .verify();
  }

  @Test
  void scalesKeepTheContract() {
    ValueContract.of(
            Scale.class, Toys.scale("two", "low", "high"), Toys.scale("three", "1", "2", "3"))
        .lawsBeyondAnnotations("levels", "of this scale, in order of their ordinals")
        .lawsBeyondAnnotations("id", ACROSS)
        .verify();
  }

  @Test
  void mappingsKeepTheContract() {
    ValueContract.of(
            ScaleMapping.Pair.class,
            new ScaleMapping.Pair(LOW, HIGH),
            new ScaleMapping.Pair(HIGH, LOW))
        .verify();
    ValueContract.of(
            ScaleMapping.class,
            framework.getScaleMappings().get(0),
            ScaleMapping.builder().addPair(new ScaleMapping.Pair(LOW, HIGH)).build())
        .lawsBeyondAnnotations("pairs", "all of the same two scales, each once")
        .verify();
  }

  @Test
  void nodesKeepTheContract() {
    ValueContract.of(
            Node.class,
            Toys.node(AREA_1, 1),
            Toys.node(FIRST, 2, AREA_1).toBuilder()
                .description(LocalizedText.of("en", "What it is"))
                .addUri(Toys.ADDRESS)
                .build())
        .lawsBeyondAnnotations("parents", "not the node itself")
        .lawsBeyondAnnotations("uris", "absolute, each once")
        .verify();
  }

  @Test
  void definitionsOfLevelsKeepTheContract() {
    ValueContract.of(
            LevelDefinition.class,
            Toys.definition(FIRST, LOW),
            framework.getLevelDefinitions().get(0))
        .verify();
  }

  @Test
  void statementsKeepTheContract() {
    ValueContract.of(
            Statement.class,
            framework.getStatements().get(0),
            framework.getStatements().get(1),
            Toys.statement("9", FIRST))
        .lawsBeyondAnnotations("about", "each once")
        .lawsBeyondAnnotations("labels", "each once")
        .verify();
  }

  @Test
  void frameworksKeepTheContract() {
    ValueContract.of(
            Framework.class,
            framework,
            Framework.builder().edition(TOY).title(LocalizedText.of("es", "Marco")).build())
        .lawsBeyondAnnotations("nodes", ACROSS)
        .lawsBeyondAnnotations("scales", ACROSS)
        .lawsBeyondAnnotations("scaleMappings", ACROSS)
        .lawsBeyondAnnotations("levelDefinitions", ACROSS)
        .lawsBeyondAnnotations("statements", ACROSS)
        .lawsBeyondAnnotations("terms", ACROSS)
        .verify();
  }

  @Test
  void termsKeepTheContract() {
    ValueContract.of(Term.class, framework.getTerms().get(0), framework.getTerms().get(1))
        .lawsBeyondAnnotations("ref", "of kind term")
        .lawsBeyondAnnotations("seeAlso", "each once, and not the term itself")
        .verify();
  }

  @Test
  void coveragesKeepTheContract() {
    ValueContract.of(
            TextCoverage.class,
            framework.coverage("es"),
            bare().coverage("en"),
            framework.coverage("en"))
        .lawsBeyondAnnotations("parts", "all of them, as many missing as are listed")
        .lawsBeyondAnnotations("missing", "as many of each part as its count leaves")
        .verify();
    ValueContract.of(
            TextCoverage.Count.class,
            new TextCoverage.Count(3, Map.of(TextStatus.DRAFT, 1, TextStatus.OFFICIAL, 2)),
            new TextCoverage.Count(0, Map.of()))
        .lawsBeyondAnnotations("byStatus", ACROSS)
        .lawsBeyondAnnotations("texts", ACROSS)
        .verify();
    ValueContract.of(
            TextCoverage.Missing.class,
            new TextCoverage.Missing(
                TextCoverage.Part.TITLES, Optional.of(FIRST), Optional.empty()),
            new TextCoverage.Missing(
                TextCoverage.Part.LEVEL_NAMES, Optional.empty(), Optional.of(LOW)))
        .lawsBeyondAnnotations("ref", ACROSS)
        .lawsBeyondAnnotations("level", ACROSS)
        .verify();
  }

  private Framework bare() {
    return Framework.builder().edition(TOY).title(framework.getTitle()).build();
  }
}
