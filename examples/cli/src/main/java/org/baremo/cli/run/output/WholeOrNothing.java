package org.baremo.cli.run.output;

import java.io.IOException;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Terminal;

/**
 * One run into partial files, which get their names together when all went well, and vanish when it
 * failed or the process was told to end.
 */
public final class WholeOrNothing {
  private final Terminal terminal;
  private final String where;
  private final OutputFolder folder;
  private volatile boolean interrupted;

  /** Starts the files of a run. */
  public interface Start {
    /**
     * Starts the files.
     *
     * @return all empty under their partial names
     * @throws IOException when they cannot be written
     */
    OutputFolder start() throws IOException;
  }

  /** What is done with the files. */
  public interface Work {
    /**
     * Fills the files; they are not to be committed.
     *
     * @param folder their folder
     * @throws IOException when one cannot be written
     * @throws UnreadableInput when what they are made from cannot be read
     */
    void into(OutputFolder folder) throws IOException;
  }

  private WholeOrNothing(Terminal terminal, String where, OutputFolder folder) {
    this.terminal = terminal;
    this.where = where;
    this.folder = folder;
  }

  /**
   * Runs to the end.
   *
   * @param terminal where an interruption is told
   * @param where what was asked to be written, for messages
   * @param start starts the files
   * @param work fills them
   * @throws CommandFailure when the run cannot begin or be finished; nothing is left then
   */
  public static void run(Terminal terminal, String where, Start start, Work work) {
    OutputFolder folder;
    try {
      folder = start.start();
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.FAILED, "cannot write to %s: %s".formatted(where, Documents.reason(e)));
    }
    new WholeOrNothing(terminal, where, folder).run(work);
  }

  private void run(Work work) {
    Thread hook = new Thread(this::interrupt, "baremo-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      work.into(folder);
      folder.commit();
    } catch (UnreadableInput e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      if (interrupted) {
        await(hook);
      }
      throw new CommandFailure(
          ExitStatus.FAILED,
          "cannot write to %s: %s; nothing was left there".formatted(where, Documents.reason(e)));
    } finally {
      if (!interrupted) {
        folder.abandon();
        remove(hook);
      }
    }
  }

  /** Runs when the process is told to end, while the run is going on. */
  private void interrupt() {
    interrupted = true;
    if (folder.abandon()) {
      terminal.err().printf("%nbaremo: interrupted; nothing was left in %s%n", where);
      terminal.err().flush();
      Runtime.getRuntime().halt(ExitStatus.FAILED);
    }
  }

  /** The files were taken away by the hook, which also ends the process. */
  private static void await(Thread hook) {
    try {
      hook.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean remove(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return false; // the process is ending already
    }
  }
}
