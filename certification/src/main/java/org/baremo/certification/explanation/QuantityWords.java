package org.baremo.certification.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** The words for numbers as a scheme states them. Immutable, thread-safe. */
final class QuantityWords {
  /** More members than these are told by how many they are. */
  private static final int MOST_MEMBERS = 5;

  private final Lexicon words;
  private final DayWords days;

  QuantityWords(Lexicon words, DayWords days) {
    this.words = words;
    this.days = days;
  }

  /** A noun phrase with its article, such as {@code the mean of …}; a constant is its number. */
  String quantity(Quantity quantity) {
    if (quantity instanceof Quantity.Constant constant) {
      return words.number(constant.value());
    }
    if (quantity instanceof Quantity.MarkOf mark) {
      return mark(mark.part(), mark.node());
    }
    if (quantity instanceof Quantity.Stated stated) {
      return words.messages().named("number", stated.name());
    }
    if (quantity instanceof Quantity.LevelOrdinal level) {
      return level(level);
    }
    if (quantity instanceof Quantity.Items items) {
      return on(words.text("items." + items.count()), items.node());
    }
    if (quantity instanceof Quantity.Attempts attempts) {
      return words.text("quantity.attempts", "attempts", days.attempts(attempts.of()));
    }
    if (quantity instanceof ItemScore score) {
      return on(words.text("quantity.score." + score.getPart()), score.getNode());
    }
    if (quantity instanceof TrainingHours hours) {
      return hours(hours);
    }
    if (quantity instanceof AttemptMark mark) {
      return words.text(
          "quantity.attempt." + mark.getPick(),
          "mark",
          mark(mark.getPart(), mark.getNode()),
          "attempts",
          days.attempts(mark.getOf()));
    }
    return made(quantity);
  }

  /** A number made of others. */
  private String made(Quantity quantity) {
    if (quantity instanceof Aggregate aggregate) {
      String weighted = aggregate.getWeights().isEmpty() ? "" : ".weighted";
      return words.text(
          "aggregate." + aggregate.getFunction() + weighted, "members", members(aggregate.getOf()));
    }
    if (quantity instanceof Quantity.Rounded rounded) {
      return rounded(rounded);
    }
    if (quantity instanceof Quantity.Limited limited) {
      return limited(limited);
    }
    if (quantity instanceof Quantity.Difference difference) {
      return words.text(
          "quantity.difference",
          "of",
          quantity(difference.of()),
          "minus",
          quantity(difference.minus()));
    }
    if (quantity instanceof Quantity.Product product) {
      return words.text("quantity.product", "members", members(product.of()));
    }
    if (quantity instanceof Quantity.Ratio ratio) {
      return words.text("quantity.ratio", "of", quantity(ratio.of()), "to", quantity(ratio.to()));
    }
    if (quantity instanceof Quantity.Banded banded) {
      return words.text("quantity.banded", "of", quantity(banded.of()));
    }
    return words.text("quantity.lookup", "members", members(((Lookup) quantity).getInputs()));
  }

  private String mark(MarkPart part, Optional<Ref> node) {
    return node.map(one -> words.text("quantity." + part + ".of", "node", words.node(one)))
        .orElseGet(() -> words.text("quantity." + part));
  }

  private String level(Quantity.LevelOrdinal level) {
    if (level.stated().isPresent()) {
      return words.text(
          "quantity.level.of", "node", words.messages().named("level", level.stated().get()));
    }
    return level
        .node()
        .map(node -> words.text("quantity.level.of", "node", words.node(node)))
        .orElseGet(() -> words.text("quantity.level"));
  }

  private String rounded(Quantity.Rounded rounded) {
    String of = quantity(rounded.of());
    String mode = words.text("rounding." + rounded.mode());
    return rounded.decimals() == 0
        ? words.text("quantity.whole", "of", of, "mode", mode)
        : words.counted("quantity.rounded", rounded.decimals(), "of", of, "mode", mode);
  }

  private String limited(Quantity.Limited limited) {
    String of = quantity(limited.of());
    String floored =
        limited
            .least()
            .map(least -> words.text("quantity.least", "of", of, "least", words.number(least)))
            .orElse(of);
    return limited
        .most()
        .map(most -> words.text("quantity.most", "of", floored, "most", words.number(most)))
        .orElse(floored);
  }

  private String hours(TrainingHours hours) {
    String text = words.text("quantity.hours");
    if (!hours.getKinds().isEmpty()) {
      text = words.text("quantity.hours.kinds", "of", text, "kinds", words.or(hours.getKinds()));
    }
    if (!hours.getExcludedKinds().isEmpty()) {
      text =
          words.text(
              "quantity.hours.without", "of", text, "kinds", words.or(hours.getExcludedKinds()));
    }
    for (Map.Entry<String, Rational> most : hours.getMost().entrySet()) {
      text =
          words.text(
              "quantity.hours.most",
              "of",
              text,
              "most",
              words.number(most.getValue()),
              "kind",
              most.getKey());
    }
    return days.between(on(text, hours.getCovering()), hours.getSince(), hours.getUntil());
  }

  private String on(String something, Optional<Ref> node) {
    return node.map(one -> words.text("quantity.on", "of", something, "node", words.node(one)))
        .orElse(something);
  }

  private String members(List<Quantity> members) {
    return members.size() > MOST_MEMBERS
        ? words.counted("quantity.members", members.size())
        : words.and(members.stream().map(this::quantity).toList());
  }
}
