package org.baremo.cli.flat;

import java.time.DateTimeException;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.FlatCase;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.cli.flat.Members.Member;
import org.baremo.cli.flat.Tokens.Word;
import org.baremo.core.evaluation.Structure;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Ref;

/**
 * Reads regular rows of NDJSON from their bytes straight to a case in plain numbers: a person with
 * results reported by node, sittings, dates and facts, about the edition of the scheme. It takes a
 * row only where the reader of whole candidates would take it, and then says the same of it; every
 * other row it leaves to that reader, with a reason or without. Not thread-safe.
 */
public final class FlatRows {
  private static final byte[] ID = Word.property("id");
  private static final byte[] HELD_ON = Word.property("heldOn");
  private static final int LONGEST_HOLDER = 200;
  private static final int NOT_LOOKED_AT = -1;

  private final FlatCase flat;
  private final byte[] edition;
  private final Sums sums;
  private final Outcomes outcomes;
  private final int[] numbers;
  private final Tokens tokens = new Tokens();
  private final Sat sat = new Sat();
  private final Names nodes;
  private final Names dates;
  private final Names facts;
  private final Members candidate;
  private final Members assessment;
  private final Members reported;
  private int row;
  private int holderFrom;
  private int holderTo;
  private int subjectFrom;
  private int subjectTo;
  private long attempt;

  private FlatRows(FlatCase flat, Framework framework, Sums sums) {
    this.flat = flat;
    this.edition = Word.ascii(framework.getEdition().toString());
    this.sums = sums;
    this.outcomes = new Outcomes(framework);
    this.numbers = new int[sums.whole()];
    for (int vertex = 0; vertex < numbers.length; vertex++) {
      numbers[vertex] = flat.node(sums.structure().ref(vertex));
    }
    this.nodes = new Names(this::vertex);
    this.dates = new Names(this::date);
    this.facts = new Names(this::fact);
    this.candidate =
        new Members(
            Member.needed("holder", this::holder),
            Member.of("dates", this::dates),
            Member.of("facts", this::facts),
            Member.of("birthDate", () -> flat.birth(day())),
            Member.needed("assessment", this::assessment));
    this.assessment =
        new Members(
            Member.needed("holder", this::subject),
            Member.needed("edition", this::edition),
            Member.of("reported", this::reported));
    this.reported =
        new Members(
            Member.of("outcomes", this::outcomes),
            Member.of("sittings", this::sittings),
            Member.of("overall", () -> outcomes.read(tokens, sums, sums.whole())));
  }

  /**
   * Prepares to read rows for a scheme.
   *
   * @param compiled the scheme
   * @param framework its framework edition
   * @return a reader for one thread; empty where the scheme looks at what plain numbers cannot say,
   *     or the framework shares nodes between others
   */
  public static Optional<FlatRows> of(CompiledScheme compiled, Framework framework) {
    Structure structure = Structure.of(framework, java.util.List.of());
    return compiled
        .flatCase()
        .flatMap(flat -> Sums.of(structure).map(sums -> new FlatRows(flat, framework, sums)));
  }

  private int vertex(String text) {
    try {
      int vertex = sums.structure().vertex(Ref.parse(text));
      return vertex < 0 ? Names.WRONG : vertex;
    } catch (IllegalArgumentException e) {
      return Names.WRONG;
    }
  }

  private int date(String text) {
    try {
      DateName name = DateName.of(text);
      return name.isComputed() ? Names.WRONG : flat.date(name);
    } catch (IllegalArgumentException e) {
      return Names.WRONG;
    }
  }

  private int fact(String text) {
    try {
      return flat.fact(FactName.of(text));
    } catch (IllegalArgumentException e) {
      return Names.WRONG;
    }
  }

  /**
   * Reads one row.
   *
   * @param block where it stands, with a byte below the space behind it
   * @param from its first byte
   * @param to behind its last byte
   * @return false where the row is not regular; nothing is known of it then
   */
  public boolean read(byte[] block, int from, int to) {
    try {
      begin(block, from, to);
      candidate.read(tokens);
      tokens.end();
      finish();
      return true;
    } catch (Irregular | DateTimeException e) {
      return false;
    }
  }

  private void begin(byte[] block, int from, int to) {
    tokens.row(block, from, to);
    flat.clear();
    sums.clear();
    sat.clear();
    row = row == Integer.MAX_VALUE ? 1 : row + 1;
  }

  private void holder() {
    tokens.text();
    holderFrom = tokens.textFrom();
    holderTo = tokens.textTo();
  }

  private void assessment() {
    assessment.read(tokens);
  }

  private void subject() {
    tokens.text();
    subjectFrom = tokens.textFrom();
    subjectTo = tokens.textTo();
  }

  private void edition() {
    tokens.text();
    if (!tokens.isText(edition)) {
      throw new Irregular();
    }
  }

  private void reported() {
    reported.read(tokens);
  }

  private void outcomes() {
    tokens.expect('{');
    if (tokens.next('}')) {
      return;
    }
    do {
      outcomes.read(tokens, sums, nodes.property(tokens, row));
    } while (tokens.next(','));
    tokens.expect('}');
  }

  private void sittings() {
    tokens.expect('[');
    if (tokens.next(']')) {
      return;
    }
    do {
      tokens.expect('{');
      tokens.property(ID);
      tokens.text();
      sat.add(tokens);
      tokens.expect(',');
      tokens.property(HELD_ON);
      flat.sitting(day());
      tokens.expect('}');
    } while (tokens.next(','));
    tokens.expect(']');
  }

  private void dates() {
    tokens.expect('{');
    if (tokens.next('}')) {
      return;
    }
    do {
      int date = dates.property(tokens, row);
      long day = day();
      if (date != NOT_LOOKED_AT) {
        flat.date(date, day);
      }
    } while (tokens.next(','));
    tokens.expect('}');
  }

  private void facts() {
    tokens.expect('{');
    if (tokens.next('}')) {
      return;
    }
    do {
      int fact = facts.property(tokens, row);
      boolean holds = tokens.truth();
      if (fact != NOT_LOOKED_AT) {
        flat.fact(fact, holds);
      }
    } while (tokens.next(','));
    tokens.expect('}');
  }

  private long day() {
    int date = tokens.date();
    return FlatCase.day(date / 10_000, date / 100 % 100, date % 100);
  }

  private void finish() {
    byte[] bytes = tokens.bytes();
    int length = holderTo - holderFrom;
    if (length == 0
        || length > LONGEST_HOLDER
        || !java.util.Arrays.equals(bytes, holderFrom, holderTo, bytes, subjectFrom, subjectTo)) {
      throw new Irregular();
    }
    for (int i = holderFrom; i < holderTo; i++) {
      if (bytes[i] == ' ') {
        throw new Irregular();
      }
    }
    attempt = sat.fingerprint(bytes, holderFrom, holderTo);
    sums.settle();
    tell();
  }

  private void tell() {
    for (int vertex = 0; vertex < numbers.length; vertex++) {
      if (numbers[vertex] >= 0 && sums.isKnown(vertex)) {
        flat.assessed(
            numbers[vertex],
            sums.value(vertex),
            sums.maximum(vertex),
            outcomes.standing(sums.standing(vertex)));
      }
    }
    int whole = sums.whole();
    if (sums.isKnown(whole)) {
      flat.overall(sums.value(whole), sums.maximum(whole), outcomes.standing(sums.standing(whole)));
    }
  }

  /**
   * Returns what the last row says.
   *
   * @return to be decided before the next row is read
   */
  public FlatCase flat() {
    return flat;
  }

  /**
   * Returns where the person's key begins: plain ASCII that JSON needs not escape.
   *
   * @return its first byte in the block
   */
  public int holderFrom() {
    return holderFrom;
  }

  /**
   * Returns where the person's key ends.
   *
   * @return behind its last byte in the block
   */
  public int holderTo() {
    return holderTo;
  }

  /**
   * Returns the fingerprint of the attempt, the same as that of the whole candidate.
   *
   * @return 64 bits
   */
  public long attempt() {
    return attempt;
  }

  /**
   * Returns the points over everything.
   *
   * @return in thousandths; without meaning where there is no mark
   */
  public long overallValue() {
    return sums.value(sums.whole());
  }

  /**
   * Returns the maximum of the points over everything.
   *
   * @return in thousandths; 0 where there is no mark
   */
  public long overallMaximum() {
    return sums.maximum(sums.whole());
  }
}
