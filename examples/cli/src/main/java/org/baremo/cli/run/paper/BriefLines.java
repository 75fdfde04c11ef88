package org.baremo.cli.run.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.core.json.Json;

/**
 * Writes decisions in short, a line each: {@code {"holder":…,"outcome":…,"award":…,"failed":[…]}}.
 * Everything but the person's key is made ready once. Thread-safe.
 */
public final class BriefLines {
  private static final byte[] NOTHING = {};
  private static final byte[] HOLDER = utf8("{\"holder\":");
  private static final byte[] QUOTE = utf8("\"");
  private static final byte[] LACK = utf8(",\"lack\":");
  private static final byte[] VERSION = utf8(",\"version\":");
  private static final byte[] CLAUSE = utf8(",\"transition\":");
  private static final byte[] COMMA = utf8(",");
  private static final byte[] VETO = utf8(",\"veto\":");
  private static final byte[] AWARD = utf8(",\"award\":");
  private static final byte[] FURTHER = utf8(",\"further\":[");
  private static final byte[] UNITS = utf8(",\"units\":[");
  private static final byte[] OPENING = utf8("[");
  private static final byte[] FAILED = utf8(",\"failed\":[");
  private static final byte[] OPEN = utf8("],\"open\":[");
  private static final byte[] CLOSE = utf8("]");
  private static final byte[] END = utf8("]}");

  private final Map<DecisionOutcome, byte[]> outcomes = new EnumMap<>(DecisionOutcome.class);
  private final List<byte[]> awards;

  /** The units of each award. */
  private final List<List<byte[]>> units;

  private final boolean hasUnits;
  private final List<byte[]> vetoes;
  private final List<byte[]> criteria = new ArrayList<>();

  /** The first criterion of the same name: several awards may name one definition. */
  private final int[] firsts;

  BriefLines(CertificationScheme scheme, Outline outline) {
    for (DecisionOutcome outcome : DecisionOutcome.values()) {
      outcomes.put(outcome, outcome(outcome));
    }
    awards = scheme.getAwards().stream().map(award -> json(award.getCode())).toList();
    units = scheme.getAwards().stream().map(BriefLines::units).toList();
    hasUnits = units.stream().anyMatch(of -> !of.isEmpty());
    vetoes = scheme.getVetoes().stream().map(veto -> json(veto.getWhen().getId())).toList();
    Map<String, Integer> places = new HashMap<>();
    firsts = new int[outline.size()];
    for (int i = 0; i < outline.size(); i++) {
      int place = i;
      criteria.add(json(outline.requirement(i)));
      firsts[i] = places.computeIfAbsent(outline.requirement(i), name -> place);
    }
  }

  private static List<byte[]> units(Award award) {
    return award.getUnits().stream().map(unit -> json(unit.getCode())).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] json(String text) {
    return Json.standard().write(text);
  }

  /** A case that no version of a series decides: nothing of what any version asks was looked at. */
  static byte[] undecided(SeriesDecision decided) {
    Buffer out = new Buffer();
    out.add(HOLDER).add(json(decided.choice().getHolder().value()));
    out.add(outcome(decided.outcome()));
    decided.choice().getLack().ifPresent(lack -> out.add(LACK).add(Json.standard().write(lack)));
    return out.add(FAILED).add(END).toBytes();
  }

  private static byte[] outcome(DecisionOutcome outcome) {
    return utf8(",\"outcome\":\"%s\"".formatted(outcome.name().toLowerCase(Locale.ROOT)));
  }

  /** Which version of a series decided, and by which transitional clause where one let it. */
  static byte[] ground(VersionChoice choice) {
    Buffer out = new Buffer();
    choice.getVersion().ifPresent(id -> out.add(VERSION).add(json(id.toString())));
    choice.getTransition().ifPresent(clause -> out.add(CLAUSE).add(json(clause)));
    return out.toBytes();
  }

  /**
   * Writes a line without its end, of a person whose key needs no escape.
   *
   * @param decided the outline, after it has decided
   * @param bytes among them the key, in UTF-8
   * @param holderFrom where the key begins
   * @param holderTo where it has ended
   * @param out where the line is added
   */
  public void write(Outline decided, byte[] bytes, int holderFrom, int holderTo, Buffer out) {
    out.add(HOLDER).add(QUOTE).add(bytes, holderFrom, holderTo).add(QUOTE);
    write(decided, NOTHING, out);
  }

  /** Writes a line without its end. */
  byte[] line(Outline decided, String holder) {
    return line(decided, holder, NOTHING);
  }

  /** Writes a line without its end, with more members after the outcome. */
  byte[] line(Outline decided, String holder, byte[] more) {
    Buffer out = new Buffer();
    out.add(HOLDER).add(json(holder));
    write(decided, more, out);
    return out.toBytes();
  }

  private void write(Outline decided, byte[] more, Buffer out) {
    out.add(Objects.requireNonNull(outcomes.get(decided.outcome()))).add(more);
    if (decided.veto() >= 0) {
      out.add(VETO).add(vetoes.get(decided.veto()));
    }
    if (decided.given() > 0) {
      out.add(AWARD).add(awards.get(decided.given(0)));
    }
    if (decided.given() > 1) {
      out.add(FURTHER);
      awards(decided, out);
      out.add(CLOSE);
    }
    if (hasUnits && decided.given() > 0) {
      units(decided, out);
    }
    out.add(FAILED);
    once(decided, decided.failed(), Outline::failed, out);
    if (decided.open() > 0) {
      out.add(OPEN);
      once(decided, decided.open(), Outline::open, out);
    }
    out.add(END);
  }

  /**
   * A criterion of a decision by its place in a list; captures nothing, for there are many rows.
   */
  private interface Listed {
    int criterion(Outline decided, int index);
  }

  /** Writes the awards after the first. */
  private void awards(Outline decided, Buffer out) {
    for (int i = 1; i < decided.given(); i++) {
      comma(i > 1, out);
      out.add(awards.get(decided.given(i)));
    }
  }

  /** Which units are listed with each award given, a list for each, in the order of the awards. */
  private void units(Outline decided, Buffer out) {
    out.add(UNITS);
    for (int award = 0; award < decided.given(); award++) {
      comma(award > 0, out);
      out.add(OPENING);
      for (int i = 0; i < decided.listed(award); i++) {
        comma(i > 0, out);
        out.add(units.get(decided.given(award)).get(decided.listed(award, i)));
      }
      out.add(CLOSE);
    }
    out.add(CLOSE);
  }

  /** Writes the names of criteria, whose numbers rise, each once. */
  private void once(Outline decided, int count, Listed listed, Buffer out) {
    for (int i = 0; i < count; i++) {
      int criterion = listed.criterion(decided, i);
      if (firsts[criterion] == criterion || !isWritten(decided, i, listed)) {
        comma(i > 0, out);
        out.add(criteria.get(criterion));
      }
    }
  }

  private boolean isWritten(Outline decided, int index, Listed listed) {
    int first = firsts[listed.criterion(decided, index)];
    for (int i = 0; i < index; i++) {
      if (firsts[listed.criterion(decided, i)] == first) {
        return true;
      }
    }
    return false;
  }

  private static void comma(boolean isNeeded, Buffer out) {
    if (isNeeded) {
      out.add(COMMA);
    }
  }
}
