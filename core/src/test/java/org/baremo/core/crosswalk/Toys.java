package org.baremo.core.crosswalk;

import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.VersionedId;

/** Two editions of a small framework, of six levels and of three, and what is said of both. */
final class Toys {
  static final EditionRef OLD = EditionRef.of("toy", "1");
  static final EditionRef NEW = EditionRef.of("toy", "2");
  static final ScaleRef SIX = new ScaleRef(OLD, "six");
  static final ScaleRef THREE = new ScaleRef(NEW, "three");
  static final Provenance BOOK = Provenance.verified("Toys, 2026, p. 7");

  private Toys() {}

  static Ref old(String code) {
    return OLD.ref(Kind.COMPETENCE, code);
  }

  static Ref fresh(String code) {
    return NEW.ref(Kind.COMPETENCE, code);
  }

  static Framework framework(EditionRef edition, String scale, int levels, String... codes) {
    Framework.Builder framework =
        Framework.builder()
            .edition(edition)
            .title(LocalizedText.of("en", "Toy " + edition.edition()))
            .addScale(scale(edition, scale, levels));
    for (int i = 0; i < codes.length; i++) {
      framework.addNode(
          Node.builder()
              .ref(edition.ref(Kind.COMPETENCE, codes[i]))
              .position(i + 1)
              .title(LocalizedText.of("en", "Node " + codes[i]))
              .build());
    }
    return framework.build();
  }

  static Scale scale(EditionRef edition, String id, int levels) {
    Scale.Builder scale =
        Scale.builder().edition(edition).id(id).title(LocalizedText.of("en", "Scale " + id));
    for (int ordinal = 1; ordinal <= levels; ordinal++) {
      scale.addLevel(
          Level.builder()
              .ref(edition.level(id, String.valueOf(ordinal)))
              .ordinal(ordinal)
              .name(LocalizedText.of("en", "Level " + ordinal))
              .build());
    }
    return scale.build();
  }

  static Framework oldEdition() {
    return framework(OLD, "six", 6, "1", "2", "3", "4");
  }

  static Framework newEdition() {
    return framework(NEW, "three", 3, "1", "2", "3", "5");
  }

  static Pair pair(int six, int three) {
    return new Pair(
        OLD.level("six", String.valueOf(six)), NEW.level("three", String.valueOf(three)));
  }

  static LevelMapping levels() {
    return LevelMapping.builder()
        .source(SIX)
        .target(THREE)
        .pairs(List.of(pair(1, 1), pair(2, 1), pair(3, 2), pair(4, 2), pair(5, 3), pair(6, 3)))
        .belowFirstKept(true)
        .build();
  }

  /** 1 is exactly 1, 2 nearly 2, 3 is a part of 2 and has to do with 3, 4 has no counterpart. */
  static Crosswalk crosswalk() {
    return Crosswalk.builder()
        .id(VersionedId.parse("toy-1-2@2026"))
        .title(LocalizedText.of("en", "From the first to the second edition"))
        .source(OLD)
        .target(NEW)
        .provenance(BOOK)
        .addMapping(Mapping.of(old("1"), fresh("1"), Relation.EXACT))
        .addMapping(
            Mapping.builder()
                .source(old("2"))
                .target(fresh("2"))
                .relation(Relation.CLOSE)
                .strength(Rational.of(9, 10))
                .rationale(LocalizedText.of("en", "A word less in the title"))
                .provenance(Provenance.unverified("from memory"))
                .build())
        .addMapping(Mapping.of(old("3"), fresh("2"), Relation.BROAD))
        .addMapping(Mapping.of(old("3"), fresh("3"), Relation.RELATED))
        .addLevelMapping(levels())
        .build();
  }
}
