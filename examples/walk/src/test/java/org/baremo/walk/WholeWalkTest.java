package org.baremo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WholeWalkTest {
  private static final Example WALK = new Example(WholeWalk.class);

  @Test
  void printsWhatTheGoldenFileSays() throws IOException {
    assertThat(printed()).isEqualTo(WALK.golden());
  }

  @Test
  void readmeShowsThisVeryCode() throws IOException {
    assertThat(Example.readme())
        .contains("```java\n" + WALK.code("// Library", "System.out.print(") + "\n```");
  }

  @Test
  void readmeShowsWhatItPrints() throws IOException {
    assertThat(Example.readme()).contains("```text\n" + printed().strip() + "\n```");
  }

  private static String printed() throws IOException {
    return Example.printed(() -> WholeWalk.main(new String[0]));
  }
}
