package org.baremo.core.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the parser lets through and this SDK does not: bytes that are not strict UTF-8 (overlong
 * forms, encoded surrogates, other encodings) and escapes of half a surrogate pair, which no
 * canonical form can hold.
 */
final class Utf8 {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final int BOM_LENGTH = 3;

  private Utf8() {}

  /** Something that is not strict UTF-8. */
  record Fault(int offset, String message) {}

  /** The first byte after a byte order mark, which is accepted and ignored. */
  static int start(byte[] bytes, int from, int to) {
    boolean marked =
        to - from >= BOM_LENGTH
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return marked ? from + BOM_LENGTH : from;
  }

  /** The first fault of a range, or null; most documents are plain and cost a glance. */
  static @Nullable Fault fault(byte[] bytes, int from, int to) {
    int at = plain(bytes, from, to);
    if (at == to) {
      return null;
    }
    Fault encoding = undecodable(bytes, at, to);
    return encoding != null ? encoding : loneSurrogate(bytes, at, to);
  }

  /** The first line feed of a range, or its end; looks at eight bytes at a time. */
  static int lineFeed(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long feeds = (long) LONG.get(bytes, i) ^ LINE_FEEDS;
      if (((feeds - LOW_BITS) & ~feeds & HIGH_BITS) != 0) {
        break;
      }
    }
    while (i < to && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Skips bytes that are neither above 127 nor a backslash, eight at a time. */
  private static int plain(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long word = (long) LONG.get(bytes, i);
      long escapes = word ^ BACKSLASHES;
      if (((word | ((escapes - LOW_BITS) & ~escapes)) & HIGH_BITS) != 0) {
        break;
      }
    }
    while (i < to && bytes[i] >= 0 && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  private static @Nullable Fault undecodable(byte[] bytes, int from, int to) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(Math.min(to - from + 1, 1 << 13));
    while (true) {
      CoderResult result = decoder.decode(in, out.clear(), true);
      if (result.isError()) {
        int offset = in.position();
        return new Fault(offset, "must be UTF-8, had byte 0x%02X".formatted(bytes[offset] & 0xFF));
      } else if (result.isUnderflow()) {
        return null;
      }
    }
  }

  private static @Nullable Fault loneSurrogate(byte[] bytes, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (bytes[i] != '\\') {
        continue;
      }
      int unit = escapedUnit(bytes, i, to);
      if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
        int next = escapedUnit(bytes, i + 6, to);
        boolean pair =
            unit <= Character.MAX_HIGH_SURROGATE
                && next >= Character.MIN_LOW_SURROGATE
                && next <= Character.MAX_LOW_SURROGATE;
        if (!pair) {
          String shown = new String(bytes, i, 6, StandardCharsets.US_ASCII);
          return new Fault(i, "must not escape half a surrogate pair, had " + shown);
        }
        i += 11;
      } else {
        i++;
      }
    }
    return null;
  }

  /** The unit of an escape such as {@code \}{@code u00e9}, or -1 where none stands. */
  private static int escapedUnit(byte[] bytes, int at, int to) {
    if (at + 6 > to || bytes[at] != '\\' || bytes[at + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }
}
