package org.baremo.cli.run.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written under another name until it is whole: {@code decisions.ndjson.partial}
 * becomes {@code decisions.ndjson}. Not thread-safe.
 */
final class PartialFile {
  private static final int BUFFER = 1 << 16;

  private final Path whole;
  private final Path partial;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private boolean empty = true;

  private PartialFile(Path whole, Path partial, FileChannel channel) {
    this.whole = whole;
    this.partial = partial;
    this.channel = channel;
  }

  /**
   * Starts a file anew. What an interrupted run left under the partial name is lost.
   *
   * @param whole the name it will have when it is whole
   * @return the file, empty
   * @throws IOException when it cannot be created, or another run is writing it
   */
  static PartialFile start(Path whole) throws IOException {
    Path partial = whole.resolveSibling(whole.getFileName() + ".partial");
    FileChannel channel =
        FileChannel.open(
            partial,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    // The name is looked up again: what was opened may have been moved away when its run ended.
    if (!isLocked(channel) || Files.notExists(partial)) {
      channel.close();
      throw new IOException("another run is writing " + partial);
    }
    channel.truncate(0);
    return new PartialFile(whole, partial, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Adds bytes; they reach the disk at the latest with {@link #finish()}. */
  void write(byte[] bytes, int offset, int length) throws IOException {
    empty = false;
    if (length > buffer.remaining()) {
      flush();
    }
    if (length > buffer.capacity()) {
      drain(ByteBuffer.wrap(bytes, offset, length));
    } else {
      buffer.put(bytes, offset, length);
    }
  }

  /** Tells whether nothing was added. */
  boolean isEmpty() {
    return empty;
  }

  /** Writes everything and waits until the disk has it. */
  void finish() throws IOException {
    flush();
    channel.force(true);
  }

  /** Gives the finished file its own name, replacing what had it; locked until it has it. */
  void move() throws IOException {
    Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    channel.close();
  }

  /**
   * Removes what was written so far.
   *
   * @return whether it is gone; if not, its partial name says what it is
   */
  boolean abandon() {
    try {
      channel.close();
      return Files.deleteIfExists(partial);
    } catch (IOException e) {
      return false;
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    drain(buffer);
    buffer.clear();
  }

  private void drain(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
