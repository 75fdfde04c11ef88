package org.baremo.cli.run;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.certification.decision.Decider;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Dossier;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.scheme.requirement.DateName;
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
  private final Decider decider;
  private final OffsetDateTime asOf;
  private final Optional<java.util.Locale> explained;
  private final Certificates certificates;

  Judge(
      String document,
      CandidateReader reader,
      Evaluators evaluators,
      Decider decider,
      OffsetDateTime asOf,
      Certificates certificates,
      Optional<java.util.Locale> explained) {
    this.document = document;
    this.reader = reader;
    this.evaluators = evaluators;
    this.decider = decider;
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
    Dossier dossier;
    try {
      dossier =
          Dossier.builder()
              .profile(profile)
              .birthDate(candidate.birthDate())
              .dates(dates(candidate))
              .build();
    } catch (IllegalArgumentException e) {
      Location location = Location.of(document, "/dates").toBuilder().line(row.line()).build();
      return new RowResult.Rejected(
          row, List.of(Problem.error("row.bad-date", location, String.valueOf(e.getMessage()))));
    }
    Decision decision = decider.decide(dossier, asOf);
    RowResult.Lines lines =
        new RowResult.Lines(
            Json.standard().write(decision), certificates.line(decision), explanation(decision));
    return new RowResult.Decided(row, candidate.attempt(), decision, profile, lines, notices);
  }

  private static Map<DateName, java.time.LocalDate> dates(Candidate candidate) {
    return candidate.dates().entrySet().stream()
        .collect(Collectors.toMap(entry -> DateName.of(entry.getKey()), Map.Entry::getValue));
  }

  private byte[] explanation(Decision decision) {
    if (explained.isEmpty() || decision.getOutcome() == DecisionOutcome.GRANTED) {
      return new byte[0];
    }
    return Explanation.of(decision, decider.scheme())
        .text(explained.get())
        .getBytes(StandardCharsets.UTF_8);
  }
}
