package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.redecision.FactChange;
import org.baremo.cli.rows.Candidate;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
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
    assertThat(read).isEqualTo(3);
  }

  @Test
  void theOutcomesThatItsPageShowsAreRead() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    List<String> rows =
        page.substring(page.indexOf("| outcome | means |"))
            .lines()
            .skip(2)
            .takeWhile(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf("` |")))
            .toList();
    assertThat(rows).hasSizeGreaterThan(5);
    for (String row : rows) {
      byte[] outcome = row.getBytes(StandardCharsets.UTF_8);
      assertThat(Json.standard().read(outcome, Outcome.class, "README.md").problems()).isEmpty();
    }
    for (JsonSubTypes.Type type : Outcome.class.getAnnotation(JsonSubTypes.class).value()) {
      assertThat(rows).anyMatch(row -> row.contains("\"" + type.name() + "\""));
    }
  }

  @Test
  void theMembersOfChangesThatItsPageTellsAreThoseThatTheProgramTakes() throws IOException {
    Map<String, Set<String>> told = table("| `type` | and besides `concern` |");
    Map<String, Set<String>> taken = new LinkedHashMap<>();
    for (JsonSubTypes.Type type : FactChange.class.getAnnotation(JsonSubTypes.class).value()) {
      Set<String> members = new TreeSet<>();
      for (RecordComponent member : type.value().getRecordComponents()) {
        members.add(member.getName());
      }
      members.remove("concern");
      if (members.contains("override")) {
        members.addAll(members(VerdictOverride.class));
      }
      taken.put(type.name(), members);
    }
    assertThat(told).containsExactlyInAnyOrderEntriesOf(taken);
  }

  @Test
  void theMembersOfCandidatesThatItsPageTellsAreThoseThatTheProgramTakes() throws IOException {
    Map<String, Set<String>> told = table("| member | holds |");
    Set<String> taken = new TreeSet<>();
    for (RecordComponent member : Candidate.class.getRecordComponents()) {
      taken.add(member.getName());
    }
    taken.removeAll(Set.of("holder", "birthDate", "dates", "facts", "assessment"));
    assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(taken);
    assertThat(members(Attempt.class)).containsAll(told.getOrDefault("attempts", Set.of()));

    assertThat(told)
        .containsEntry("certificateStatuses", members(HeldStatus.class))
        .containsEntry("items", members(ItemResult.class))
        .containsEntry("duties", members(Duty.class))
        .containsEntry("overrides", members(VerdictOverride.class));
  }

  @Test
  void theMembersOfEvidenceThatItsPageTellsAreThoseThatTheProgramTakes() throws IOException {
    assertThat(table("| evidence | holds |"))
        .hasSameSizeAs(Evidence.class.getAnnotation(JsonSubTypes.class).value())
        .containsEntry("held-certificate", but(members(HeldCertificate.class), "lastDay"))
        .containsEntry("training", members(Training.class))
        .containsEntry("portfolio", members(Portfolio.class))
        .containsEntry("declaration", Set.of("statement", "declaredOn"));
  }

  /** And what is said of one of them besides. */
  private static Set<String> but(Set<String> members, String besides) {
    Set<String> all = new TreeSet<>(members);
    all.add(besides);
    return all;
  }

  /** The names in the second cells of a table of the page, by the first; only plain names. */
  private static Map<String, Set<String>> table(String head) throws IOException {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    String page = Files.readString(Path.of("README.md"));
    List<String> lines = page.substring(page.indexOf(head)).lines().skip(2).toList();
    for (String line : lines) {
      if (!line.startsWith("| `")) {
        break;
      }
      String[] cells = line.split("\\|", -1);
      Set<String> names = new TreeSet<>();
      Pattern.compile("`([a-zA-Z]+)`")
          .matcher(cells[2])
          .results()
          .forEach(m -> names.add(m.group(1)));
      if (cells[2].contains("`overall` or `outcomes`")) {
        names.removeAll(Set.of("overall", "outcomes"));
      }
      rows.put(cells[1].strip().replace("`", ""), names);
    }
    return rows;
  }

  private static Set<String> members(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && method.getName().startsWith("get")) {
        names.add(
            method.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + method.getName().substring(4));
      }
    }
    return names;
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
