package org.baremo.digcomp.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;

/** The titles of an edition by key ({@code area/1}, {@code level/four/basic}) and language. */
public final class Titles {
  private static final List<String> COLUMNS = List.of("key", "text", "status", "source");

  private final String base;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean used;
  }

  /**
   * Starts without any title.
   *
   * @param base the language in which everything must have one
   */
  public Titles(String base) {
    this.base = base;
  }

  /**
   * Reads the titles of one language.
   *
   * @param folder where {@code l10n/<language>.tsv} is
   * @param language its tag
   * @param problems where what is wrong is added
   */
  public void read(Folder folder, String language, List<Problem> problems) {
    Table.read(folder, "l10n/" + language + ".tsv", COLUMNS, problems)
        .forEach(row -> add(language, row), problems);
  }

  private void add(String language, Row row) {
    Text.Builder text = Text.builder().value(row.get(1)).status(status(row.get(2)));
    if (row.has(3)) {
      text.source(row.get(3));
    }
    Entry entry = entries.computeIfAbsent(row.get(0), key -> new Entry());
    entry.rows.add(row);
    if (entry.texts.put(language, text.build()) != null) {
      throw new IllegalArgumentException("key must stand once, was twice " + row.get(0));
    }
  }

  private static TextStatus status(String word) {
    return switch (word) {
      case "official" -> TextStatus.OFFICIAL;
      case "reviewed" -> TextStatus.REVIEWED;
      case "draft" -> TextStatus.DRAFT;
      case "machine" -> TextStatus.MACHINE;
      default ->
          throw new IllegalArgumentException(
              "status must be official, reviewed, draft or machine, was " + word);
    };
  }

  /**
   * Returns the title of something.
   *
   * @param key what it is the title of
   * @return the text in every language that was read
   * @throws IllegalArgumentException when it has none in the base language
   */
  public LocalizedText of(String key) {
    Entry entry = entries.get(key);
    if (entry == null || !entry.texts.containsKey(base)) {
      throw new IllegalArgumentException("%s has no title in %s".formatted(key, base));
    }
    entry.used = true;
    return LocalizedText.builder().base(base).putAllTexts(entry.texts).build();
  }

  /**
   * Returns the title of something that need not have one.
   *
   * @throws IllegalArgumentException when it has one, and none in the base language
   */
  Optional<LocalizedText> find(String key) {
    return entries.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
  }

  Problem missing(String message) {
    return Problem.error("data.missing-title", Location.of("l10n/" + base + ".tsv"), message);
  }

  /**
   * Reports the titles of things that there are not.
   *
   * @param problems where they are added
   */
  public void reportUnused(List<Problem> problems) {
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (!entry.getValue().used) {
        for (Row row : entry.getValue().rows) {
          problems.add(
              row.malformed("key must be of something in the edition, was " + entry.getKey()));
        }
      }
    }
  }
}
