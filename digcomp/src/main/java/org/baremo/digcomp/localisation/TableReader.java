package org.baremo.digcomp.localisation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baremo.core.problem.Location;
import org.baremo.core.value.TextStatus;

/**
 * Reads one table of location, context, source and target. The tables state no status, so that
 * everything in them is a draft.
 */
final class TableReader {
  private static final List<String> COLUMNS = List.of("location", "context", "source", "target");

  private final TableLocations locations;
  private final Reading reading;
  private final String document;
  private int withoutLocation;
  private int withoutPlace;

  TableReader(TableLocations locations, String document, Reading reading) {
    this.locations = locations;
    this.document = document;
    this.reading = reading;
  }

  void read(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      reading.error("encoding", Location.of(document), "file must be UTF-8");
      return;
    }
    long line = 0;
    try (CsvReader<CsvRecord> records = open(text)) {
      for (CsvRecord row : records) {
        if (line > 0) {
          readRow(row);
        } else if (!row.getFields().equals(COLUMNS)) {
          reading.error(
              "columns",
              Location.ofLine(document, row.getStartingLineNumber()),
              "columns must be %s, were %s".formatted(COLUMNS, row.getFields()));
          return;
        }
        line = row.getStartingLineNumber() + lines(row);
      }
      if (line == 0) {
        reading.error(
            "columns",
            Location.ofLine(document, 1),
            "columns must be %s, were none".formatted(COLUMNS));
      }
    } catch (CsvParseException e) {
      reading.error(
          "malformed",
          Location.ofLine(document, Math.max(1, line)),
          "row must be well-formed: " + message(e));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    reportLeft();
  }

  private static CsvReader<CsvRecord> open(String text) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** How many lines a row takes: its fields may hold line breaks. */
  private static long lines(CsvRecord row) {
    return 1 + row.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
  }

  /** The library wraps what was wrong into where it was. */
  private static String message(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    Throwable cause = e.getCause();
    return cause == null || cause.getMessage() == null
        ? message
        : message + ": " + cause.getMessage();
  }

  private void readRow(CsvRecord row) {
    Location at = Location.ofLine(document, row.getStartingLineNumber());
    if (row.getFieldCount() != COLUMNS.size()) {
      reading.error(
          "malformed",
          at,
          "row must have %s fields, had %s".formatted(COLUMNS.size(), row.getFieldCount()));
      return;
    }
    String location = row.getField(0).strip();
    if (location.isEmpty()) {
      withoutLocation++;
      return;
    }
    if (TableLocations.hasNoPlace(location)) {
      withoutPlace++;
      return;
    }
    Optional<Place> place = locations.place(location);
    if (place.isEmpty()) {
      reading.error(
          "unknown-location",
          at,
          "location must be one of the edition's, was '%s'".formatted(location));
      return;
    }
    reading.translated(
        place.get(),
        row.getField(2),
        row.getField(3),
        TextStatus.DRAFT,
        "unofficial translation, digcomp3-l10n " + document,
        at);
  }

  private void reportLeft() {
    if (withoutLocation > 0) {
      reading.noticed(
          "left-out",
          Location.of(document),
          "%s rows without a location were left: they are words for translators"
              .formatted(withoutLocation));
    }
    if (withoutPlace > 0) {
      reading.noticed(
          "left-out",
          Location.of(document),
          "applies_to of %s levels was left: a level holds one description"
              .formatted(withoutPlace));
    }
  }
}
