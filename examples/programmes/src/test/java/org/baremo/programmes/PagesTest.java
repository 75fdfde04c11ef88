package org.baremo.programmes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/baremo/programmes");
  private static final Map<String, String> PAGES = Pages.all(new Data());

  @TempDir Path folder;

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(PAGES.get(page).getBytes(UTF_8)));
  }

  /** Run with {@code -Dgolden.write=true} to write the golden files anew, and look at them. */
  @ParameterizedTest
  @ValueSource(strings = {"pledge-progress.html", "funnel.html"})
  void aPageIsWrittenAsRecorded(String page) throws Exception {
    Path golden = GOLDEN.resolve(page.replace(".html", ".golden.html"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, PAGES.get(page));
    }
    assertThat(PAGES.get(page)).isEqualTo(Files.readString(golden, UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pledge-progress.html", "funnel.html"})
  void aPageStandsAloneAndCanBeReadAloud(String name) throws Exception {
    Document page = parsed(name);
    assertThat(PAGES.get(name)).doesNotContain("<script", "href=", "src=", "url(", "@import");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    NodeList pictures = page.getElementsByTagName("svg");
    assertThat(pictures.getLength()).isPositive();
    for (int i = 0; i < pictures.getLength(); i++) {
      Element picture = (Element) pictures.item(i);
      assertThat(picture.getAttribute("role")).isEqualTo("img");
      String[] labels = picture.getAttribute("aria-labelledby").split(" ", -1);
      assertThat(labels)
          .containsExactly(
              ((Element) picture.getElementsByTagName("title").item(0)).getAttribute("id"),
              ((Element) picture.getElementsByTagName("desc").item(0)).getAttribute("id"));
    }
    NodeList tables = page.getElementsByTagName("table");
    for (int i = 0; i < tables.getLength(); i++) {
      assertThat(((Element) tables.item(i)).getElementsByTagName("caption").getLength())
          .isEqualTo(1);
    }
  }

  @Test
  void theProgressPageNamesMethodWindowAndEvidence() {
    assertThat(PAGES.get("pledge-progress.html"))
        .contains(
            "Window “narrative”: 2017-03/2018-11",
            "Window “form”: 2017-03-01/2018-12-31",
            "Method of the forecast: linear over the inclusive days of the window",
            "17,167.06",
            "−832.94",
            "on track: within tolerance",
            "not assessable: no observation, no evidence",
            "https://example.org/attendance-lists-2017, 2017-12-31 (illustrative input, made up)");
  }

  @Test
  void theFunnelPageLeavesWhatNobodyCountedMissing() {
    assertThat(PAGES.get("funnel.html"))
        .contains("completed not counted", "47.78 %", "43.60 % to 51.99 %", "descriptive only");
  }

  @Test
  void pagesAreWrittenIntoAFolder() throws Exception {
    assertThat(Pages.write(folder.resolve("new"), new Data()))
        .allSatisfy(file -> assertThat(file).exists())
        .hasSize(2);
  }
}
