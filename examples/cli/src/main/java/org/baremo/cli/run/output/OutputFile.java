package org.baremo.cli.run.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Terminal;

/** One file that a command writes: whole under its name, or not at all. */
public final class OutputFile {
  private OutputFile() {}

  /** What is written. */
  public interface Content {
    /**
     * Writes it.
     *
     * @param out where to; not to be closed
     * @throws IOException when that fails
     */
    void into(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param terminal where an interruption is told
   * @param file where; its folder is created when it is missing
   * @param force whether what is there already is replaced
   * @param content what is written
   * @throws CommandFailure when it is there already, or cannot be written; nothing is left then
   */
  public static void write(Terminal terminal, Path file, boolean force, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw CommandFailure.misuse("out must be a file, was '%s'".formatted(file));
    }
    if (Files.exists(file) && !force) {
      throw CommandFailure.misuse(file + " is there already; --force replaces it");
    }
    String name = String.valueOf(file.getFileName());
    WholeOrNothing.run(
        terminal,
        file.toString(),
        () -> OutputFolder.start(folder, List.of(name), List.of()),
        output -> content.into(new Bytes(output, name)));
  }

  /** Bytes on their way to the partial file. */
  private static final class Bytes extends OutputStream {
    private final OutputFolder folder;
    private final String name;

    Bytes(OutputFolder folder, String name) {
      this.folder = folder;
      this.name = name;
    }

    @Override
    public void write(int b) throws IOException {
      folder.write(name, new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      folder.write(name, bytes, offset, length);
    }
  }
}
