package org.baremo.cli.run;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.cli.rows.Candidate;
import org.baremo.cli.rows.CandidateReader;
import org.baremo.cli.rows.Problems;
import org.baremo.cli.rows.Row;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Takes one row through the rooms: read, resolve, evaluate, decide, issue. Thread-safe. */
final class Judge {
  private static final String PART = "/assessment";

  private final String document;
  private final CandidateReader reader;
  private final Evaluators evaluators;
  private final CompiledScheme compiled;
  private final OffsetDateTime asOf;
  private final Function<Decision, byte[]> explained;
  private final Certificates certificates;

  Judge(
      String document,
      CandidateReader reader,
      Evaluators evaluators,
      CompiledScheme compiled,
      OffsetDateTime asOf,
      Certificates certificates,
      Function<Decision, byte[]> explained) {
    this.document = document;
    this.reader = reader;
    this.evaluators = evaluators;
    this.compiled = compiled;
    this.asOf = asOf;
    this.certificates = certificates;
    this.explained = explained;
  }

  /** Whatever happens to one row, it comes to a result. */
  RowResult judge(Row row) {
    try {
      return judged(row);
    } catch (RuntimeException | StackOverflowError e) {
      return new RowResult.Rejected(
          row,
          List.of(
              Problem.error(
                  "row.defect",
                  Location.ofLine(document, row.line()),
                  "row could not be decided, by a defect in the program: " + e)));
    }
  }

  private RowResult judged(Row row) {
    Checked<Candidate> read = reader.read(row);
    if (!read.isOk()) {
      return new RowResult.Rejected(row, read.problems());
    }
    Candidate candidate = read.orThrow();
    Checked<CompetenceProfile> profile = evaluators.profile(candidate.assessment(), document);
    List<Problem> found =
        profile.problems().stream()
            .map(problem -> Problems.onLine(problem, row.line(), PART))
            .toList();
    return profile.isOk()
        ? decided(row, candidate, profile.orThrow(), found)
        : new RowResult.Rejected(row, found);
  }

  private RowResult decided(
      Row row, Candidate candidate, CompetenceProfile profile, List<Problem> notices) {
    Checked<Map<DateName, LocalDate>> dates = named(row, "date", candidate.dates(), DateName::of);
    Checked<Map<FactName, Boolean>> facts = named(row, "fact", candidate.facts(), FactName::of);
    if (!dates.isOk() || !facts.isOk()) {
      return new RowResult.Rejected(
          row, Stream.concat(dates.problems().stream(), facts.problems().stream()).toList());
    }
    Dossier dossier;
    try {
      dossier =
          Dossier.builder()
              .profile(profile)
              .birthDate(candidate.birthDate())
              .dates(dates.orThrow())
              .facts(facts.orThrow())
              .build();
    } catch (IllegalArgumentException e) { // a date that follows from the case
      return new RowResult.Rejected(row, List.of(unfit(row, "date", e)));
    }
    Decision decision = compiled.decide(dossier, asOf);
    RowResult.Lines lines =
        new RowResult.Lines(
            Json.standard().write(decision), certificates.line(decision), explanation(decision));
    return new RowResult.Decided(row, candidate.attempt(), decision, profile, lines, notices);
  }

  /** The values by the names that schemes have for them, or the names that cannot be any. */
  private <N, T> Checked<Map<N, T>> named(
      Row row, String what, Map<String, T> values, Function<String, N> name) {
    Map<N, T> named = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    values.forEach(
        (written, value) -> {
          try {
            named.put(name.apply(written), value);
          } catch (IllegalArgumentException e) {
            problems.add(unfit(row, what, e));
          }
        });
    return problems.isEmpty() ? Checked.of(named) : Checked.failed(problems);
  }

  private Problem unfit(Row row, String what, IllegalArgumentException e) {
    Location at = Location.of(document, "/" + what + "s").toBuilder().line(row.line()).build();
    return Problem.error("row.bad-" + what, at, String.valueOf(e.getMessage()));
  }

  private byte[] explanation(Decision decision) {
    return decision.getOutcome() == DecisionOutcome.GRANTED
        ? new byte[0]
        : explained.apply(decision);
  }
}
