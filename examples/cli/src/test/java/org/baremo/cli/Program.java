package org.baremo.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Runs commands within the test, at a fixed moment, and keeps what they print. */
public final class Program {
  /** The options of every reproducible run. */
  public static final List<String> FIXED =
      List.of("--as-of", "2026-11-21", "--zone", "Europe/Madrid");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneId.of("Atlantic/Canary"));

  private Program() {}

  /**
   * What a command came to.
   *
   * @param status exit status
   * @param out standard output
   * @param err standard error
   */
  public record Result(int status, String out, String err) {}

  /**
   * Runs a command without input.
   *
   * @param arguments the command line
   * @return what it came to
   */
  public static Result run(String... arguments) {
    return run(new ByteArrayInputStream(new byte[0]), arguments);
  }

  /**
   * Runs a command.
   *
   * @param in standard input
   * @param arguments the command line
   * @return what it came to
   */
  public static Result run(InputStream in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(in, new PrintWriter(out), new PrintWriter(err), false, CLOCK, () -> 0);
    int status = Main.run(terminal, arguments);
    return new Result(status, out.toString(), err.toString());
  }

  /**
   * Starts the program as a process of its own.
   *
   * @param virtualMachine options of the virtual machine
   * @param arguments the command line
   * @return how to start it
   */
  public static ProcessBuilder process(List<String> virtualMachine, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(virtualMachine);
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
