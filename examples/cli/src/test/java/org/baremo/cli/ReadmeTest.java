package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.cli.rows.Candidate;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README of the repository shows the main job as it is. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final String COMMAND = "java -jar examples/cli/target/baremo.jar ";

  @TempDir Path folder;

  @Test
  void itsCommandPrintsWhatItShows() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String line = readme.lines().filter(l -> l.contains(COMMAND)).findFirst().orElseThrow();
    String command = line.substring(line.indexOf(COMMAND) + COMMAND.length());

    Program.Result result =
        Program.run(List.of(command.split(" ")).stream().map(this::here).toArray(String[]::new));

    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    String summary = result.out().substring(0, result.out().indexOf("\nWritten to")).strip();
    assertThat(readme).contains("```text\n" + summary + "\n```");
  }

  @Test
  void theCandidatesThatItsPageShowsAreRead() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    String candidates = page.substring(page.indexOf("## Candidates in NDJSON"));
    Matcher examples =
        Pattern.compile("```json\n(\\{\"holder.*?)\n```", Pattern.DOTALL).matcher(candidates);
    int read = 0;
    for (; examples.find(); read++) {
      byte[] candidate = examples.group(1).getBytes(StandardCharsets.UTF_8);
      assertThat(Json.standard().read(candidate, Candidate.class, "README.md").problems())
          .isEmpty();
    }
    assertThat(read).isEqualTo(2);
  }

  @Test
  void itCountsTheEditionsThatAreListed() throws IOException {
    long listed =
        Program.run("framework", "list").out().lines().filter(l -> l.matches(" +\\S+@.*")).count();
    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains(listed + " editions are bundled as data");
  }

  /** Paths of the repository as seen from this module, and outputs out of the way. */
  private String here(String argument) {
    if (argument.startsWith("target/")) {
      return folder.resolve("decided").toString();
    }
    return argument.startsWith("examples/") ? ROOT.resolve(argument).toString() : argument;
  }
}
