package org.baremo.cli.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.Response;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.instrument.Item;
import org.baremo.core.instrument.ResolvedInstrument;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Reads one row of a table. Finds everything wrong with it at once. Not thread-safe. */
final class CsvRow {
  private final String document;
  private final long line;
  private final CsvHeader header;
  private final List<String> fields;
  private final Context context;
  private final List<Problem> problems = new ArrayList<>();

  /** What the rows of a table have in common. */
  record Context(
      EditionRef edition, FrameworkCatalog catalog, List<ResolvedInstrument> instruments) {}

  CsvRow(String document, long line, CsvHeader header, List<String> fields, Context context) {
    this.document = document;
    this.line = line;
    this.header = header;
    this.fields = fields;
    this.context = context;
  }

  Checked<Candidate> read() {
    Optional<HolderKey> holder = required(Column.HOLDER, HolderKey::of);
    Optional<LocalDate> birthDate = optional(Column.BIRTH_DATE, Cells::date);
    Map<String, LocalDate> dates = named(Column.Date.class, Column.Date::name, Cells::date);
    Map<String, Boolean> facts = named(Column.Fact.class, Column.Fact::name, Cells::fact);
    Map<FactName, Rational> numbers =
        stated(named(Column.Amount.class, Column.Amount::name, Cells::number));
    Map<FactName, List<String>> codes =
        stated(named(Column.Codes.class, Column.Codes::name, Cells::codes));
    Map<FactName, Standing> levels =
        stated(named(Column.Level.class, Column.Level::name, Cells::level));
    header.columns(Column.Level.class).forEach(column -> lookUp(column, levels));
    Optional<ReportedResults> reported = hasResults() ? Optional.of(reported()) : Optional.empty();
    Optional<Sitting> sitting = hasItems() ? holder.flatMap(this::sitting) : Optional.empty();
    if (!problems.isEmpty() || holder.isEmpty()) {
      problems.sort(Comparator.comparing(problem -> problem.getLocation().getColumn().orElse(0L)));
      return Checked.failed(problems);
    }
    Assessment.Builder assessment =
        Assessment.builder().holder(holder.get()).edition(context.edition()).reported(reported);
    sitting.ifPresent(assessment::addSittings);
    return Checked.of(
        Candidate.of(holder.get(), birthDate, dates, facts, assessment.build())
            .stating(numbers, codes, levels));
  }

  private static <T> Map<FactName, T> stated(Map<String, T> values) {
    Map<FactName, T> stated = new LinkedHashMap<>();
    values.forEach((name, value) -> stated.put(FactName.of(name), value));
    return stated;
  }

  /** Looks up the level that a cell states, if it states one. */
  private void lookUp(Column.Level column, Map<FactName, Standing> levels) {
    int index = index(column.header());
    Optional.ofNullable(levels.get(FactName.of(column.name())))
        .flatMap(
            level ->
                StatedLevels.unresolved(
                    level, context.catalog(), member -> CsvHeader.at(document, line, index)))
        .ifPresent(
            found ->
                problem(
                    index,
                    found.getCode(),
                    "column '%s': %s".formatted(column.header(), found.getMessage())));
  }

  private boolean hasItems() {
    return header.columns(Column.Item.class).findAny().isPresent();
  }

  private boolean hasResults() {
    return !hasItems()
        || index(Column.OVERALL) >= 0
        || header.columns(Column.Node.class).findAny().isPresent();
  }

  /** What the cells of columns with a name hold; a blank cell holds nothing. */
  private <C extends Column, T> Map<String, T> named(
      Class<C> kind, Function<C, String> name, Function<String, T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    header
        .columns(kind)
        .forEach(
            column ->
                optional(column.header(), reader)
                    .ifPresent(value -> values.put(name.apply(column), value)));
    return values;
  }

  private ReportedResults reported() {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    header
        .columns(Column.Node.class)
        .forEach(
            column ->
                optional(column.header(), Cells::outcome)
                    .ifPresent(outcome -> outcomes.put(column.ref(), outcome)));
    ReportedResults.Builder reported =
        ReportedResults.builder()
            .overall(optional(Column.OVERALL, Cells::outcome))
            .outcomes(outcomes);
    if (!hasItems()) {
      sittingFacts().ifPresent(reported::addSittings);
    }
    return reported.build();
  }

  private Optional<SittingFacts> sittingFacts() {
    if (cell(Column.SITTING).isEmpty() && cell(Column.HELD_ON).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> id = required(Column.SITTING, text -> text);
    Optional<LocalDate> heldOn = required(Column.HELD_ON, Cells::date);
    return id.flatMap(
        name -> heldOn.map(day -> SittingFacts.builder().id(name).heldOn(day).build()));
  }

  private Optional<Sitting> sitting(HolderKey holder) {
    Optional<String> id = required(Column.SITTING, text -> text);
    Optional<ZonedDateTime> startedAt = required(Column.STARTED_AT, CsvRow::instant);
    Optional<ZonedDateTime> endedAt = required(Column.ENDED_AT, CsvRow::instant);
    Optional<Sitting.Mode> mode = required(Column.MODE, CsvRow::mode);
    Optional<ResolvedInstrument> instrument = instrument();
    Optional<String> form = instrument.flatMap(this::form);
    List<Response> responses = instrument.map(this::responses).orElse(List.of());
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Sitting.builder()
              .id(id.orElseThrow())
              .holder(holder)
              .instrument(instrument.orElseThrow().id())
              .form(form.orElseThrow())
              .startedAt(startedAt.orElseThrow())
              .endedAt(endedAt.orElseThrow())
              .mode(mode.orElseThrow())
              .place(optional(Column.PLACE, text -> text))
              .responses(responses)
              .build());
    } catch (IllegalArgumentException e) {
      problem(index(Column.SITTING), "csv.bad-value", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The one that is named, or the only one there is. */
  private Optional<ResolvedInstrument> instrument() {
    List<ResolvedInstrument> all = context.instruments();
    return all.size() == 1 && cell(Column.INSTRUMENT).isEmpty()
        ? Optional.of(all.get(0))
        : required(
            Column.INSTRUMENT,
            name ->
                all.stream()
                    .filter(one -> one.id().toString().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "instrument must be one of %s, was '%s'"
                                    .formatted(
                                        all.stream().map(ResolvedInstrument::id).toList(),
                                        Cells.shown(name)))));
  }

  /** The one that is named, or the only one there is. */
  private Optional<String> form(ResolvedInstrument instrument) {
    return instrument.instrument().getForms().size() == 1 && cell(Column.FORM).isEmpty()
        ? Optional.of(instrument.instrument().getForms().get(0).getCode())
        : required(Column.FORM, text -> text);
  }

  private List<Response> responses(ResolvedInstrument instrument) {
    List<Response> responses = new ArrayList<>();
    header
        .columns(Column.Item.class)
        .forEach(
            column -> {
              Optional<Item> item = instrument.instrument().item(column.id());
              if (item.isPresent()) {
                value(column.header(), cell -> ItemCells.response(item.get(), cell))
                    .ifPresent(responses::add);
              } else if (!cell(column.header()).isEmpty()) {
                problem(
                    index(column.header()), "csv.bad-value", "no such item in " + instrument.id());
              }
            });
    return responses;
  }

  private static ZonedDateTime instant(String text) {
    try {
      return ZonedDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "instant must be written with its zone such as"
              + " 2026-05-16T10:00:00+02:00[Europe/Madrid], was '%s'".formatted(Cells.shown(text)),
          e);
    }
  }

  private static Sitting.Mode mode(String text) {
    for (Sitting.Mode mode : Sitting.Mode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(text)) {
        return mode;
      }
    }
    throw new IllegalArgumentException(
        "mode must be centre, online, paper or interview, was '%s'".formatted(Cells.shown(text)));
  }

  private int index(String name) {
    List<Column> columns = header.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).header().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private String cell(String name) {
    int index = index(name);
    return index < 0 ? "" : fields.get(index).strip();
  }

  private <T> Optional<T> optional(String name, Function<String, T> reader) {
    return cell(name).isEmpty() ? Optional.empty() : value(name, reader);
  }

  private <T> Optional<T> required(String name, Function<String, T> reader) {
    if (cell(name).isEmpty()) {
      problem(index(name), "csv.missing-value", name + " is missing");
      return Optional.empty();
    }
    return value(name, reader);
  }

  private <T> Optional<T> value(String name, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(cell(name)));
    } catch (IllegalArgumentException e) {
      problem(index(name), "csv.bad-value", "column '%s': %s".formatted(name, e.getMessage()));
      return Optional.empty();
    }
  }

  private void problem(int index, String code, String message) {
    problems.add(Problem.error(code, CsvHeader.at(document, line, Math.max(0, index)), message));
  }
}
