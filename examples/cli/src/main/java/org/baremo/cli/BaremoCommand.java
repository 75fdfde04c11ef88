package org.baremo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.baremo.cli.crosswalk.CrosswalkCommand;
import org.baremo.cli.framework.FrameworkCommand;
import org.baremo.cli.migrate.MigrateCommand;
import org.baremo.cli.profile.ProfileCommand;
import org.baremo.cli.redecide.RedecideCommand;
import org.baremo.cli.survey.DsiCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
    name = "baremo",
    mixinStandardHelpOptions = true,
    versionProvider = BaremoCommand.Version.class,
    description = "Digital-competence frameworks, assessments and certificate issuance.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DecideCommand.class,
      VerifyCommand.class,
      FrameworkCommand.class,
      ProfileCommand.class,
      CrosswalkCommand.class,
      MigrateCommand.class,
      DsiCommand.class,
      SchemeCommand.class,
      RedecideCommand.class,
      KeyCommand.class,
      GenerateCompletion.class
    },
    footer = {
      "",
      "Examples:",
      "  baremo decide --scheme comdix-intermediate --candidates candidates.csv --out results",
      "  baremo framework tree 3.0 --language es",
      "  baremo crosswalk show 2.2 3.0",
      "  baremo migrate profiles.ndjson --to 3.0 --out carried",
      "  baremo profile wheel profile.json --out wheel.svg",
      "  baremo dsi survey.csv --age AGE --weights WEIGHT --by SEX",
      "  baremo scheme explain comdix-intermediate",
      "  source <(baremo generate-completion)",
      "",
      "Every command has --help."
    })
final class BaremoCommand implements Runnable {
  @SuppressWarnings("NullAway.Init") // set before the command runs
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Says which version this is, as the build wrote it down. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"baremo " + number()};
    }

    static String number() throws IOException {
      Properties properties = new Properties();
      try (InputStream file = BaremoCommand.class.getResourceAsStream("version.properties")) {
        if (file != null) {
          properties.load(file);
        }
      }
      return properties.getProperty("version", "of unknown version");
    }
  }
}
