package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.core.value.Rational;

/**
 * What a quantity came to, and from what.
 *
 * @param quantity what was reckoned
 * @param amount the number, or why there is none
 * @param members what it was reckoned from, those that are made of no others
 * @param used the evidence that counted
 * @param ignored the evidence that did not, with why
 */
public record Reckoning(
    Quantity quantity,
    Amount amount,
    List<Member> members,
    List<EvidenceRef> used,
    List<IgnoredEvidence> ignored) {

  /** One of the quantities that others are made of, and what it came to. */
  record Member(Quantity quantity, Amount amount) {}

  /**
   * Returns the number.
   *
   * @return empty when there is none
   */
  public Optional<Rational> value() {
    return amount instanceof Amount.Known number ? Optional.of(number.value()) : Optional.empty();
  }

  /**
   * Returns the lack.
   *
   * @return empty when there is a number
   */
  public Optional<Amount.Lack> lack() {
    return amount instanceof Amount.Lack lack ? Optional.of(lack) : Optional.empty();
  }

  /**
   * Returns the operands that tell how the number came about.
   *
   * @param role the part that the number has in the comparison
   * @param other what it is compared with; empty when that is not known
   * @return first the number, then what it was reckoned from, unless it is that
   */
  public List<Operand> operands(Operand.Role role, Optional<Rational> other) {
    Quantity shown = quantity instanceof Quantity.Rounded rounded ? rounded.of() : quantity;
    List<Operand> operands = new ArrayList<>();
    operands.add(operand(role, shown, amount, other));
    for (Member member : members) {
      if (member.quantity() != shown) {
        operands.add(operand(Operand.Role.MEMBER, member.quantity(), member.amount(), other));
      }
    }
    return operands;
  }

  private static Operand operand(
      Operand.Role role, Quantity quantity, Amount amount, Optional<Rational> other) {
    Operand.Builder operand;
    if (amount instanceof Amount.Known number) {
      Rational exact = number.unrounded().orElse(number.value());
      Optional<Rational> rounded = number.unrounded().map(before -> number.value());
      operand = Operand.number(role, exact, rounded, other.orElse(number.value()));
    } else {
      operand = Operand.lacking(role, ((Amount.Lack) amount).why());
    }
    return operand.node(quantity.node()).label(label(quantity)).exams(exams(quantity)).build();
  }

  /** The exams of the attempts that it is reckoned from. */
  private static List<String> exams(Quantity quantity) {
    if (quantity instanceof AttemptMark mark) {
      return mark.getOf().getExams();
    }
    return quantity instanceof Quantity.Attempts attempts ? attempts.of().getExams() : List.of();
  }

  /** What a quantity is called where there are words for it, else the name that is stated. */
  private static Optional<String> label(Quantity quantity) {
    String label = null;
    if (quantity instanceof DefinedQuantity defined) {
      label = defined.getQuantity();
    } else if (quantity instanceof Quantity.MarkOf mark && mark.node().isEmpty()) {
      label = "overall";
    } else if (quantity instanceof Quantity.Stated stated) {
      label = stated.name().toString();
    } else if (quantity instanceof Coded coded) {
      label = coded.fact().toString();
    } else if (quantity instanceof Quantity.LevelOrdinal level) {
      label = level.stated().map(FactName::toString).orElse("level");
    } else if (quantity instanceof Quantity.Items items) {
      label = "items-" + slug(items.count());
    } else if (quantity instanceof ItemScore) {
      label = "item-score";
    } else if (quantity instanceof TrainingHours) {
      label = "training-hours";
    } else if (quantity instanceof SuspensionDays) {
      label = "suspension-days";
    } else if (quantity instanceof Quantity.Attempts attempts) {
      label = "attempts" + attempts.distinct().map(aspect -> "-" + slug(aspect)).orElse("");
    } else if (quantity instanceof AttemptMark mark) {
      label = "attempt-" + slug(mark.getPick());
    }
    return Optional.ofNullable(label);
  }

  private static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
