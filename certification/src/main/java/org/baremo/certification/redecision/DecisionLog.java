package org.baremo.certification.redecision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.core.json.Json;
import org.baremo.core.json.JsonLines;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Digest;

/**
 * The decisions of a body in the order in which they were taken, with their dossiers: what is there
 * is never changed nor removed. Written one a line (NDJSON), and read whole or not at all. Not
 * thread-safe.
 */
public final class DecisionLog {
  private static final int LINE_END = '\n';

  private final Map<Digest, LoggedDecision> entries = new LinkedHashMap<>();
  private final Map<CertificateNumber, Digest> certificates = new LinkedHashMap<>();

  /** Starts a log without decisions. */
  public DecisionLog() {}

  /**
   * Adds a decision at the end. The same entry once more changes nothing.
   *
   * @param entry the decision, its dossier and its certificates
   * @return this
   * @throws IllegalArgumentException when the log has the same decision with another certificate,
   *     or another decision with the same certificate
   */
  public DecisionLog append(LoggedDecision entry) {
    Optional<String> objection = objection(entry);
    if (objection.isPresent()) {
      throw new IllegalArgumentException(objection.get());
    }
    Digest key = entry.key();
    entries.putIfAbsent(key, entry);
    entry.getCertificates().values().forEach(number -> certificates.putIfAbsent(number, key));
    return this;
  }

  private Optional<String> objection(LoggedDecision entry) {
    LoggedDecision same = entries.get(entry.key());
    if (same != null) {
      return same.equals(entry)
          ? Optional.empty()
          : Optional.of(
              "certificates of decision %s must stay %s, were %s"
                  .formatted(entry.key(), same.getCertificates(), entry.getCertificates()));
    }
    return entry.getCertificates().values().stream()
        .filter(certificates::containsKey)
        .map(
            number ->
                "certificate must be of one decision, was %s of %s again"
                    .formatted(number, certificates.get(number)))
        .findFirst();
  }

  /**
   * Returns the decisions.
   *
   * @return in the order in which they were added; a copy
   */
  public Collection<LoggedDecision> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * Looks up a decision.
   *
   * @param decision the digest of its document
   * @return empty when it is not in the log
   */
  public Optional<LoggedDecision> find(Digest decision) {
    return Optional.ofNullable(entries.get(decision));
  }

  /**
   * Looks up the decision that a certificate was issued of.
   *
   * @param number of the certificate
   * @return empty when it is not in the log
   */
  public Optional<LoggedDecision> find(CertificateNumber number) {
    return Optional.ofNullable(certificates.get(number)).map(entries::get);
  }

  /**
   * Writes the log, one decision a line.
   *
   * @param out where to; stays open
   * @throws IOException when it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    for (LoggedDecision entry : entries.values()) {
      out.write(Json.standard().write(entry));
      out.write(LINE_END);
    }
  }

  /**
   * Reads a log whole.
   *
   * @param in its lines; closed
   * @param document its name in problems
   * @return the log, or everything that is wrong with it, each with its line
   * @throws IOException when it cannot be read
   */
  public static Checked<DecisionLog> read(InputStream in, String document) throws IOException {
    DecisionLog log = new DecisionLog();
    List<Problem> problems = new ArrayList<>();
    try (JsonLines<LoggedDecision> lines =
        Json.standard().lines(in, LoggedDecision.class, document)) {
      for (JsonLines.Row<LoggedDecision> row = lines.next(); row != null; row = lines.next()) {
        problems.addAll(row.value().problems());
        Location at = Location.ofLine(document, row.line());
        row.value().value().ifPresent(entry -> log.add(entry, at, problems));
      }
    }
    return problems.isEmpty() ? Checked.of(log) : Checked.failed(problems);
  }

  private void add(LoggedDecision entry, Location at, List<Problem> problems) {
    objection(entry)
        .ifPresentOrElse(
            objection -> problems.add(Problem.error("log.contradiction", at, objection)),
            () -> append(entry));
  }
}
