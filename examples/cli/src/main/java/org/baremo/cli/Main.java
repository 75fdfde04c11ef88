package org.baremo.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.migration.MigrationPolicy;
import org.baremo.core.problem.ProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code java -jar baremo.jar decide …}. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its {@link ExitStatus}.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /**
   * Runs a command, and sees to it that everything printed has left the terminal's writers, however
   * the command ends: what does not end a line would stay in them.
   *
   * @param terminal what it may see of the world
   * @param arguments the command line
   * @return its {@link ExitStatus}
   */
  public static int run(Terminal terminal, String... arguments) {
    try {
      return execute(terminal, arguments);
    } catch (VirtualMachineError e) {
      return defect(e, terminal.err()); // such as a stack that is full: never taken for a finding
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static int execute(Terminal terminal, String... arguments) {
    Object all = isDecide(arguments) ? new BaremoDecide() : new BaremoCommand();
    return new CommandLine(all, new Commands(terminal))
        .registerConverter(ZoneId.class, Main::zone)
        .registerConverter(Language.class, Main::language)
        .registerConverter(Relation.class, name -> constant(Relation.values(), name))
        .registerConverter(
            CompositionPolicy.class, name -> constant(CompositionPolicy.values(), name))
        .registerConverter(
            MigrationPolicy.SeveralSources.class,
            name -> constant(MigrationPolicy.SeveralSources.values(), name))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler((e, parsed) -> misused(e, terminal.err()))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal.err()))
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  /** Files of millions of rows and of ten: only what decides is made ready for them. */
  private static boolean isDecide(String... arguments) {
    return arguments.length > 0 && arguments[0].equals("decide");
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "zone must be a name such as Europe/Madrid, was '%s'".formatted(name));
    }
  }

  /** A constant by the name that help gives it, in whatever case. */
  private static <E extends Enum<E>> E constant(E[] all, String name) {
    return Stream.of(all)
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of %s, was '%s'"
                        .formatted(
                            Stream.of(all)
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                            name)));
  }

  private static Language language(String name) {
    List<Language> all = List.of(Language.values());
    return all.stream()
        .filter(one -> one.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "language must be one of %s, was '%s'"
                        .formatted(
                            all.stream().map(Language::toString).collect(Collectors.joining(", ")),
                            name)));
  }

  /** An option that is unknown explains best why another one is missing. */
  private static ParameterException first(ParameterException misuse) {
    List<String> unknown = misuse.getCommandLine().getUnmatchedArguments();
    return misuse instanceof MissingParameterException && !unknown.isEmpty()
        ? new UnmatchedArgumentException(misuse.getCommandLine(), unknown)
        : misuse;
  }

  private static int misused(ParameterException told, PrintWriter err) {
    ParameterException misuse = first(told);
    err.println("baremo: " + misuse.getMessage());
    UnmatchedArgumentException.printSuggestions(misuse, err);
    String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + command + " --help'.");
    return ExitStatus.MISUSE;
  }

  private static int failed(Exception exception, PrintWriter err) {
    if (exception instanceof CommandFailure failure) {
      err.println("baremo: " + failure.getMessage());
      return failure.status();
    }
    if (exception instanceof ProblemsException problems) {
      problems.problems().forEach(problem -> err.println("baremo: " + problem));
      return ExitStatus.MISUSE;
    }
    return defect(exception, err);
  }

  private static int defect(Throwable exception, PrintWriter err) {
    err.println("baremo: a defect in the program; please report it with what follows");
    exception.printStackTrace(err);
    return ExitStatus.DEFECT;
  }
}
