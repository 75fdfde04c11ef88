package org.baremo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkTourTest {
  private static final Example TOUR = new Example(FrameworkTour.class);

  @TempDir private Path folder;

  @Test
  void printsWhatTheGoldenFileSaysAndWritesThePicture() throws IOException {
    Path picture = folder.resolve("wheel.svg");
    String printed = Example.printed(() -> FrameworkTour.main(new String[] {picture.toString()}));
    assertThat(printed).isEqualTo(TOUR.golden());
    assertThat(Files.readString(picture)).startsWith("<svg").contains("Rueda de competencias");
  }

  @Test
  void readmeShowsThisVeryCode() throws IOException {
    assertThat(Example.readme())
        .contains("```java\n" + TOUR.code("// What somebody", "Files.writeString(") + "\n```");
  }
}
