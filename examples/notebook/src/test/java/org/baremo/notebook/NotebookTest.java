package org.baremo.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/**
 * Runs what the README says, as processes of the JDK. With {@code -Dgolden.update=true}, what they
 * print is written to the README.
 */
@Timeout(120)
class NotebookTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path README = Path.of("README.md");
  private static final Path PROGRAM = Path.of("Survey.java");
  private static final String SAMPLE = "examples/cli/sample/survey.csv";
  private static final String PROMPT = "jshell> ";

  @TempDir Path folder;

  @Test
  void theProgramIsShort() throws IOException {
    assertThat(Files.readAllLines(PROGRAM)).hasSizeLessThan(40);
  }

  @Test
  void theProgramScoresASurveyAndDrawsAWheel() throws Exception {
    Path picture = folder.resolve("wheel.svg");
    String printed = run(java("examples/notebook/Survey.java", SAMPLE, picture.toString()), "");
    checkReadme("```text\n", printed);
    assertThat(Files.readAllLines(folder.resolve("err")))
        .hasSize(11)
        .allMatch(line -> line.startsWith("survey.csv:"));
    assertThat(svg(picture).getElementsByTagName("desc").item(0).getTextContent())
        .contains("What at least half of the population reaches")
        .contains("SF Safety: Basic (level 1 of 2).");
  }

  @Test
  void withoutFilesItSaysWhatItNeeds() throws Exception {
    assertThat(refusal())
        .containsExactly("give the survey, and where to draw: SURVEY.csv WHEEL.svg");
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    assertThat(refusal("none.csv", folder + "/wheel.svg"))
        .containsExactly("there is no file none.csv");
  }

  @Test
  void aFileThatIsNoSurveyIsExplainedByEveryProblem() throws Exception {
    Path file = Files.writeString(folder.resolve("none.csv"), "AGE,IU\n40,1\n");
    assertThat(refusal(file.toString(), folder + "/wheel.svg"))
        .allMatch(line -> line.startsWith("none.csv:1: column '"), "is a problem")
        .anyMatch(line -> line.contains("column 'WEIGHT' must be there for weights"))
        .anyMatch(line -> line.contains("column 'IUIF' must be there for variable IUIF"));
    assertThat(folder.resolve("wheel.svg")).doesNotExist();
  }

  @Test
  void theSessionOfTheReadmeIsASession() throws Exception {
    String session = block("```jshell\n");
    List<String> inputs =
        session
            .lines()
            .filter(line -> line.startsWith(PROMPT))
            .map(line -> line.substring(PROMPT.length()))
            .toList();
    Path picture = folder.resolve("wheel.svg");
    String typed =
        String.join("\n", inputs).replace("\"wheel.svg\"", '"' + picture.toString() + '"');
    String printed = run(jshell("examples/notebook/baremo.jsh"), typed + "\n/exit\n");
    List<String> outputs = List.of(printed.split(PROMPT, -1));
    assertThat(outputs).as(printed).hasSize(inputs.size() + 2);
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < inputs.size(); i++) {
      String output = cleaned(outputs.get(i + 1), inputs.get(i));
      said.append(i == 0 ? "" : "\n").append(PROMPT).append(inputs.get(i)).append('\n');
      said.append(output.isEmpty() ? "" : output + "\n");
    }
    assertThat(said).doesNotContain("|  ");
    checkReadme("```jshell\n", said.toString());
    assertThat(svg(picture).getDocumentElement().getLocalName()).isEqualTo("svg");
  }

  /** Some versions go a character back after the prompt, some repeat a screen line of the input. */
  private static String cleaned(String output, String input) {
    String printed = output.replace("\b", "").strip();
    int echoed = 0;
    while (echoed < Math.min(input.length(), printed.length())
        && input.charAt(echoed) == printed.charAt(echoed)) {
      echoed++;
    }
    return printed.substring(echoed).strip();
  }

  private static Document svg(Path file) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers.newDocumentBuilder().parse(file.toFile());
  }

  /** The content of the first fenced block of a kind. */
  private static String block(String fence) throws IOException {
    Matcher block = pattern(fence).matcher(Files.readString(README));
    assertThat(block.find()).as(fence).isTrue();
    return block.group(1);
  }

  private static Pattern pattern(String fence) {
    return Pattern.compile(Pattern.quote(fence) + "(.*?)```", Pattern.DOTALL);
  }

  private static void checkReadme(String fence, String printed) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      String updated =
          pattern(fence)
              .matcher(Files.readString(README))
              .replaceFirst(Matcher.quoteReplacement(fence + printed + "```"));
      Files.writeString(README, updated);
    }
    assertThat(printed.lines()).containsExactlyElementsOf(block(fence).lines().toList());
  }

  private static List<String> java(String... arguments) {
    return command("java", List.of("-cp", System.getProperty("java.class.path")), arguments);
  }

  private List<String> jshell(String... arguments) {
    return command(
        "jshell",
        List.of(
            "-J-Djava.util.prefs.userRoot=" + folder,
            "-R-Dfile.encoding=UTF-8",
            "--class-path",
            existing(System.getProperty("java.class.path"))),
        arguments);
  }

  /** JShell takes no folder that is not there, and this module has no classes of its own. */
  private static String existing(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .filter(entry -> Files.exists(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> command(String tool, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/" + tool);
    command.addAll(options);
    command.addAll(List.of(arguments));
    return command;
  }

  private String run(List<String> command, String typed) throws Exception {
    Process process = start(command, typed);
    assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("err"))).isZero();
    return Files.readString(folder.resolve("out"));
  }

  /** What the program says of files that it stops at, with the status of misuse. */
  private List<String> refusal(String... files) throws Exception {
    String[] arguments =
        Stream.concat(Stream.of("examples/notebook/Survey.java"), Stream.of(files))
            .toArray(String[]::new);
    Process process = start(java(arguments), "");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(folder.resolve("out")).isEmptyFile();
    return Files.readAllLines(folder.resolve("err"));
  }

  private Process start(List<String> command, String typed) throws IOException {
    Path in = Files.writeString(folder.resolve("in"), typed);
    return new ProcessBuilder(command)
        .directory(ROOT.toFile())
        .redirectInput(in.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }
}
