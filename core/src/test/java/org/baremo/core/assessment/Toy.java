package org.baremo.core.assessment;

import java.time.ZonedDateTime;
import java.util.List;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/**
 * A framework small enough to reckon with by hand: areas A and B; competences A.1 and A.2 in A, B.1
 * in B, and X.1 in both; an outcome O1 about A.1; a scale of three levels.
 */
public final class Toy {
  public static final EditionRef EDITION = EditionRef.of("toy", "1");
  public static final HolderKey ANA = HolderKey.of("ana");
  public static final Ref A = EDITION.ref(Kind.AREA, "A");
  public static final Ref B = EDITION.ref(Kind.AREA, "B");
  public static final Ref A1 = EDITION.ref(Kind.COMPETENCE, "A.1");
  public static final Ref A2 = EDITION.ref(Kind.COMPETENCE, "A.2");
  public static final Ref B1 = EDITION.ref(Kind.COMPETENCE, "B.1");
  public static final Ref X1 = EDITION.ref(Kind.COMPETENCE, "X.1");
  public static final Ref O1 = EDITION.ref(Kind.LEARNING_OUTCOME, "O1");
  public static final LevelRef LOW = EDITION.level("three", "low");
  public static final LevelRef MIDDLE = EDITION.level("three", "middle");
  public static final LevelRef HIGH = EDITION.level("three", "high");
  public static final VersionedId TEST = VersionedId.parse("toy-test@1");

  public static final Framework FRAMEWORK =
      Framework.builder()
          .edition(EDITION)
          .title(text("Toy"))
          .addNodes(node(A, 1), node(B, 2))
          .addNodes(node(A1, 1, A), node(A2, 2, A), node(B1, 1, B), node(X1, 3, A, B))
          .addScale(
              Scale.builder()
                  .edition(EDITION)
                  .id("three")
                  .title(text("Three"))
                  .addLevels(level(LOW, 1), level(MIDDLE, 2), level(HIGH, 3))
                  .build())
          .addStatement(Statement.builder().ref(O1).addAbout(A1).build())
          .build();

  public static final FrameworkCatalog CATALOG = FrameworkCatalog.of(FRAMEWORK);

  private Toy() {}

  public static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  public static Node node(Ref ref, int position, Ref... parents) {
    return Node.builder()
        .ref(ref)
        .position(position)
        .addParents(parents)
        .title(text(ref.code()))
        .build();
  }

  public static Level level(LevelRef ref, int ordinal) {
    return Level.builder().ref(ref).ordinal(ordinal).name(text(ref.code())).build();
  }

  /** An item of one point whose right answer is {@code a} of {@code a}, {@code b}, {@code c}. */
  public static Item item(String id, Ref... measures) {
    return Item.builder()
        .id(id)
        .key(new AnswerKey.SingleChoice(List.of("a", "b", "c"), "a"))
        .addMeasures(measures)
        .build();
  }

  public static Item pilot(Item item) {
    return item.toBuilder().use(Item.Use.PILOT).build();
  }

  public static Item worth(Item item, long maximum) {
    return item.toBuilder().maximum(Rational.of(maximum)).build();
  }

  /** An item of four points that people mark. */
  public static Item essay(String id, Ref... measures) {
    return Item.builder()
        .id(id)
        .key(new AnswerKey.MarkedByPeople(Answer.Kind.TEXT))
        .maximum(Rational.of(4))
        .addMeasures(measures)
        .build();
  }

  /** A test whose form F asks the items in their order. */
  public static Instrument test(Item... items) {
    return test(TEST, items);
  }

  public static Instrument test(VersionedId id, Item... items) {
    return Instrument.builder()
        .id(id)
        .title(text("Toy test"))
        .edition(EDITION)
        .method(Instrument.Method.TEST)
        .addItems(items)
        .addForm(
            Form.builder()
                .code("F")
                .items(List.of(items).stream().map(Item::getId).toList())
                .build())
        .build();
  }

  public static InstrumentLibrary library(Instrument... instruments) {
    return InstrumentLibrary.resolve(CATALOG, List.of(instruments)).orThrow();
  }

  public static Response right(String item) {
    return answered(item, "a");
  }

  public static Response wrong(String item) {
    return answered(item, "b");
  }

  public static Response answered(String item, String... options) {
    return Response.Answered.of(item, Answer.Choice.of(options));
  }

  public static Response skipped(String item) {
    return new Response.Skipped(item);
  }

  public static Response annulled(String item) {
    return new Response.Annulled(item, "power cut", java.util.Optional.empty());
  }

  public static Sitting sitting(Response... responses) {
    return sitting("s1", "2026-03-14T10:00:00+01:00[Europe/Madrid]", responses);
  }

  /** A sitting of an hour. */
  public static Sitting sitting(String id, String start, Response... responses) {
    ZonedDateTime startedAt = ZonedDateTime.parse(start);
    return Sitting.builder()
        .id(id)
        .holder(ANA)
        .instrument(TEST)
        .form("F")
        .startedAt(startedAt)
        .endedAt(startedAt.plusHours(1))
        .mode(Sitting.Mode.CENTRE)
        .addResponses(responses)
        .build();
  }

  public static Assessment assessment(Sitting... sittings) {
    return Assessment.builder().holder(ANA).edition(EDITION).addSittings(sittings).build();
  }

  public static Assessment reported(ReportedResults.Builder results) {
    return Assessment.builder().holder(ANA).edition(EDITION).reported(results.build()).build();
  }
}
