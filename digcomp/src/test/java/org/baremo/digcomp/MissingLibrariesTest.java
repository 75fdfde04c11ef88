package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingLibrariesTest {
  @TempDir Path folder;

  @Test
  void bundledEditionsAndCrosswalksAreLoadedWithoutJackson() throws Exception {
    try (Isolated bare =
        Isolated.with("org.baremo.digcomp.DigComp", "org.baremo.core.framework.Framework")) {
      assertThat(bare.has("com.fasterxml.jackson.databind.JsonNode")).isFalse();
      assertThat(bare.edition()).hasToString("DigComp 3.0");
      assertThat((List<?>) bare.crosswalks()).hasSize(6);
    }
  }

  @Test
  void applicationsOnTheClassPathFindTheEditionsToo() throws Exception {
    try (Isolated bare =
        Isolated.with("org.baremo.digcomp.DigComp", "org.baremo.core.framework.Framework")) {
      assertThat(bare.installedEditions().toString())
          .contains("digcomp@1.0, digcomp@2.0, digcomp@2.1, digcomp@2.2, digcomp@3.0");
    }
  }

  @Test
  void withoutTheOptionalLibraryASpreadsheetIsRefusedByNameAndJsonLdIsRead() throws Exception {
    Path linked =
        Files.writeString(
            folder.resolve("texts.jsonld"),
            Supplements.jsonLd().toString(),
            StandardCharsets.UTF_8);
    Path tabular = Files.write(folder.resolve("texts.xlsx"), Workbooks.bytes(Workbooks.sheets()));
    try (Isolated usual =
        Isolated.with(
            "org.baremo.digcomp.DigComp",
            "org.baremo.core.framework.Framework",
            "com.fasterxml.jackson.databind.JsonNode",
            "com.fasterxml.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.datatype.jdk8.Jdk8Module")) {
      assertThat(usual.has("org.dhatim.fastexcel.reader.ReadableWorkbook")).isFalse();
      Object read = usual.withOfficialTexts(linked);
      assertThat(read.getClass().getMethod("isOk").invoke(read)).isEqualTo(true);
      assertThatThrownBy(() -> usual.withOfficialTexts(tabular))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "reading .xlsx needs the library org.dhatim:fastexcel-reader: add it to the class"
                  + " path, or its module org.dhatim.fastexcel.reader to the modules; .jsonld needs"
                  + " none");
    }
  }

  @Test
  void withoutTheOptionalLibraryATranslationInTablesIsRefusedByName() throws Exception {
    Files.createDirectories(folder.resolve("nl/outcomes"));
    Files.writeString(folder.resolve("nl/outcomes/nl.csv"), "location,context,source,target\n");
    try (Isolated bare =
        Isolated.with("org.baremo.digcomp.DigComp", "org.baremo.core.framework.Framework")) {
      assertThat(bare.has("de.siegmar.fastcsv.reader.CsvReader")).isFalse();
      assertThatThrownBy(() -> bare.withLocalisation(folder.resolve("nl"), "nl"))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "reading .csv needs the library de.siegmar:fastcsv: add it to the class path, or its"
                  + " module de.siegmar.fastcsv to the modules; .json needs none");
    }
  }

  @Test
  void withoutTheOptionalLibraryTheIndicatorIsThereAndTablesAreRefusedByName() throws Exception {
    try (Isolated bare =
        Isolated.with("org.baremo.digcomp.DigComp", "org.baremo.core.framework.Framework")) {
      assertThat(bare.has("com.fasterxml.jackson.databind.JsonNode")).isFalse();
      Object indicator =
          bare.call("org.baremo.digcomp.indicator.SkillsIndicators", "dsi20").orElseThrow();
      assertThat(indicator.toString()).contains("id=dsi-2.0@2021");
      assertThatThrownBy(
              () ->
                  bare.call(
                      "org.baremo.digcomp.indicator.published.PublishedReader",
                      "read",
                      Files.writeString(folder.resolve("p.csv"), "year")))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "reading published values needs the library de.siegmar:fastcsv: add it to the class"
                  + " path, or its module de.siegmar.fastcsv to the modules");
    }
  }
}
