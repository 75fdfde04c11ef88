package org.baremo.cli.flat;

import java.util.ArrayList;
import java.util.List;
import org.baremo.cli.flat.Tokens.Word;
import org.baremo.core.assessment.Standing;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.LevelRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is known of a node: that it was assessed, with a mark in points, a level, or both, in
 * this order. Not thread-safe.
 */
final class Outcomes {
  private static final byte[] TYPE = Word.property("type");
  private static final byte[] MARK = Word.ascii("mark");
  private static final byte[] VALUE = Word.property("value");
  private static final byte[] MAXIMUM = Word.property("maximum");
  private static final byte[] MINIMUM = Word.ascii("minimum");
  private static final byte[] UNIT = Word.ascii("unit");
  private static final byte[] POINTS = Word.ascii("points");
  private static final byte[] STANDING = Word.ascii("standing");
  private static final byte[] AND_STANDING = Word.property("standing");
  private static final byte[] LEVEL = Word.property("level");
  private static final byte[] ASSESSED = Word.ascii("assessed");
  private static final byte[] ATTAINED = Word.ascii("attained");

  /** A mark as it is written most often, up to its points. */
  private static final byte[] MARKED = Word.ascii("{\"type\":\"assessed\",\"mark\":{\"value\":");

  /** The end of a mark that says everything, as this SDK writes it. */
  private static final byte[] USUAL = Word.ascii(",\"minimum\":0,\"unit\":\"points\"}");

  private static final byte[] OF = Word.ascii(",\"maximum\":");

  private final Framework framework;
  private final Names levels = new Names(this::level);
  private final List<Standing> standings = new ArrayList<>();

  Outcomes(Framework framework) {
    this.framework = framework;
  }

  private int level(String text) {
    try {
      LevelRef level = LevelRef.parse(text);
      if (!level.edition().equals(framework.getEdition()) || framework.level(level).isEmpty()) {
        return Names.WRONG;
      }
      standings.add(new Standing.Attained(level));
      return standings.size() - 1;
    } catch (IllegalArgumentException e) {
      return Names.WRONG;
    }
  }

  /** The standing of a number; null for -1. */
  @Nullable Standing standing(int number) {
    return number < 0 ? null : standings.get(number);
  }

  /** Reads an outcome and reports it. */
  void read(Tokens tokens, Sums sums, int vertex) {
    long value = 0;
    long maximum = 0;
    int standing = -1;
    boolean isMarked = tokens.next(MARKED);
    if (!isMarked) {
      isMarked = begun(tokens);
    }
    if (isMarked) {
      value = tokens.thousandths();
      maximum = maximum(tokens, value);
      if (tokens.next(',')) {
        tokens.property(AND_STANDING);
        standing = standing(tokens);
      }
    } else {
      standing = standing(tokens);
    }
    tokens.expect('}');
    sums.report(vertex, value, maximum, standing);
  }

  /** Passes the beginning up to the points, or up to the standing where there are none. */
  private static boolean begun(Tokens tokens) {
    tokens.expect('{');
    tokens.property(TYPE);
    tokens.text();
    if (!tokens.isText(ASSESSED)) {
      throw new Irregular();
    }
    tokens.expect(',');
    tokens.name();
    if (tokens.isText(STANDING)) {
      return false;
    }
    if (!tokens.isText(MARK)) {
      throw new Irregular();
    }
    tokens.expect('{');
    tokens.property(VALUE);
    return true;
  }

  private static long maximum(Tokens tokens, long value) {
    if (!tokens.next(OF)) {
      tokens.expect(',');
      tokens.property(MAXIMUM);
    }
    long maximum = tokens.thousandths();
    if (!tokens.next(USUAL)) {
      if (tokens.next(',')) {
        usual(tokens);
      }
      tokens.expect('}');
    }
    if (maximum == 0 || value > maximum) {
      throw new Irregular();
    }
    return maximum;
  }

  /** Passes what may be said of a mark and is so where it is not: from 0, in points. */
  private static void usual(Tokens tokens) {
    tokens.name();
    if (tokens.isText(MINIMUM)) {
      if (tokens.thousandths() != 0) {
        throw new Irregular();
      }
      if (!tokens.next(',')) {
        return;
      }
      tokens.name();
    }
    if (!tokens.isText(UNIT)) {
      throw new Irregular();
    }
    tokens.text();
    if (!tokens.isText(POINTS)) {
      throw new Irregular();
    }
  }

  private int standing(Tokens tokens) {
    tokens.expect('{');
    tokens.property(TYPE);
    tokens.text();
    if (!tokens.isText(ATTAINED)) {
      throw new Irregular();
    }
    tokens.expect(',');
    tokens.property(LEVEL);
    int level = levels.text(tokens);
    tokens.expect('}');
    return level;
  }
}
