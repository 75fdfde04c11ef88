package org.baremo.cli.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream of bytes into blocks of whole lines, for several threads to take rows from. A
 * line longer than a block makes the block longer; of one longer than rows may be only the
 * beginning is kept. Not thread-safe.
 */
public final class BlockReader implements Closeable {
  /** How long blocks are, but for long lines. */
  public static final int USUAL_SIZE = 1 << 18;

  private final InputStream input;
  private final int size;
  private byte[] rest;
  private int restLength;
  private long line = 1;
  private long bytesRead;
  private boolean ended;

  /**
   * Reads blocks from a stream.
   *
   * @param input the stream, closed with this reader
   * @param size how long blocks are, in bytes, 2 or more
   */
  public BlockReader(InputStream input, int size) {
    this.input = input;
    this.size = size;
    this.rest = new byte[size];
  }

  /**
   * Returns how much was read so far.
   *
   * @return bytes of the input
   */
  public long bytesRead() {
    return bytesRead;
  }

  /**
   * Reads the next lines.
   *
   * @param used a block that nobody needs any more; null to make a new one
   * @return at least one line; null at the end of the input
   * @throws IOException when the input cannot be read
   */
  public @Nullable Block next(@Nullable Block used) throws IOException {
    Block block = used == null ? new Block(size) : used;
    block.begin(line);
    takeRest(block);
    int behindLast = block.length() == 0 ? 0 : lastLineFeed(block, 0) + 1;
    while (behindLast == 0 || (block.room() > 0 && !ended)) {
      int before = block.length();
      if (block.room() == 0 && !lengthen(block)) {
        return tooLong(block);
      }
      if (!fill(block)) {
        break;
      }
      behindLast = Math.max(behindLast, lastLineFeed(block, before) + 1);
    }
    if (block.length() == 0) {
      return null;
    }
    end(block, ended ? block.length() : behindLast);
    return block;
  }

  private void takeRest(Block block) {
    while (block.room() < restLength) {
      block.grow();
    }
    System.arraycopy(rest, 0, block.bytes(), 0, restLength);
    block.added(restLength);
    restLength = 0;
  }

  private boolean fill(Block block) throws IOException {
    int read = input.read(block.bytes(), block.length(), block.room());
    ended = read < 0;
    if (read > 0) {
      block.added(read);
      bytesRead += read;
    }
    return !ended;
  }

  /** Makes room for a long line, up to the longest that a row may be. */
  private static boolean lengthen(Block block) {
    if (block.length() > RowReader.MOST_KEPT) {
      return false;
    }
    block.grow();
    return true;
  }

  private void end(Block block, int behindLast) {
    restLength = block.length() - behindLast;
    if (rest.length < restLength) {
      rest = new byte[restLength];
    }
    System.arraycopy(block.bytes(), behindLast, rest, 0, restLength);
    block.end(behindLast);
    line += LineFeeds.count(block.bytes(), 0, behindLast);
  }

  /** Passes over the rest of a line, in the block's own room. */
  private Block tooLong(Block block) throws IOException {
    long length = block.length();
    byte[] passed = new byte[size];
    while (!ended) {
      int read = input.read(passed, 0, passed.length);
      ended = read < 0;
      bytesRead += Math.max(0, read);
      int feed = LineFeeds.first(passed, 0, read);
      length += Math.max(0, feed);
      if (feed < read) {
        restLength = read - feed - 1;
        System.arraycopy(passed, feed + 1, rest, 0, restLength);
        break;
      }
    }
    block.endTooLong(length);
    line++;
    return block;
  }

  private static int lastLineFeed(Block block, int from) {
    for (int i = block.length() - 1; i >= from; i--) {
      if (block.bytes()[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
