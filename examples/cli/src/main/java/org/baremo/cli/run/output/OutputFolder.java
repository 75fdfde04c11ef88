package org.baremo.cli.run.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of one run. All are written under partial names; when all are whole they get their own
 * names, the first file last: where that one stands, the others stand beside it, whole.
 */
public final class OutputFolder {
  private final Path folder;
  private final Set<String> onlyWithContent;
  private final Map<String, PartialFile> files = new LinkedHashMap<>();
  private Collection<String> others = List.of();
  private boolean closed;

  private OutputFolder(Path folder, Collection<String> onlyWithContent) {
    this.folder = folder;
    this.onlyWithContent = Set.copyOf(onlyWithContent);
  }

  /**
   * Starts the files of a run.
   *
   * @param folder created when it is missing
   * @param names the file that says that all is whole, then the others
   * @param onlyWithContent those of the others that are not there when nothing was written to them
   * @return the folder with every file empty under its partial name
   * @throws IOException when one cannot be written; nothing is left behind
   */
  public static OutputFolder start(
      Path folder, List<String> names, Collection<String> onlyWithContent) throws IOException {
    Files.createDirectories(folder);
    OutputFolder started = new OutputFolder(folder, onlyWithContent);
    try {
      for (String name : names) {
        started.files.put(name, PartialFile.start(folder.resolve(name)));
      }
      return started;
    } catch (IOException e) {
      started.abandon();
      throw e;
    }
  }

  /**
   * Names files of runs before that would contradict this one: they go when it is whole.
   *
   * @param names file names; those that this run writes are left alone
   * @return this
   */
  public OutputFolder takingAway(Collection<String> names) {
    others = names.stream().filter(name -> !files.containsKey(name)).toList();
    return this;
  }

  /**
   * Returns which of some files are there already.
   *
   * @param folder may be missing
   * @param names file names
   * @return the names found, in order
   */
  public static List<String> existing(Path folder, List<String> names) {
    return names.stream().filter(name -> Files.exists(folder.resolve(name))).toList();
  }

  /**
   * Adds bytes to a file.
   *
   * @param name one of the names the folder was started with
   * @param bytes what to add
   * @throws IOException when the disk is full or fails
   */
  public void write(String name, byte[] bytes) throws IOException {
    write(name, bytes, 0, bytes.length);
  }

  /**
   * Adds bytes to a file.
   *
   * @param name one of the names the folder was started with
   * @param bytes among them what to add
   * @param offset the first byte to add
   * @param length how many to add
   * @throws IOException when the disk is full or fails
   */
  public void write(String name, byte[] bytes, int offset, int length) throws IOException {
    file(name).write(bytes, offset, length);
  }

  /**
   * Gives every file its own name once all are whole on the disk.
   *
   * @throws IOException when that fails
   */
  public synchronized void commit() throws IOException {
    if (closed) {
      throw new IOException("the run was interrupted");
    }
    for (PartialFile file : files.values()) {
      file.finish();
    }
    List<String> firstLast = new ArrayList<>(files.keySet());
    Files.deleteIfExists(folder.resolve(firstLast.get(0)));
    Collections.reverse(firstLast);
    for (String name : firstLast) {
      name(name, file(name));
    }
    for (String other : others) {
      Files.deleteIfExists(folder.resolve(other));
    }
    closed = true;
    sync(folder);
  }

  private void name(String name, PartialFile file) throws IOException {
    if (file.isEmpty() && onlyWithContent.contains(name)) {
      file.abandon();
      Files.deleteIfExists(folder.resolve(name));
    } else {
      file.move();
    }
  }

  private PartialFile file(String name) {
    PartialFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("no such output: " + name);
    }
    return file;
  }

  /**
   * Removes the partial files, unless the run is whole. Safe to call from another thread.
   *
   * @return whether something was given up
   */
  public synchronized boolean abandon() {
    if (closed) {
      return false;
    }
    closed = true;
    files.values().forEach(PartialFile::abandon);
    return true;
  }

  /** Not every system can sync a folder; there the renames reach the disk in their own time. */
  private static boolean sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
