package org.baremo.digcomp.official;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;

/** Reads a data supplement, whichever its form, and lays its texts over an edition. */
public final class OfficialTexts {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private OfficialTexts() {}

  /**
   * Lays the texts of a file over an edition.
   *
   * @param framework the edition, with the facts
   * @param file the data supplement, as JSON-LD or as a spreadsheet
   * @return the edition with texts, and a problem for each repair; or the errors
   */
  public static Checked<Framework> overlay(Framework framework, Path file) {
    return OfficialFile.read(file)
        .flatMap(bytes -> overlay(framework, bytes, OfficialFile.name(file)));
  }

  private static Checked<Framework> overlay(Framework framework, byte[] bytes, String document) {
    String text = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
    String start = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
    if (start.startsWith("{") || start.startsWith("[")) {
      return Json.standard()
          .read(bytes, JsonNode.class, document)
          .map(root -> JsonLdReader.read(root, document))
          .flatMap(supplement -> Overlay.of(framework, document, supplement));
    }
    if (start.startsWith("PK")) {
      return Spreadsheets.read(bytes, document)
          .flatMap(supplement -> Overlay.of(framework, document, supplement));
    }
    String found = start.startsWith("%PDF") ? "a PDF" : "neither";
    return OfficialFile.refused(
        document,
        "file must be the data supplement of DigComp 3.0 as .jsonld or .xlsx, was " + found);
  }
}
