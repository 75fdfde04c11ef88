package org.baremo.digcomp.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The rows as the library reads them: the only class that it is loaded with. Not thread-safe. */
final class CsvRows implements AutoCloseable {
  /** Beyond this a row is none: somewhere before it a quotation mark was never closed. */
  private static final int LONGEST_ROW = 1 << 20;

  private final CloseableIterator<CsvRecord> records;
  private long line;
  private boolean isBroken;

  CsvRows(Reader text, char separator) {
    records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(text)
            .iterator();
  }

  /** The next row, why it is none, or null at the end. */
  @Nullable Checked<CsvRow> next(String document) throws IOException {
    try {
      if (isBroken || !records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return Checked.of(new CsvRow(line, record.getFields()));
    } catch (CsvParseException e) {
      isBroken = true;
      return Checked.failed(
          Problem.error(
              CsvTable.MALFORMED,
              Location.ofLine(document, line + 1),
              "the table must be well-formed from here on: " + cause(e)));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String cause(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
