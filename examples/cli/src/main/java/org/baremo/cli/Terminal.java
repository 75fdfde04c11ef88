package org.baremo.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The world outside the program, passed in: where text goes, where it comes from, what time it is.
 *
 * @param in standard input, for a file of candidates named {@code -}
 * @param out where results go
 * @param err where progress and complaints go
 * @param interactive whether somebody watches {@code err} as it is written
 * @param clock read once a run, and only where no date is given
 * @param nanos time elapsed since any moment, in nanoseconds; only for how long a run takes
 */
public record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean interactive,
    Clock clock,
    LongSupplier nanos) {

  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  /**
   * Returns the terminal that the process was started from. Text is UTF-8, whatever the locale,
   * except on Windows, where it is the console's own encoding.
   *
   * @return standard input, output and error, and the system clock in the system's zone
   */
  public static Terminal ofProcess() {
    return new Terminal(
        System.in,
        writer(System.out),
        writer(System.err),
        isWatched(),
        Clock.system(ZoneId.systemDefault()),
        System::nanoTime);
  }

  private static PrintWriter writer(PrintStream stream) {
    Charset charset =
        WINDOWS
            ? Charset.forName(System.getProperty("native.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;
    return new PrintWriter(stream, true, charset);
  }

  /** Standard error is what progress is drawn on; Java itself only tells about input and output. */
  private static boolean isWatched() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    Path link = Path.of("/proc/self/fd/2");
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return hasConsole();
    }
  }

  /** Up to Java 21 there is a console only on a terminal; since then it has to be asked. */
  @SuppressWarnings("SystemConsoleNull") // the very case that the check warns of is handled
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
