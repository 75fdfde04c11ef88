package org.baremo.cli.flat;

import java.util.List;
import org.baremo.cli.flat.Tokens.Word;

/**
 * The members that an object may have, each at most once, and what reads each. One place calls all
 * that read, so that the compiler of the virtual machine takes each for itself and not all of a row
 * at once, which would cost it as much memory as everything else together. Not thread-safe.
 */
final class Members {
  private final byte[][] names;

  /** Each name as a property has it. */
  private final byte[][] properties;

  private final Runnable[] readers;
  private final int needed;
  private int seen;

  /**
   * What reads a member.
   *
   * @param name of the member, ASCII
   * @param isNeeded whether every object has it
   * @param reader passes its value
   */
  record Member(String name, boolean isNeeded, Runnable reader) {
    static Member needed(String name, Runnable reader) {
      return new Member(name, true, reader);
    }

    static Member of(String name, Runnable reader) {
      return new Member(name, false, reader);
    }
  }

  /** Members in the order in which they mostly come, at most 31. */
  Members(Member... members) {
    List<Member> all = List.of(members);
    names = all.stream().map(member -> Word.ascii(member.name())).toArray(byte[][]::new);
    properties = all.stream().map(member -> Word.property(member.name())).toArray(byte[][]::new);
    readers = all.stream().map(Member::reader).toArray(Runnable[]::new);
    int bits = 0;
    for (int i = 0; i < members.length; i++) {
      bits |= members[i].isNeeded() ? 1 << i : 0;
    }
    needed = bits;
  }

  /**
   * Passes an object.
   *
   * @throws Irregular when it has another member, one of them twice, or lacks one that is needed
   */
  void read(Tokens tokens) {
    seen = 0;
    int expected = 0;
    tokens.expect('{');
    do {
      int member = member(tokens, expected);
      expected = member + 1;
      if ((seen & 1 << member) != 0) {
        throw new Irregular();
      }
      seen |= 1 << member;
      readers[member].run();
    } while (tokens.next(','));
    tokens.expect('}');
    if ((seen & needed) != needed) {
      throw new Irregular();
    }
  }

  /** Members mostly come in their order, so the one after the last is tried first. */
  private int member(Tokens tokens, int expected) {
    if (expected < properties.length && tokens.next(properties[expected])) {
      return expected;
    }
    tokens.name();
    for (int i = 0; i < names.length; i++) {
      if (tokens.isText(names[i])) {
        return i;
      }
    }
    throw new Irregular();
  }
}
