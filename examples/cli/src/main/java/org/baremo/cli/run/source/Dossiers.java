package org.baremo.cli.run.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.cli.rows.AskedNames;
import org.baremo.cli.rows.Candidate;
import org.baremo.cli.rows.CandidateReader;
import org.baremo.cli.rows.Problems;
import org.baremo.cli.rows.Row;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Makes dossiers of rows: read, resolve, evaluate. Thread-safe. */
public final class Dossiers {
  private static final String PART = "/assessment";

  private final String document;
  private final CandidateReader reader;
  private final Evaluators evaluators;
  private final AskedNames asked;

  Dossiers(String document, CandidateReader reader, Evaluators evaluators, AskedNames asked) {
    this.document = document;
    this.reader = reader;
    this.evaluators = evaluators;
    this.asked = asked;
  }

  /**
   * What a row says.
   *
   * @param attempt fingerprint of the person and the sittings
   * @param dossier what is decided from
   */
  public record Read(long attempt, Dossier dossier) {}

  /**
   * Returns the name of the input in problems.
   *
   * @return a file's name, or {@code stdin}
   */
  public String document() {
    return document;
  }

  /**
   * Makes the dossier of a row.
   *
   * @param row as it stands in the input
   * @return the dossier with what was noticed, or everything that is wrong, each with its line
   */
  public Checked<Read> read(Row row) {
    Checked<Candidate> candidate = reader.read(row);
    return candidate.isOk()
        ? evaluated(row, candidate.orThrow())
        : Checked.failed(candidate.problems());
  }

  private Checked<Read> evaluated(Row row, Candidate candidate) {
    Checked<CompetenceProfile> profile = evaluators.profile(candidate.assessment(), document);
    List<Problem> found =
        profile.problems().stream()
            .map(problem -> Problems.onLine(problem, row.line(), PART))
            .toList();
    if (!profile.isOk()) {
      return Checked.failed(found);
    }
    Checked<Map<DateName, LocalDate>> dates =
        named(row, "date", candidate.dates(), Dossiers::stated);
    Checked<Map<FactName, Boolean>> facts = named(row, "fact", candidate.facts(), FactName::of);
    if (!dates.isOk() || !facts.isOk()) {
      return Checked.failed(
          Stream.concat(dates.problems().stream(), facts.problems().stream()).toList());
    }
    try {
      Dossier dossier =
          Dossier.builder()
              .profile(profile.orThrow())
              .birthDate(candidate.birthDate())
              .dates(dates.orThrow())
              .facts(facts.orThrow())
              .numbers(candidate.numbers())
              .codes(candidate.codes())
              .levels(candidate.levels())
              .periods(candidate.periods())
              .attempts(candidate.attempts())
              .items(candidate.items())
              .certificateStatuses(candidate.certificateStatuses())
              .duties(candidate.duties())
              .vacantRoles(candidate.vacantRoles())
              .overrides(candidate.overrides())
              .build();
      List<Problem> noticed = new ArrayList<>(found);
      asked.notices().of(dossier, document).stream()
          .map(problem -> Problems.onLine(problem, row.line()))
          .forEach(noticed::add);
      return Checked.of(new Read(candidate.attempt(), dossier), noticed);
    } catch (IllegalArgumentException e) {
      return Checked.failed(unlawful(row, e));
    }
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
            problems.add(unfit(row, what, written, e));
          }
        });
    return problems.isEmpty() ? Checked.of(named) : Checked.failed(problems);
  }

  /** A date by its name, unless it is one that follows from the case. */
  private static DateName stated(String written) {
    DateName name = DateName.of(written);
    if (name.isComputed()) {
      throw new IllegalArgumentException(
          "dates must not state %s, which follows from the case".formatted(name));
    }
    return name;
  }

  /** A law of dossiers names the member that breaks it first, and a candidate has the same one. */
  private Problem unlawful(Row row, IllegalArgumentException e) {
    String law = String.valueOf(e.getMessage());
    String member = law.substring(0, Math.max(0, law.indexOf(' ')));
    Location at = Location.of(document, "/" + member).toBuilder().line(row.line()).build();
    return Problem.error("json.law", at, law);
  }

  private Problem unfit(Row row, String what, String written, IllegalArgumentException e) {
    String pointer = "/" + what + "s/" + written.replace("~", "~0").replace("/", "~1");
    Location at = Location.of(document, pointer).toBuilder().line(row.line()).build();
    return Problem.error("row.bad-" + what, at, String.valueOf(e.getMessage()));
  }
}
