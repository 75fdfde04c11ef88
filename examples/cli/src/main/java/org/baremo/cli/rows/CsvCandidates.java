package org.baremo.cli.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.instrument.ResolvedInstrument;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Candidates as the rows of a table whose first line names the columns. */
public final class CsvCandidates implements CandidateReader {
  private final String document;
  private final CsvHeader header;
  private final CsvRow.Context context;

  private CsvCandidates(String document, CsvHeader header, CsvRow.Context context) {
    this.document = document;
    this.header = header;
    this.context = context;
  }

  /**
   * Reads the header of a table and everything that it refers to.
   *
   * @param document the table's name in problems
   * @param rows at its first row, which is the header
   * @param framework what results must be about
   * @param catalog where levels are looked up that are stated beside those assessed
   * @param instruments what the items are items of
   * @param asked what schemes ask for by name
   * @return a reader of the rows after it, with a warning for each column that nobody asks for; or
   *     everything that is wrong with the header
   * @throws IOException when the input cannot be read
   */
  public static Checked<CsvCandidates> open(
      String document,
      RowReader rows,
      Framework framework,
      FrameworkCatalog catalog,
      InstrumentLibrary instruments,
      AskedNames asked)
      throws IOException {
    Row first = rows.next();
    Location start = Location.ofLine(document, 1);
    if (first == null) {
      return Checked.failed(
          Problem.error("csv.missing-header", start, "a table must begin with a line of columns"));
    }
    if (isUtf16(first.bytes())) {
      return Checked.failed(
          Problem.error(
              "csv.not-utf-8",
              start,
              "the table must be UTF-8, was UTF-16; a spreadsheet saves it as 'CSV UTF-8'"));
    }
    Optional<Character> stated = text(first).flatMap(CsvHeader::stated);
    Row columns = stated.isPresent() ? rows.next() : first;
    Optional<String> line = columns == null ? Optional.empty() : text(columns);
    if (columns == null || line.isEmpty()) {
      return Checked.failed(
          Problem.error("csv.malformed", start, "the line of columns must be UTF-8 and not huge"));
    }
    Checked<CsvHeader> header =
        stated.isPresent()
            ? CsvHeader.read(document, line.get(), columns.line(), stated.get())
            : CsvHeader.read(document, line.get(), columns.line());
    header.value().ifPresent(read -> rows.skipRowsOfOnly(read.separator()));
    CsvRow.Context context =
        new CsvRow.Context(framework.getEdition(), catalog, instruments.instruments());
    return header.flatMap(
        read ->
            checked(document, columns.line(), read, framework, instruments)
                .flatMap(
                    checked ->
                        Checked.of(
                            new CsvCandidates(document, checked, context),
                            unasked(document, columns.line(), checked, asked))));
  }

  /** Columns that have no effect, whatever they hold. */
  private static List<Problem> unasked(
      String document, long line, CsvHeader header, AskedNames asked) {
    List<Problem> warnings = new ArrayList<>();
    for (int i = 0; i < header.columns().size(); i++) {
      Location location = CsvHeader.at(document, line, i);
      asked
          .objection(header.columns().get(i))
          .ifPresent(
              message -> warnings.add(Problem.warning("csv.unasked-column", location, message)));
    }
    return warnings;
  }

  private static Optional<String> text(Row row) {
    return row.isTooLong() ? Optional.empty() : row.text();
  }

  /** Whether a file begins with the byte order mark of UTF-16, either way round. */
  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static Checked<CsvHeader> checked(
      String document,
      long line,
      CsvHeader header,
      Framework framework,
      InstrumentLibrary instruments) {
    List<Problem> problems = new ArrayList<>();
    List<Column> columns = header.columns();
    for (int i = 0; i < columns.size(); i++) {
      Location location = CsvHeader.at(document, line, i);
      if (columns.get(i) instanceof Column.Node node && framework.node(node.ref()).isEmpty()) {
        String message = "column '%s': %s".formatted(node.header(), unknown(node, framework));
        problems.add(Problem.error("ref.unresolved", location, message));
      } else if (columns.get(i) instanceof Column.Item item) {
        objection(item, instruments)
            .ifPresent(
                message ->
                    problems.add(
                        Problem.error(
                            "item.unknown",
                            location,
                            "column '%s': %s".formatted(item.header(), message))));
      }
    }
    return problems.isEmpty() ? Checked.of(header) : Checked.failed(problems);
  }

  private static String unknown(Column.Node node, Framework framework) {
    return node.ref().edition().equals(framework.getEdition())
        ? framework.explainUnknown(node.ref())
        : "the scheme is about %s, and not %s"
            .formatted(framework.getEdition(), node.ref().edition());
  }

  private static Optional<String> objection(Column.Item column, InstrumentLibrary instruments) {
    List<ResolvedInstrument> all = instruments.instruments();
    List<Item> items =
        all.stream().flatMap(one -> one.instrument().item(column.id()).stream()).toList();
    if (all.isEmpty()) {
      return Optional.of("an instrument must be given for the items, with --instrument");
    }
    if (items.isEmpty()) {
      return Optional.of("no such item in " + all.stream().map(ResolvedInstrument::id).toList());
    }
    return items.get(0).getKey() instanceof AnswerKey.MarkedByPeople
        ? Optional.of("an item that people mark cannot be told in a table; use NDJSON")
        : Optional.empty();
  }

  @Override
  public Checked<Candidate> read(Row row) {
    Optional<Problem> objection = Problems.objection(row, document);
    if (objection.isPresent()) {
      return Checked.failed(objection.get());
    }
    Location location = Location.ofLine(document, row.line());
    Optional<String> text = row.text();
    if (text.isEmpty()) {
      return Checked.failed(Problem.error("csv.not-utf-8", location, "row must be UTF-8"));
    }
    try {
      List<String> fields = header.fields(text.get());
      if (fields.size() != header.columns().size()) {
        return Checked.failed(
            Problem.error(
                "csv.wrong-columns",
                location,
                "row must have %d columns, had %d"
                    .formatted(header.columns().size(), fields.size())));
      }
      return new CsvRow(document, row.line(), header, fields, context).read();
    } catch (CsvParseException e) {
      return Checked.failed(Problem.error("csv.malformed", location, CsvHeader.message(e)));
    }
  }
}
