package org.baremo.cli.flat;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The sittings of one row, and the fingerprint of the attempt that they make with the person. Not
 * thread-safe.
 */
final class Sat {
  private static final int MOST = 64;
  private static final byte LINE_FEED = '\n';

  private final MessageDigest digest;
  private final byte[] hash = new byte[32];
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private int size;

  Sat() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void clear() {
    size = 0;
  }

  /** Takes the identifier that was read last; in their order, each once. */
  void add(Tokens tokens) {
    int start = tokens.textFrom();
    int end = tokens.textTo();
    if (size == MOST || start == end || tokens.bytes()[start] == ' ') {
      throw new Irregular();
    }
    int place = size++;
    while (place > 0) {
      int order =
          Arrays.compare(
              tokens.bytes(), start, end, tokens.bytes(), from[place - 1], to[place - 1]);
      if (order == 0) {
        throw new Irregular();
      }
      if (order > 0) {
        break;
      }
      from[place] = from[place - 1];
      to[place] = to[place - 1];
      place--;
    }
    from[place] = start;
    to[place] = end;
  }

  /** The first 64 bits of the SHA-256 of the person's key and the sittings, one a line. */
  long fingerprint(byte[] bytes, int holderFrom, int holderTo) {
    if (size == 0) { // another fingerprint, of everything
      throw new Irregular();
    }
    digest.update(bytes, holderFrom, holderTo - holderFrom);
    for (int i = 0; i < size; i++) {
      digest.update(LINE_FEED);
      digest.update(bytes, from[i], to[i] - from[i]);
    }
    try {
      digest.digest(hash, 0, hash.length);
    } catch (DigestException e) {
      throw new IllegalStateException("a SHA-256 has 32 bytes", e);
    }
    long fingerprint = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      fingerprint = fingerprint << 8 | (hash[i] & 0xFF);
    }
    return fingerprint;
  }
}
