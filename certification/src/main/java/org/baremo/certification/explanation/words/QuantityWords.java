package org.baremo.certification.explanation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** The words for numbers as a scheme states them. Immutable, thread-safe. */
final class QuantityWords {
  /** More members than these are told by how many they are. */
  private static final int MOST_MEMBERS = 5;

  /** Of which the best count, somebody wants to know which they are. */
  private static final int MOST_RIVALS = 25;

  private final Lexicon words;
  private final DayWords days;
  private final RangeWords ranges;

  QuantityWords(Lexicon words, DayWords days) {
    this.words = words;
    this.days = days;
    this.ranges = new RangeWords(words);
  }

  /** A noun phrase with its article, such as {@code the mean of …}; a constant is its number. */
  String quantity(Quantity quantity) {
    if (quantity instanceof Quantity.Constant constant) {
      return words.number(constant.value());
    }
    if (quantity instanceof DefinedQuantity defined) {
      return words.messages().named("defined", defined.getQuantity());
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
    if (quantity instanceof Coded coded) {
      String code = words.messages().named("code", coded.fact());
      return words.text("quantity.code", "code", code, "rows", ranges.codes(coded));
    }
    if (quantity instanceof Quantity.Items items) {
      return on(words.text("items." + items.count()), items.node());
    }
    if (quantity instanceof Quantity.Attempts attempts) {
      return words.text(
          "quantity.attempts" + attempts.distinct().map(one -> "." + one).orElse(""),
          "attempts",
          days.attempts(attempts.of()));
    }
    if (quantity instanceof ItemScore score) {
      return score(score);
    }
    if (quantity instanceof TrainingHours hours) {
      return hours(hours);
    }
    if (quantity instanceof SuspensionDays suspended) {
      return suspended(suspended);
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
      return aggregate(aggregate);
    }
    if (quantity instanceof HighestOfSame highest) {
      return highest(highest);
    }
    if (quantity instanceof Quantity.Rounded rounded) {
      return rounded(rounded);
    }
    if (quantity instanceof Limited limited) {
      return limited(limited);
    }
    if (quantity instanceof Quantity.Difference difference) {
      return words.text(
          "quantity.difference", "of", whole(difference.of()), "minus", whole(difference.minus()));
    }
    if (quantity instanceof Quantity.Product product) {
      return words.text("quantity.product", "members", members(product.of()));
    }
    if (quantity instanceof Quantity.Ratio ratio) {
      return words.text("quantity.ratio", "of", whole(ratio.of()), "to", whole(ratio.to()));
    }
    if (quantity instanceof Quantity.Banded banded) {
      return words.text(
          "quantity.banded", "of", quantity(banded.of()), "bands", ranges.bands(banded));
    }
    Lookup lookup = (Lookup) quantity;
    return words.text(
        "quantity.lookup", "members", members(lookup.getInputs()), "rows", ranges.rows(lookup));
  }

  /** With its weights, and with what becomes of members without a number where that is stated. */
  private String aggregate(Aggregate aggregate) {
    String weighted = aggregate.getWeights().isEmpty() ? "" : ".weighted";
    String text =
        words.text(
            "aggregate." + aggregate.getFunction() + weighted,
            "members",
            aggregate
                .getBest()
                .map(best -> best(best, aggregate))
                .orElseGet(() -> weighted(aggregate, MOST_MEMBERS)));
    List<String> missing = new ArrayList<>();
    if (aggregate.getWhenExempt() != Missing.LEAVE_OUT) {
      missing.add(words.text("aggregate.exempt." + aggregate.getWhenExempt()));
    }
    if (aggregate.getWhenNotAssessed() != Missing.UNKNOWN) {
      missing.add(words.text("aggregate.not-assessed." + aggregate.getWhenNotAssessed()));
    }
    return missing.isEmpty()
        ? text
        : words.text("aggregate.missing", "of", text, "missing", words.and(missing));
  }

  /** So many of the members, or so much of their weight. */
  private String best(int best, Aggregate aggregate) {
    String members = weighted(aggregate, MOST_RIVALS);
    return aggregate.getWeights().isEmpty()
        ? words.counted("aggregate.best", best, "members", members)
        : words.text("aggregate.best.weight", "members", members, "weight", best);
  }

  private String weighted(Aggregate aggregate, int most) {
    List<Quantity> members = aggregate.getOf();
    List<Rational> weights = aggregate.getWeights();
    if (weights.isEmpty()) {
      return members(members, most);
    }
    if (members.size() > most) {
      List<String> numbers = weights.stream().map(words::number).toList();
      return words.text(
          "quantity.weights", "members", members(members), "weights", words.and(numbers));
    }
    List<String> told = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      String weight = words.number(weights.get(i));
      told.add(words.text("quantity.weight", "member", quantity(members.get(i)), "weight", weight));
    }
    return words.and(told);
  }

  /** Points that the answers bring and cost. */
  private String score(ItemScore score) {
    List<String> terms = new ArrayList<>();
    penalty(terms, "incorrect", score.getIncorrect());
    penalty(terms, "blank", score.getBlank());
    if (!score.isPartialCredit()) {
      terms.add(words.text("quantity.score.no-partial"));
    }
    score
        .getLeast()
        .map(least -> words.text("quantity.score.least", "least", words.number(least)))
        .ifPresent(terms::add);
    String text = on(words.text("quantity.score." + score.getPart()), score.getNode());
    return terms.isEmpty()
        ? text
        : words.text("quantity.score", "of", text, "terms", words.and(terms));
  }

  private void penalty(List<String> terms, String answer, Rational given) {
    if (given.signum() != 0) {
      terms.add(words.text("quantity.score." + answer, "given", words.number(given)));
    }
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
    String of = whole(rounded.of());
    String mode = words.text("rounding." + rounded.mode());
    if (rounded.step().isPresent()) {
      String step = words.number(rounded.step().get());
      return words.text("quantity.stepped", "of", of, "mode", mode, "step", step);
    }
    return rounded.decimals() == 0
        ? words.text("quantity.whole", "of", of, "mode", mode)
        : words.counted("quantity.rounded", rounded.decimals(), "of", of, "mode", mode);
  }

  private String highest(HighestOfSame highest) {
    String of = quantity(highest.of());
    return highest.most() == 1
        ? words.text("quantity.same." + highest.same(), "of", of)
        : words.text("quantity.together." + highest.same(), "most", highest.most(), "of", of);
  }

  /** What is made of several stands between brackets, so that it is seen how far it goes. */
  private String whole(Quantity quantity) {
    String told = quantity(quantity);
    return isOfSeveral(quantity) ? words.text("quantity.whole-of", "of", told) : told;
  }

  private static boolean isOfSeveral(Quantity quantity) {
    if (quantity instanceof Quantity.Rounded
        || quantity instanceof Limited
        || quantity instanceof HighestOfSame) {
      return quantity.parts().values().stream().anyMatch(QuantityWords::isOfSeveral);
    }
    return quantity.parts().size() > 1 && !(quantity instanceof Lookup);
  }

  private String limited(Limited limited) {
    String of = whole(limited.of());
    String floored =
        limited.least().map(least -> floored(limited, of, words.number(least))).orElse(of);
    return limited
        .most()
        .map(most -> words.text("quantity.most", "of", floored, "most", words.number(most)))
        .orElse(floored);
  }

  private String floored(Limited limited, String of, String least) {
    return limited
        .below()
        .map(
            below ->
                words.text(
                    "quantity.below", "of", of, "least", least, "below", words.number(below)))
        .orElseGet(() -> words.text("quantity.least", "of", of, "least", least));
  }

  private String hours(TrainingHours hours) {
    String text = words.text("quantity.hours");
    if (!hours.getKinds().isEmpty()) {
      text =
          words.text(
              "quantity.hours.kinds",
              "of",
              text,
              "kinds",
              words.or(words.named("training", hours.getKinds())));
    }
    if (!hours.getExcludedKinds().isEmpty()) {
      text =
          words.text(
              "quantity.hours.without",
              "of",
              text,
              "kinds",
              words.or(words.named("training", hours.getExcludedKinds())));
    }
    if (hours.getLeastEach().isPresent()) {
      String least = words.number(hours.getLeastEach().get());
      text = words.text("quantity.hours.each", "of", text, "least", least);
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
              words.messages().named("training", most.getKey()));
    }
    return days.between(on(text, hours.getCovering()), hours.getSince(), hours.getUntil());
  }

  private String suspended(SuspensionDays suspended) {
    String scheme = suspended.getScheme();
    String certificate =
        suspended
            .getAward()
            .map(award -> words.accepted(scheme, award))
            .orElseGet(() -> words.scheme(scheme));
    return days.between(
        words.text("quantity.suspension." + suspended.getFunction(), "scheme", certificate),
        suspended.getSince(),
        suspended.getUntil());
  }

  private String on(String something, Optional<Ref> node) {
    return node.map(one -> words.text("quantity.on", "of", something, "node", words.node(one)))
        .orElse(something);
  }

  private String members(List<Quantity> members) {
    return members(members, MOST_MEMBERS);
  }

  private String members(List<Quantity> members, int most) {
    return members.size() > most
        ? words.counted("quantity.members", members.size())
        : words.and(members.stream().map(this::quantity).toList());
  }
}
