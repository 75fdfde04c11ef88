package org.baremo.digcomp.official;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Location;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;

/**
 * Reads the blocks of level descriptors: each belongs to a competence and to a level, which its
 * identifier names, {@code 1.1.4}. Its sentences become statements {@code 1.1.4.1}, {@code 1.1.4.2}
 * and so on.
 */
final class DescriptorReader {
  private static final Pattern BLOCK = Pattern.compile("([0-9]+\\.[0-9]+)\\.([0-9]+)");

  private final Framework framework;
  private final String document;
  private final Supplement supplement;
  private final List<Statement> statements = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  DescriptorReader(Framework framework, String document, Supplement supplement) {
    this.framework = framework;
    this.document = document;
    this.supplement = supplement;
  }

  List<Statement> read(JsonNode root) {
    if (!root.isArray() || !root.path(0).has("competences")) {
      supplement.error(
          "not-the-descriptors",
          Location.of(document, ""),
          "document must be the level descriptors of DigComp 2.2, a list of areas with competences");
      return statements;
    }
    for (int i = 0; i < root.size(); i++) {
      Location at = Location.of(document, "/" + i);
      readNode(Kind.AREA, root.get(i), at);
      JsonNode competences = root.get(i).path("competences");
      for (int j = 0; j < competences.size(); j++) {
        readCompetence(competences.get(j), at.below("/competences/" + j));
      }
    }
    reportMissing();
    return statements;
  }

  private void readCompetence(JsonNode competence, Location at) {
    if (!readNode(Kind.COMPETENCE, competence, at)) {
      return;
    }
    JsonNode blocks = competence.path("dimensions");
    for (int i = 0; i < blocks.size(); i++) {
      readBlock(competence.path("id").asText(), blocks.get(i), at.below("/dimensions/" + i));
    }
  }

  /** Compares what names the node with the edition; whether the edition has it. */
  private boolean readNode(Kind kind, JsonNode json, Location at) {
    String code = json.path("id").asText();
    Optional<Node> node =
        framework.nodes(kind).stream()
            .filter(known -> known.getRef().code().equals(code))
            .findFirst();
    if (node.isEmpty()) {
      supplement.error(
          "unknown-code",
          at.below("/id"),
          "%s has no %s %s".formatted(framework.getEdition(), kind, code));
      return false;
    }
    String title = node.get().getTitle().in(Locale.ENGLISH).value();
    String name = json.path("name").asText();
    if (!name.equalsIgnoreCase(title)) {
      supplement.repaired(
          "misnamed",
          at.below("/name"),
          "name of %s/%s must be '%s', was '%s'; the edition's was kept"
              .formatted(kind, code, title, name));
    }
    return true;
  }

  private void readBlock(String competence, JsonNode block, Location at) {
    String id = block.path("id").asText();
    Matcher parts = BLOCK.matcher(id);
    Optional<Level> level =
        parts.matches() && parts.group(1).equals(competence)
            ? framework.scale("eight").flatMap(scale -> scale.level(parts.group(2)))
            : Optional.empty();
    if (level.isEmpty()) {
      supplement.error(
          "unknown-code",
          at.below("/id"),
          "id must be %s and a level from 1 to 8, was '%s'".formatted(competence, id));
      return;
    }
    if (!seen.add(id)) {
      supplement.error(
          "repeated-code", at.below("/id"), "%s must stand once, was repeated".formatted(id));
      return;
    }
    checkBand(level.get(), block.path("level").asText(), at.below("/level"));
    readSentences(competence, level.get(), id, block.path("skills"), at.below("/skills"));
  }

  /** The block repeats the name of the band that its level belongs to. */
  private void checkBand(Level level, String name, Location at) {
    String band = band(level);
    if (name.isBlank()) {
      supplement.repaired(
          "blank-level", at, "level must be %s, was blank; read from the id".formatted(band));
    } else if (!name.equalsIgnoreCase(band)) {
      supplement.error("contradiction", at, "level must be '%s', was '%s'".formatted(band, name));
    }
  }

  private String band(Level level) {
    Optional<Scale> bands = framework.scale("four");
    return level
        .getBand()
        .flatMap(code -> bands.flatMap(scale -> scale.level(code)))
        .map(band -> band.getName().in(Locale.ENGLISH).value())
        .orElse("");
  }

  private void readSentences(
      String competence, Level level, String id, JsonNode sentences, Location at) {
    if (sentences.isEmpty()) {
      supplement.error("missing-text", at, "%s must have a sentence, had none".formatted(id));
    }
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i).asText().strip();
      if (sentence.isEmpty()) {
        supplement.error("missing-text", at.below("/" + i), "sentence must not be blank");
      } else {
        statements.add(
            Statement.builder()
                .ref(framework.getEdition().ref(Kind.LEVEL_DESCRIPTOR, id + "." + (i + 1)))
                .addAbout(framework.getEdition().ref(Kind.COMPETENCE, competence))
                .level(level.getRef())
                .text(text(sentence))
                .build());
      }
    }
  }

  private LocalizedText text(String sentence) {
    Text text =
        Text.builder()
            .value(sentence)
            .status(TextStatus.DRAFT)
            .source("transcription in %s, not compared with the publication".formatted(document))
            .build();
    return LocalizedText.builder().base("en").putText("en", text).build();
  }

  /** The publication describes every competence at every level. */
  private void reportMissing() {
    for (Node competence : framework.nodes(Kind.COMPETENCE)) {
      for (Level level : framework.scale("eight").map(Scale::getLevels).orElse(List.of())) {
        String id = competence.getRef().code() + "." + level.getRef().code();
        if (!seen.contains(id)) {
          supplement.error(
              "missing-code",
              Location.of(document),
              "%s must be there and is missing".formatted(id));
        }
      }
    }
  }
}
