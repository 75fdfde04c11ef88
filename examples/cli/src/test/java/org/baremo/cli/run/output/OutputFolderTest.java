package org.baremo.cli.run.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final List<String> NAMES = List.of("whole.txt", "other.txt");

  @TempDir Path folder;

  @Test
  void nothingHasItsNameBeforeEverythingIsWhole() throws IOException {
    OutputFolder output = OutputFolder.start(folder.resolve("new/deep"), NAMES, List.of());
    output.write("whole.txt", bytes("one\n"));
    output.write("other.txt", bytes("x".repeat(200_000)));
    assertThat(files(folder.resolve("new/deep")))
        .containsExactly("other.txt.partial", "whole.txt.partial");
    output.commit();
    assertThat(files(folder.resolve("new/deep"))).containsExactly("other.txt", "whole.txt");
    assertThat(folder.resolve("new/deep/whole.txt")).hasContent("one\n");
    assertThat(folder.resolve("new/deep/other.txt")).hasSize(200_000);
  }

  @Test
  void anAbandonedRunLeavesWhatWasThereBefore() throws IOException {
    Files.writeString(folder.resolve("whole.txt"), "before");
    OutputFolder output = OutputFolder.start(folder, NAMES, List.of());
    output.write("whole.txt", bytes("after"));
    assertThat(output.abandon()).isTrue();
    assertThat(output.abandon()).isFalse();
    assertThat(files(folder)).containsExactly("whole.txt");
    assertThat(folder.resolve("whole.txt")).hasContent("before");
    assertThatThrownBy(output::commit)
        .isInstanceOf(IOException.class)
        .hasMessage("the run was interrupted");
  }

  @Test
  void aWholeRunIsNotAbandoned() throws IOException {
    OutputFolder output = OutputFolder.start(folder, NAMES, List.of());
    output.commit();
    assertThat(output.abandon()).isFalse();
    assertThat(files(folder)).containsExactly("other.txt", "whole.txt");
  }

  @Test
  void leftoversOfAKilledRunAreReplaced() throws IOException {
    Files.writeString(folder.resolve("whole.txt.partial"), "half a li");
    OutputFolder output = OutputFolder.start(folder, NAMES, List.of());
    output.write("whole.txt", bytes("a\n"));
    output.commit();
    assertThat(folder.resolve("whole.txt")).hasContent("a\n");
  }

  @Test
  void twoRunsNeverWriteTheSameFiles() throws IOException {
    OutputFolder first = OutputFolder.start(folder, NAMES, List.of());
    first.write("whole.txt", bytes("first\n"));
    assertThatThrownBy(() -> OutputFolder.start(folder, NAMES, List.of()))
        .isInstanceOf(IOException.class)
        .hasMessage("another run is writing " + folder.resolve("whole.txt.partial"));
    first.commit();
    assertThat(folder.resolve("whole.txt")).hasContent("first\n");
  }

  @Test
  void whatIsNotAFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> OutputFolder.start(file, NAMES, List.of()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aFileThatIsOnlyThereWithContentIsNotThereWithout() throws IOException {
    Files.writeString(folder.resolve("other.txt"), "of a run before");
    OutputFolder.start(folder, NAMES, List.of("other.txt")).commit();
    assertThat(files(folder)).containsExactly("whole.txt");
    OutputFolder output = OutputFolder.start(folder, NAMES, List.of("other.txt"));
    output.write("other.txt", bytes("a"));
    output.commit();
    assertThat(files(folder)).containsExactly("other.txt", "whole.txt");
  }

  @Test
  void existingFilesAreFound() throws IOException {
    Files.writeString(folder.resolve("other.txt"), "");
    assertThat(OutputFolder.existing(folder, NAMES)).containsExactly("other.txt");
    assertThat(OutputFolder.existing(folder.resolve("none"), NAMES)).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
