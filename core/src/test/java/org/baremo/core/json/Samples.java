package org.baremo.core.json;

import java.time.LocalDate;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;

/** Documents to read, break and read again. */
final class Samples {
  static final EditionRef EDITION = EditionRef.of("demo", "1.0");

  private Samples() {}

  static Framework framework() {
    LocalizedText title = LocalizedText.of("es", "Información \uD83D\uDE02 \"1\\2\"");
    return Framework.builder()
        .edition(EDITION)
        .title(title)
        .published(LocalDate.of(2026, 2, 28))
        .addNode(node("area", "1", 1, title))
        .addNode(node("competence", "1.1", 1, title))
        .addNode(node("competence", "1.10", 2, title))
        .addScale(
            Scale.builder()
                .edition(EDITION)
                .id("two")
                .title(title)
                .addLevels(level("low", 1, title), level("high", 2, title))
                .build())
        .addStatement(
            Statement.builder()
                .ref(EDITION.ref(Kind.LEARNING_OUTCOME, "LO.1"))
                .addAbout(EDITION.ref(Kind.COMPETENCE, "1.1"))
                .level(EDITION.level("two", "low"))
                .build())
        .build();
  }

  private static Node node(String kind, String code, int position, LocalizedText title) {
    Node.Builder node =
        Node.builder().ref(EDITION.ref(Kind.of(kind), code)).position(position).title(title);
    return kind.equals("area") ? node.build() : node.addParent(EDITION.ref(Kind.AREA, "1")).build();
  }

  private static Level level(String code, int ordinal, LocalizedText name) {
    return Level.builder().ref(EDITION.level("two", code)).ordinal(ordinal).name(name).build();
  }
}
