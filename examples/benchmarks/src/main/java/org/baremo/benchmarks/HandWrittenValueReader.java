package org.baremo.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * The thing to beat for values: what a good engineer writes by hand over Jackson's tokens to make
 * the SDK's own values of just these rows. It keeps references it has parsed, and trusts the input:
 * unknown, duplicate and missing properties pass unseen.
 */
final class HandWrittenValueReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Ref> refs = new HashMap<>();
  private final Map<String, LevelRef> levels = new HashMap<>();
  private final Map<String, EditionRef> editions = new HashMap<>();

  void read(byte[] ndjson, Consumer<Assessment> sink) throws IOException {
    try (JsonParser parser = FACTORY.createParser(ndjson)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        sink.accept(assessment(parser));
      }
    }
  }

  private Assessment assessment(JsonParser parser) throws IOException {
    Assessment.Builder builder = Assessment.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "holder" -> builder.holder(HolderKey.of(parser.getText()));
        case "edition" ->
            builder.edition(editions.computeIfAbsent(parser.getText(), EditionRef::parse));
        case "reported" -> builder.reported(reported(parser));
        default -> parser.skipChildren();
      }
    }
    return builder.build();
  }

  private ReportedResults reported(JsonParser parser) throws IOException {
    ReportedResults.Builder builder = ReportedResults.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "overall" -> builder.overall(outcome(parser));
        case "outcomes" -> {
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            Ref node = refs.computeIfAbsent(parser.currentName(), Ref::parse);
            parser.nextToken();
            builder.putOutcome(node, outcome(parser));
          }
        }
        case "sittings" -> {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            builder.addSitting(sitting(parser));
          }
        }
        default -> parser.skipChildren();
      }
    }
    return builder.build();
  }

  private static SittingFacts sitting(JsonParser parser) throws IOException {
    SittingFacts.Builder builder = SittingFacts.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "id" -> builder.id(parser.getText());
        case "heldOn" -> builder.heldOn(LocalDate.parse(parser.getText()));
        default -> parser.skipChildren();
      }
    }
    return builder.build();
  }

  private Outcome outcome(JsonParser parser) throws IOException {
    Optional<Mark> mark = Optional.empty();
    Optional<Standing> standing = Optional.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "mark" -> mark = Optional.of(mark(parser));
        case "standing" -> standing = Optional.of(standing(parser));
        default -> parser.skipChildren();
      }
    }
    return new Outcome.Assessed(mark, standing);
  }

  private static Mark mark(JsonParser parser) throws IOException {
    Mark.Builder builder = Mark.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "value" -> builder.value(Rational.of(parser.getLongValue()));
        case "maximum" -> builder.maximum(Rational.of(parser.getLongValue()));
        case "minimum" -> builder.minimum(Rational.of(parser.getLongValue()));
        case "unit" -> builder.unit(parser.getText());
        default -> parser.skipChildren();
      }
    }
    return builder.build();
  }

  private Standing standing(JsonParser parser) throws IOException {
    LevelRef level = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("level")) {
        level = levels.computeIfAbsent(parser.getText(), LevelRef::parse);
      }
    }
    if (level == null) {
      throw new IOException("standing without a level");
    }
    return new Standing.Attained(level);
  }
}
