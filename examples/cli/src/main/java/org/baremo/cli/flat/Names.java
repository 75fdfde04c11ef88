package org.baremo.cli.flat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Texts that come again in every row, told by their bytes, each with a number that was worked out
 * when it first came. Names mostly come in the order in which they came before, so the one after
 * the last is tried first. Not thread-safe.
 */
final class Names {
  /** The number of a name that cannot be. */
  static final int WRONG = Integer.MIN_VALUE;

  private static final int MOST = 4096;
  private static final int LONGEST = 400;

  private final ToIntFunction<String> number;
  private int[] table = new int[64];
  private byte[][] names = new byte[16][];

  /** Each name as a property has it: in quotes, and its colon. */
  private byte[][] properties = new byte[16][];

  private int[] numbers = new int[16];
  private int[] rows = new int[16];
  private int size;
  private int expected;

  /**
   * Starts without any.
   *
   * @param number what a name is worth; {@link #WRONG} for one that cannot be
   */
  Names(ToIntFunction<String> number) {
    this.number = number;
  }

  /**
   * Passes a property's name and its colon, and finds it.
   *
   * @param row the number of the row, from 1, in which each may come once
   * @return what it is worth
   * @throws Irregular when it cannot be, or comes again in one row
   */
  int property(Tokens tokens, int row) {
    int place = expected;
    if (place >= size || !tokens.next(properties[place])) {
      tokens.name();
      place = known(tokens);
    }
    int number = number(place);
    if (rows[place] == row) {
      throw new Irregular();
    }
    rows[place] = row;
    return number;
  }

  /**
   * Passes a text and finds it.
   *
   * @return what it is worth
   * @throws Irregular when it cannot be
   */
  int text(Tokens tokens) {
    tokens.text();
    int place = expected;
    if (place >= size || !tokens.isText(names[place])) {
      place = known(tokens);
    }
    return number(place);
  }

  private int number(int place) {
    expected = place + 1 == size ? 0 : place + 1;
    if (numbers[place] == WRONG) {
      throw new Irregular();
    }
    return numbers[place];
  }

  private int known(Tokens tokens) {
    int mask = table.length - 1;
    int slot = hash(tokens.bytes(), tokens.textFrom(), tokens.textTo()) & mask;
    while (table[slot] != 0) {
      if (tokens.isText(names[table[slot] - 1])) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return add(tokens);
  }

  private int add(Tokens tokens) {
    if (size == MOST || tokens.textTo() - tokens.textFrom() > LONGEST) {
      throw new Irregular();
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      properties = Arrays.copyOf(properties, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
      rows = Arrays.copyOf(rows, size * 2);
      table = new int[size * 8];
      for (int i = 0; i < size; i++) {
        put(i);
      }
    }
    byte[] name = Arrays.copyOfRange(tokens.bytes(), tokens.textFrom(), tokens.textTo());
    names[size] = name;
    String text = new String(name, StandardCharsets.US_ASCII);
    properties[size] = Tokens.Word.property(text);
    numbers[size] = number.applyAsInt(text);
    put(size);
    return size++;
  }

  private void put(int place) {
    int mask = table.length - 1;
    int slot = hash(names[place], 0, names[place].length) & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = place + 1;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ (hash >>> 15);
  }
}
