package org.baremo.certification.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.status.CertificateStatus;
import org.baremo.certification.status.StatusSource;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.HolderKey;

/**
 * Which certificates were issued and what became of them, held in memory. The log only grows:
 * nothing is changed or removed, and a new line that contradicts the lines before it is refused.
 * Appending a line that is already there changes nothing, so that a delivery can be repeated.
 *
 * <p>Thread-safe: every method sees all lines that an earlier call has appended, and none of a call
 * that is still going on. Lists that are handed out do not change afterwards.
 */
public final class CertificateRegister {
  private static final Location HERE = Location.of("register");

  private final List<RegisterEntry> log = new ArrayList<>();
  private final Map<CertificateNumber, History> histories = new LinkedHashMap<>();
  private final Map<HolderKey, List<History>> byHolder = new HashMap<>();

  /** A certificate and its changes, by day. */
  private record History(Certificate certificate, List<StatusChange> changes) {
    CertificateStatus on(LocalDate day) {
      CertificateStatus status =
          certificate.getIssuedOn().isAfter(day) ? CertificateStatus.UNKNOWN : GOOD;
      for (StatusChange change : changes) {
        status = change.getFirstDay().isAfter(day) ? status : change.getKind().status();
      }
      return status;
    }

    Optional<StatusChange> last() {
      return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    boolean isRevoked() {
      return last().filter(last -> last.getKind() == StatusChange.Kind.REVOKED).isPresent();
    }

    /** A day, or that of the last change where it is later: changes go by day. */
    LocalDate earliest(LocalDate day) {
      return last().map(StatusChange::getFirstDay).filter(day::isBefore).orElse(day);
    }
  }

  private static final CertificateStatus GOOD = CertificateStatus.GOOD;

  /** What appending a line came to. */
  public enum Receipt {
    /** The line is new. */
    APPENDED,
    /** The same line was there before; nothing changed. */
    ALREADY_THERE
  }

  /** Starts an empty register. */
  public CertificateRegister() {}

  /**
   * Reads a register back from its log.
   *
   * @param log its lines, oldest first
   * @return the register, or every line that contradicts those before it, by its place in the log
   */
  public static Checked<CertificateRegister> replay(List<RegisterEntry> log) {
    CertificateRegister register = new CertificateRegister();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      String at = "/" + i;
      register.append(log.get(i)).problems().stream()
          .map(p -> p.toBuilder().location(HERE.below(at)).build())
          .forEach(problems::add);
    }
    return problems.isEmpty() ? Checked.of(register) : Checked.failed(problems);
  }

  /**
   * Records that a certificate was issued.
   *
   * @param certificate as issued
   * @return whether the line is new; a problem of code {@code register.number-taken} when another
   *     certificate has its number
   */
  public Checked<Receipt> issued(Certificate certificate) {
    return append(new RegisterEntry.Issued(certificate));
  }

  /**
   * Records that the certificates of a decision were issued, and what they take the place of: of
   * all certificates of the same person by any version of the scheme, each whose award another one
   * replaces as the scheme says is revoked from that one's day of issue on; from the day of its own
   * last change on where that is later, since nothing is put before what the register says already.
   * What was issued later, and what is revoked already, stays as it is; so recording the same again
   * changes nothing, and what is recorded late is revoked at once. In whatever order certificates
   * by one version, of different days, are recorded, the same ones stand in the end. Either
   * everything is recorded or nothing.
   *
   * <p>Where an award replaces itself, a certificate that lists more units so takes the place of
   * the one before. One that says nothing more than one in force, or less, takes its place all the
   * same, as it is what was issued: whether anybody needs it is asked of {@link #attesting} before
   * it is issued.
   *
   * @param certificates as issued, of one scheme
   * @param scheme the scheme that they are of
   * @return the certificates replaced, in the order in which they were recorded; or a problem as
   *     {@link #issued(Certificate)} says, also where two of the list have one number, and of code
   *     {@code register.other-scheme} when a certificate is of another scheme
   */
  public synchronized Checked<List<StatusChange>> issued(
      List<Certificate> certificates, CertificationScheme scheme) {
    List<Problem> problems = new ArrayList<>();
    Map<CertificateNumber, Certificate> taken = new HashMap<>();
    for (Certificate one : certificates) {
      CertificateNumber number = one.getNumber();
      Optional.ofNullable(histories.get(number))
          .ifPresent(before -> taken.put(number, before.certificate()));
      Certificate before = taken.putIfAbsent(number, one);
      if (before != null && !before.equals(one)) {
        problems.addAll(taken(number).problems());
      }
      if (!one.getScheme().equals(scheme.getId())) {
        problems.addAll(
            refused(
                    "other-scheme",
                    "certificate %s must be of scheme %s, was of %s"
                        .formatted(one.getNumber(), scheme.getId(), one.getScheme()))
                .problems());
      }
    }
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    certificates.forEach(one -> append(new RegisterEntry.Issued(one)).orThrow());
    List<StatusChange> replaced = new ArrayList<>();
    for (HolderKey holder : holders(certificates)) {
      for (Certificate newer : ofHolder(holder)) {
        List<StatusChange> by = replacedBy(newer, certificates, scheme);
        by.forEach(change -> append(new RegisterEntry.Changed(change)).orThrow());
        replaced.addAll(by);
      }
    }
    return Checked.of(List.copyOf(replaced));
  }

  private static List<HolderKey> holders(List<Certificate> certificates) {
    return certificates.stream().map(Certificate::getHolder).distinct().toList();
  }

  /** Those of a person, the oldest first. */
  private List<Certificate> ofHolder(HolderKey holder) {
    return byHolder.getOrDefault(holder, List.of()).stream()
        .map(History::certificate)
        .sorted(Comparator.comparing(Certificate::getIssuedOn))
        .toList();
  }

  /**
   * Of the same day, what was recorded before counts as older, and what is recorded together with
   * it for another award.
   */
  private List<StatusChange> replacedBy(
      Certificate newer, List<Certificate> together, CertificationScheme scheme) {
    if (!newer.getScheme().id().equals(scheme.getId().id())) {
      return List.of();
    }
    List<String> awards =
        scheme.getAwards().stream()
            .filter(award -> award.getCode().equals(newer.getAward()))
            .flatMap(award -> award.getReplaces().stream())
            .toList();
    List<StatusChange> replaced = new ArrayList<>();
    boolean isRecordedLater = false;
    for (History history : byHolder.getOrDefault(newer.getHolder(), List.of())) {
      Certificate older = history.certificate();
      isRecordedLater |= older.getNumber().equals(newer.getNumber());
      boolean isOfAnother =
          !isRecordedLater
              || (together.contains(older) && !older.getAward().equals(newer.getAward()));
      int days = older.getIssuedOn().compareTo(newer.getIssuedOn());
      if ((days < 0 || (days == 0 && isOfAnother))
          && awards.contains(older.getAward())
          && isOfTheSame(older, newer)
          && !history.isRevoked()) {
        replaced.add(
            StatusChange.builder()
                .number(older.getNumber())
                .kind(StatusChange.Kind.REVOKED)
                .firstDay(history.earliest(newer.getIssuedOn()))
                .replacedBy(newer.getNumber())
                .build());
      }
    }
    return replaced;
  }

  /**
   * Records a reduction of scope: the reduced certificate is issued, and the one that it is reduced
   * from revoked from that day on, as replaced. Recording the same again changes nothing. Either
   * both are recorded or nothing. One that is suspended is refused until its reinstatement is
   * recorded, so that the register says when it was good again.
   *
   * @param reduced what is left, as issued
   * @param reason why; empty when no reason is recorded; never about a person's circumstances
   * @return what became of the old certificate; or a problem as {@link #issued(Certificate)} and
   *     {@link #changed} say, of code {@code register.not-reduced} when the certificate is no part
   *     of the one that it says it is reduced from, and {@code register.not-good} when that one is
   *     not good any more, or not valid on the day
   */
  public synchronized Checked<StatusChange> reduced(Certificate reduced, Optional<String> reason) {
    Optional<History> old = reduced.getReducedFrom().map(histories::get);
    if (old.isEmpty()) {
      return Checked.failed(
          problem(
              "not-reduced",
              "%s must be reduced from a certificate of the register, was from %s"
                  .formatted(
                      reduced.getNumber(),
                      reduced.getReducedFrom().map(Object::toString).orElse("none"))));
    }
    StatusChange change =
        StatusChange.builder()
            .number(old.get().certificate().getNumber())
            .kind(StatusChange.Kind.REVOKED)
            .firstDay(reduced.getIssuedOn())
            .replacedBy(reduced.getNumber())
            .reason(reason)
            .build();
    if (old.get().changes().contains(change) && isRecorded(reduced)) {
      return Checked.of(change);
    }
    Optional<Problem> problem = againstReducing(old.get(), reduced);
    if (problem.isPresent()) {
      return Checked.failed(problem.get());
    }
    append(new RegisterEntry.Issued(reduced)).orThrow();
    append(new RegisterEntry.Changed(change)).orThrow();
    return Checked.of(change);
  }

  private boolean isRecorded(Certificate certificate) {
    History known = histories.get(certificate.getNumber());
    return known != null && known.certificate().equals(certificate);
  }

  private Optional<Problem> againstReducing(History old, Certificate reduced) {
    Certificate whole = old.certificate();
    LocalDate day = reduced.getIssuedOn();
    if (!reduced.isPartOf(whole)) {
      return Optional.of(
          problem(
              "not-reduced",
              "%s must be a part of %s, was not"
                  .formatted(reduced.getNumber(), whole.getNumber())));
    }
    CertificateStatus status = old.last().map(last -> last.getKind().status()).orElse(GOOD);
    if (status != GOOD || !whole.getValidity().contains(day)) {
      return Optional.of(
          problem(
              "not-good",
              "%s must be good and valid on %s to be reduced, was %s for %s"
                  .formatted(whole.getNumber(), day, status, whole.getValidity())));
    }
    LocalDate earliest = old.earliest(whole.getIssuedOn());
    if (day.isBefore(earliest)) {
      return Optional.of(
          problem(
              "order",
              "firstDay must not be before %s, was %s for %s"
                  .formatted(earliest, day, whole.getNumber())));
    }
    return histories.containsKey(reduced.getNumber()) && !isRecorded(reduced)
        ? taken(reduced.getNumber()).problems().stream().findFirst()
        : Optional.empty();
  }

  /** Whether both are by one scheme and issuer. */
  private static boolean isOfTheSame(Certificate older, Certificate newer) {
    return older.getIssuer().equals(newer.getIssuer())
        && older.getScheme().id().equals(newer.getScheme().id());
  }

  /**
   * Records what became of a certificate.
   *
   * @param change revoked, suspended or reinstated
   * @return whether the line is new; a problem of code {@code register.unknown-number} when no such
   *     certificate was issued, {@code register.order} when the day is before its issue or before
   *     its last change, {@code register.transition} when its status does not allow the change:
   *     nothing follows a revocation, only what is suspended is reinstated, and nothing is
   *     suspended twice
   */
  public Checked<Receipt> changed(StatusChange change) {
    return append(new RegisterEntry.Changed(change));
  }

  /**
   * Appends a line.
   *
   * @param entry the line
   * @return as {@link #issued} and {@link #changed} say
   */
  public synchronized Checked<Receipt> append(RegisterEntry entry) {
    Checked<Receipt> receipt =
        entry instanceof RegisterEntry.Changed changed
            ? change(changed.change())
            : issue(((RegisterEntry.Issued) entry).certificate());
    if (receipt.value().filter(Receipt.APPENDED::equals).isPresent()) {
      log.add(entry);
    }
    return receipt;
  }

  private Checked<Receipt> issue(Certificate certificate) {
    CertificateNumber number = certificate.getNumber();
    History before = histories.get(number);
    if (before == null) {
      History history = new History(certificate, new ArrayList<>());
      histories.put(number, history);
      byHolder.computeIfAbsent(certificate.getHolder(), holder -> new ArrayList<>()).add(history);
      return Checked.of(Receipt.APPENDED);
    }
    return before.certificate().equals(certificate)
        ? Checked.of(Receipt.ALREADY_THERE)
        : taken(number);
  }

  private static Checked<Receipt> taken(CertificateNumber number) {
    return refused(
        "number-taken", "number must be of one certificate, was %s again".formatted(number));
  }

  private Checked<Receipt> change(StatusChange change) {
    History history = histories.get(change.getNumber());
    if (history == null) {
      return refused(
          "unknown-number", "number must be in the register, was %s".formatted(change.getNumber()));
    }
    if (history.changes().contains(change)) {
      return Checked.of(Receipt.ALREADY_THERE);
    }
    LocalDate earliest = history.earliest(history.certificate().getIssuedOn());
    if (change.getFirstDay().isBefore(earliest)) {
      return refused(
          "order",
          "firstDay must not be before %s, was %s for %s"
              .formatted(earliest, change.getFirstDay(), change.getNumber()));
    }
    CertificateStatus status = history.last().map(last -> last.getKind().status()).orElse(GOOD);
    if (!follows(change.getKind(), status)) {
      return refused(
          "transition",
          "%s must not be %s, was %s".formatted(change.getNumber(), change.getKind(), status));
    }
    history.changes().add(change);
    return Checked.of(Receipt.APPENDED);
  }

  private static boolean follows(StatusChange.Kind kind, CertificateStatus status) {
    return switch (kind) {
      case REVOKED -> status != CertificateStatus.REVOKED;
      case SUSPENDED -> status == GOOD;
      case REINSTATED -> status == CertificateStatus.SUSPENDED;
    };
  }

  private static Checked<Receipt> refused(String law, String message) {
    return Checked.failed(problem(law, message));
  }

  private static Problem problem(String law, String message) {
    return Problem.error("register." + law, HERE, message);
  }

  /**
   * Returns the log.
   *
   * @return every line so far, oldest first
   */
  public synchronized List<RegisterEntry> log() {
    return List.copyOf(log);
  }

  /**
   * Returns every certificate issued, whatever became of it.
   *
   * @return in the order in which they were recorded
   */
  public synchronized List<Certificate> certificates() {
    return histories.values().stream().map(History::certificate).toList();
  }

  /**
   * Returns the certificates that could be relied on on a day: issued, within their validity,
   * neither revoked nor suspended. A change holds for the whole of its first day.
   *
   * @param day any civil day
   * @return in the order in which they were recorded
   */
  public synchronized List<Certificate> inForce(LocalDate day) {
    return histories.values().stream()
        .filter(history -> history.on(day) == GOOD)
        .map(History::certificate)
        .filter(certificate -> certificate.getValidity().contains(day))
        .toList();
  }

  /**
   * Returns the certificates in force that make another one needless: on its day of issue they
   * attest already all that it would, with every level and unit and for as long. A body issues what
   * a new decision gives where there is none: where more units are listed, or the days are more. A
   * certificate that is recorded already is found too, unless it is the proposed one itself.
   *
   * @param proposed a certificate that is not recorded yet
   * @return in the order in which they were recorded; empty when it says something new
   */
  public synchronized List<Certificate> attesting(Certificate proposed) {
    return inForce(proposed.getIssuedOn()).stream()
        .filter(held -> !held.getNumber().equals(proposed.getNumber()))
        .filter(held -> held.attests(proposed))
        .toList();
  }

  /**
   * Returns the status of a certificate on a day. Its validity is another question: what has
   * expired is still good in this sense.
   *
   * @param number its number
   * @param day any civil day
   * @return unknown when the register has no such certificate, or none issued by that day
   */
  public synchronized CertificateStatus status(CertificateNumber number, LocalDate day) {
    History history = histories.get(number);
    return history == null ? CertificateStatus.UNKNOWN : history.on(day);
  }

  /**
   * Returns this register as what verifiers ask, for a day.
   *
   * @param day the day they verify on
   * @return asks this register each time, so that later lines are seen
   */
  public StatusSource statusOn(LocalDate day) {
    return number -> status(number, day);
  }
}
