package org.baremo.certification.explanation.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.NameTitles;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Rational;

/** The words for what was compared, what counted and what did not. Immutable, thread-safe. */
public final class EvidenceWords {
  /** Reasons whose detail is a day, each of which says what it is the day of. */
  private static final Set<IgnoredEvidence.Reason> DATED =
      Set.of(
          IgnoredEvidence.Reason.EXPIRED,
          IgnoredEvidence.Reason.REVOKED,
          IgnoredEvidence.Reason.SUSPENDED,
          IgnoredEvidence.Reason.GOOD,
          IgnoredEvidence.Reason.NOT_EXPIRED,
          IgnoredEvidence.Reason.TOO_LONG_AGO,
          IgnoredEvidence.Reason.AFTER_DECISION,
          IgnoredEvidence.Reason.TOO_OLD);

  private final Lexicon words;
  private final ObservationWords observations;
  private final CertificateWords certificates;

  /**
   * Makes the words ready.
   *
   * @param words the language
   * @param observations the words for what was observed
   */
  public EvidenceWords(Lexicon words, ObservationWords observations) {
    this.words = words;
    this.observations = observations;
    this.certificates = new CertificateWords(words, new DayWords(words));
  }

  /**
   * Returns what one side of a comparison amounted to.
   *
   * @param operand the side
   * @return its name and its value
   */
  public String operand(Operand operand) {
    String value = value(operand);
    return operand
        .getNode()
        .map(words::node)
        .or(() -> operand.getLabel().map(words::label))
        .map(name -> ofExams(name, operand.getExams()))
        .map(
            name ->
                words.text("operand." + operand.getRole() + ".of", "name", name, "value", value))
        .orElseGet(() -> words.text("operand." + operand.getRole(), "value", value));
  }

  private String ofExams(String name, List<String> exams) {
    return exams.isEmpty()
        ? name
        : words.text("operand.exams", "name", name, "exams", words.or(words.named("exam", exams)));
  }

  private String value(Operand operand) {
    if (operand.getDay().isPresent()) {
      return words.day(operand.getDay().get());
    }
    if (operand.getLack().isPresent()) {
      return observations.nothing(operand.getLack().get());
    }
    Rational exact = operand.getExact().orElseThrow();
    String shown = words.messages().number(operand.getShown().orElseThrow());
    Optional<Rational> rounded = operand.getRounded();
    if (rounded.isPresent() && rounded.get().equals(exact)) {
      return words.number(exact); // rounding made nothing of it
    }
    if (rounded.isPresent()) {
      return words.text(
          "operand.rounded", "exact", words.number(exact), "rounded", words.number(rounded.get()));
    }
    return shown.equals(words.number(exact))
        ? shown
        : words.text("operand.exact", "shown", shown, "exact", words.number(exact));
  }

  /**
   * Returns which evidence counted.
   *
   * @param evidence what counted
   * @param required what was asked, which tells values of a code by their titles
   * @return a noun phrase
   */
  public String used(EvidenceRef evidence, Demand required) {
    String name =
        evidence.kind() == EvidenceRef.Kind.CODE ? code(evidence, required) : name(evidence);
    return words.text("evidence." + evidence.kind(), "id", name);
  }

  /** A value of the code that is asked for, by its title where it has one. */
  private String code(EvidenceRef evidence, Demand required) {
    return Optional.of(required)
        .filter(Demand.AsStated.class::isInstance)
        .map(stated -> ((Demand.AsStated) stated).requirement())
        .flatMap(
            requirement ->
                codes(requirement)
                    .map(code -> words.value(code, evidence.id()))
                    .filter(title -> !title.equals(evidence.id()))
                    .findFirst())
        .orElseGet(() -> name(evidence));
  }

  /** The codes that a requirement itself asks for, or reckons with. */
  private static Stream<FactName> codes(Requirement requirement) {
    return requirement instanceof CodeRequirement code
        ? Stream.of(code.getFact())
        : requirement.quantities().values().stream().flatMap(EvidenceWords::codes);
  }

  private static Stream<FactName> codes(Quantity quantity) {
    return quantity instanceof Coded coded
        ? Stream.of(coded.fact())
        : quantity.parts().values().stream().flatMap(EvidenceWords::codes);
  }

  /** A code is of no kind: it is another one than those that count. */
  private static String reason(IgnoredEvidence ignored) {
    boolean isCode =
        ignored.reason() == IgnoredEvidence.Reason.OTHER_KIND
            && ignored.evidence().kind() == EvidenceRef.Kind.CODE;
    return "ignored." + ignored.reason() + (isCode ? ".code" : "");
  }

  /**
   * Returns why evidence did not count, with the limit that it is beyond where the rule has but
   * one.
   *
   * @param ignored the evidence and the reason
   * @param required what was asked
   * @return the evidence and the reason in words
   */
  public String ignored(IgnoredEvidence ignored, Demand required) {
    String plain = words.text(reason(ignored));
    String reason =
        Optional.of(ignored.reason())
            .filter(IgnoredEvidence.Reason.TOO_OLD::equals)
            .flatMap(old -> certificates.tooOld(required))
            .orElse(plain);
    if (DATED.contains(ignored.reason()) && ignored.detail().isPresent()) {
      String day = detail(ignored.detail().get());
      return words.text(
          "evidence.ignored",
          "evidence",
          used(ignored.evidence(), required),
          "reason",
          words.text("ignored." + ignored.reason() + ".day", "reason", reason, "detail", day));
    }
    return ignored
        .detail()
        .filter(detail -> !detail.equals(ignored.evidence().id()))
        .map(
            detail ->
                words.text(
                    "evidence.ignored.detail",
                    "evidence",
                    used(ignored.evidence(), required),
                    "reason",
                    reason,
                    "detail",
                    detail(ignored, detail)))
        .orElseGet(
            () ->
                words.text(
                    "evidence.ignored",
                    "evidence",
                    used(ignored.evidence(), required),
                    "reason",
                    reason));
  }

  private String name(EvidenceRef evidence) {
    return switch (evidence.kind()) {
      case DATE -> words.date(evidence.id());
      case FACT -> words.messages().named("fact", evidence.id());
      case NUMBER -> words.messages().named("number", evidence.id());
      case CODE -> words.messages().named("code", evidence.id());
      case DUTY -> words.messages().named("role", evidence.id());
      case OUTCOME -> words.label(evidence.id());
      case LEVEL -> words.messages().named("level", evidence.id());
      case PERIOD -> period(evidence.id());
      case OVERRIDE -> ruling(evidence.id());
      case ATTEMPT, SITTING, ITEM, TRAINING, PORTFOLIO, CERTIFICATE -> evidence.id();
    };
  }

  /** The name of a stretch of time, and its days in words. */
  private String period(String nameAndDays) {
    int space = nameAndDays.lastIndexOf(' ');
    String[] days = nameAndDays.substring(space + 1).split("/", 2);
    if (space < 0) {
      return words.messages().named("period", nameAndDays);
    }
    String name = words.messages().named("period", nameAndDays.substring(0, space));
    return days.length == 2 && !days[1].equals("…")
        ? words.text(
            "evidence.period.between",
            "name",
            name,
            "first",
            detail(days[0]),
            "last",
            detail(days[1]))
        : words.text("evidence.period.since", "name", name, "first", detail(days[0]));
  }

  /** Who ruled, and the day in words. */
  private String ruling(String actorAndDay) {
    int space = actorAndDay.lastIndexOf(' ');
    String day = detail(actorAndDay.substring(space + 1));
    return space < 0 ? actorAndDay : actorAndDay.substring(0, space) + ", " + day;
  }

  /** A detail that is a name reads as its title. */
  private String detail(IgnoredEvidence ignored, String detail) {
    return switch (ignored.reason()) {
      case OTHER_EXAM -> words.messages().named("exam", detail);
      case OTHER_FORM -> words.messages().named("form", detail);
      case OTHER_LANGUAGE -> words.messages().named("language", detail);
      case OTHER_CHANNEL -> words.messages().named("channel", detail);
      case OTHER_SCHEME -> words.scheme(detail);
      case OTHER_AWARD -> words.messages().named(NameTitles.AWARD, detail);
      case OTHER_KIND -> words.messages().named("training", detail);
      default -> detail(detail);
    };
  }

  /** A detail that is a day reads as one. */
  private String detail(String detail) {
    try {
      return words.day(LocalDate.parse(detail));
    } catch (DateTimeException e) {
      return detail;
    }
  }
}
