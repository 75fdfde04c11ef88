package org.baremo.certification.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.explanation.words.CertificateWords;
import org.baremo.certification.explanation.words.RequirementWords;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.Remedy;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * Tells what is missing for an award: "2 more items in area 2, or an exemption for area 2".
 * Thread-safe.
 */
public final class RemedyText {
  private final Lexicon words;

  private RemedyText(Lexicon words) {
    this.words = words;
  }

  /**
   * Makes ready to tell remedies under a scheme.
   *
   * @param scheme the scheme that refused
   * @param messages the words
   * @return a teller
   */
  public static RemedyText of(ResolvedScheme scheme, Messages messages) {
    return of(new Lexicon(messages.texts(), new Titles(Optional.of(scheme), messages.locale())));
  }

  static RemedyText of(Lexicon words) {
    return new RemedyText(words);
  }

  /**
   * Makes ready to tell remedies under a scheme.
   *
   * @param scheme the scheme that refused
   * @param locale a language that the words are bundled in
   * @return a teller
   * @throws IllegalArgumentException when the language is not bundled
   */
  public static RemedyText of(ResolvedScheme scheme, Locale locale) {
    return of(scheme, Messages.of(locale));
  }

  /**
   * Tells the ways to an award, one a line.
   *
   * @param remedies the ways
   * @return a line that names the award, and says when it is given already, when no way is known or
   *     when there may be others; then one for each way
   */
  public List<String> lines(Remedies remedies) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(remedies));
    remedies.remedies().forEach(remedy -> lines.add("- " + sentence(remedy)));
    return List.copyOf(lines);
  }

  /** Puts ways into words, still in their parts. */
  ExplainedRemedies explained(Remedies remedies) {
    return new ExplainedRemedies(
        headline(remedies), remedies, remedies.remedies().stream().map(this::sentence).toList());
  }

  private String headline(Remedies remedies) {
    String award = sought(remedies);
    if (remedies.given()) {
      return words.text("remedy.given", "award", award);
    }
    boolean none = remedies.remedies().isEmpty();
    if (remedies.complete()) {
      return words.text(none ? "remedy.none" : "remedy.ways", "award", award);
    }
    return words.text(none ? "remedy.unknown" : "remedy.some", "award", award);
  }

  /**
   * Tells one way.
   *
   * @param remedy the way
   * @return its changes, joined
   */
  public String sentence(Remedy remedy) {
    boolean besides =
        remedy.changes().stream()
            .anyMatch(change -> change instanceof Change.MorePoints && change.node().isPresent());
    String told =
        words.and(remedy.changes().stream().map(change -> told(change, besides)).toList());
    return words.contracted(
        remedy
            .instead()
            .map(words.titles()::award)
            .map(award -> words.text("remedy.instead", "remedy", told, "award", award))
            .orElse(told));
  }

  private String told(Change change, boolean besides) {
    if (change instanceof Change.MorePoints more) {
      return points(more, besides);
    } else if (change instanceof Change.Reach reach) {
      String percent = words.readable(reach.percentage());
      return reach.percentage().signum() == 0
          ? in("remedy.reach.any", reach.node())
          : in("remedy.reach", reach.node(), "number", percent);
    } else if (change instanceof Change.ReachPoints reach) {
      return reach.points().signum() == 0 ? in("remedy.reach.any", reach.node()) : reached(reach);
    } else if (change instanceof Change.Attain attain) {
      return level(attain);
    } else if (change instanceof Change.BeExempt exempt) {
      return words.text("remedy.exempt", "node", words.node(exempt.exempted()));
    }
    return change instanceof Change.Train
            || change instanceof Change.Hold
            || change instanceof Change.Reinstate
            || change instanceof Change.Renew
            || change instanceof Change.AnswerRight
            || change instanceof Change.PassAttempt
            || change instanceof Change.SettleAttempt
        ? deed(change)
        : statement(change);
  }

  private String reached(Change.ReachPoints reach) {
    String count = words.readable(reach.points());
    return reach
        .node()
        .map(words::node)
        .map(node -> words.messages().counted("remedy.reach-points", count, "node", node))
        .orElseGet(() -> words.messages().counted("remedy.reach-points.overall", count));
  }

  private String points(Change.MorePoints more, boolean besides) {
    String unit = words.unit(more.unit(), more.points());
    String count = words.readable(more.points());
    if (more.node().isPresent()) {
      String node = words.node(more.node().get());
      return words.messages().counted("remedy.points", count, "unit", unit, "node", node);
    }
    String key = besides ? "remedy.points.besides" : "remedy.points.overall";
    return words.messages().counted(key, count, "unit", unit);
  }

  private String level(Change.Attain attain) {
    String level = words.level(attain.level());
    return attain.stated().isPresent()
        ? words.text(
            "remedy.attain.stated",
            "level",
            level,
            "name",
            words.messages().named("level", attain.stated().get()))
        : in("remedy.attain", attain.node(), "level", level);
  }

  private String in(String key, Optional<Ref> node, Object... values) {
    if (node.isEmpty()) {
      return words.text(key + ".overall", values);
    }
    Object[] all = java.util.Arrays.copyOf(values, values.length + 2);
    all[values.length] = "node";
    all[values.length + 1] = words.node(node.get());
    return words.text(key, all);
  }

  private String statement(Change change) {
    if (change instanceof Change.StateFact fact) {
      String name = words.messages().named("fact", fact.fact());
      return words.text(fact.holds() ? "remedy.fact" : "remedy.no-fact", "name", name);
    } else if (change instanceof Change.StateCode code) {
      String name = words.messages().named("code", code.fact());
      return words.text("remedy.code", "code", words.value(code.fact(), code.code()), "name", name);
    } else if (change instanceof Change.StateNumber number) {
      String name = words.messages().named("number", number.name());
      return words.text("remedy.number", "name", name, "number", words.readable(number.number()));
    }
    if (change instanceof Change.StateDay day) {
      return day(day);
    }
    return words.text("remedy.wait", "date", words.day(((Change.WaitUntil) change).day()));
  }

  private String day(Change.StateDay day) {
    String name = day.name().map(words::date).orElseGet(() -> words.text("remedy.birth"));
    String from = day.earliest().map(words::day).orElse("");
    String to = day.latest().map(words::day).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return words.text("remedy.day", "name", name);
    } else if (from.isEmpty()) {
      return words.text("remedy.day.until", "name", name, "to", to);
    } else if (to.isEmpty()) {
      return words.text("remedy.day.from", "name", name, "from", from);
    }
    return from.equals(to)
        ? words.text("remedy.day.on", "name", name, "on", to)
        : words.text("remedy.day.between", "name", name, "from", from, "to", to);
  }

  private String trained(Change.Train train) {
    String hours = counted("remedy.train", train.hours(), train.covering());
    String ofKind =
        train
            .kind()
            .map(kind -> words.messages().named("training", kind))
            .map(kind -> words.text("remedy.train.kind", "training", hours, "kind", kind))
            .orElse(hours);
    return train
        .leastEach()
        .map(words::number)
        .map(least -> words.text("remedy.train.each", "training", ofKind, "least", least))
        .orElse(ofKind);
  }

  private String deed(Change change) {
    if (change instanceof Change.Train train) {
      return trained(train);
    } else if (change instanceof Change.AnswerRight answer) {
      return counted("remedy.answer", Rational.of(answer.items()), answer.node());
    } else if (change instanceof Change.Hold hold) {
      return words.text("remedy.hold", "accepted", accepted(hold));
    } else if (change instanceof Change.Reinstate again) {
      return words.text("remedy.reinstate", "number", again.number());
    } else if (change instanceof Change.Renew again) {
      return words.text("remedy.renew", "number", again.number());
    } else if (change instanceof Change.SettleAttempt settle) {
      return settled(settle);
    }
    return attempt((Change.PassAttempt) change);
  }

  private String attempt(Change.PassAttempt pass) {
    String date = when(pass);
    String key = pass.times() == 1 ? "remedy.pass" : "remedy.passes";
    String times = String.valueOf(pass.times());
    String attempt =
        pass.exam()
            .map(exam -> words.messages().named("exam", exam))
            .map(exam -> words.text(key, "count", times, "exam", exam, "date", date))
            .orElseGet(() -> words.text(key + ".any", "count", times, "date", date));
    return marked(sat(attempt, pass), pass.node(), pass.percentage(), pass.points());
  }

  private String marked(
      String attempt,
      Optional<Ref> node,
      Optional<Rational> percentage,
      Optional<Rational> points) {
    if (points.isPresent()) {
      return scored(attempt, node, words.readable(points.get()));
    }
    return percentage
        .map(words::readable)
        .map(percent -> in("remedy.pass.mark", node, "attempt", attempt, "number", percent))
        .orElse(attempt);
  }

  /** An attempt that was made and is not known whole. */
  private String settled(Change.SettleAttempt settle) {
    String key = settle.awaited() ? "remedy.awaited" : "remedy.unmarked";
    String date = words.day(settle.heldOn());
    String attempt =
        settle
            .exam()
            .map(exam -> words.messages().named("exam", exam))
            .map(exam -> words.text(key, "exam", exam, "date", date))
            .orElseGet(() -> words.text(key + ".any", "date", date));
    return marked(attempt, settle.node(), settle.percentage(), settle.points());
  }

  /** The form, language and channel of an attempt, as far as they are said. */
  private String sat(String attempt, Change.PassAttempt pass) {
    String sat = how(attempt, AttemptAspect.FORM, "form", pass.form());
    sat = how(sat, AttemptAspect.LANGUAGE, "language", pass.language());
    return how(sat, AttemptAspect.CHANNEL, "channel", pass.channel());
  }

  private String how(String attempt, AttemptAspect aspect, String family, Optional<String> asked) {
    return asked
        .map(one -> words.messages().named(family, one))
        .map(one -> words.text("remedy.pass." + aspect, "attempt", attempt, "asked", one))
        .orElse(attempt);
  }

  private String scored(String attempt, Optional<Ref> node, String points) {
    return node.map(words::node)
        .map(
            one ->
                words
                    .messages()
                    .counted("remedy.pass.points", points, "attempt", attempt, "node", one))
        .orElseGet(
            () ->
                words.messages().counted("remedy.pass.points.overall", points, "attempt", attempt));
  }

  /** The days on which an attempt counts. */
  private String when(Change.PassAttempt pass) {
    String date = words.moment(pass.earliest(), pass.moment());
    if (pass.latest().isEmpty()) {
      return words.text("remedy.pass.from", "date", date);
    }
    LocalDate last = pass.latest().get();
    return last.equals(pass.earliest()) && pass.moment().isEmpty()
        ? words.text("remedy.pass.on", "date", date)
        : words.text("remedy.pass.between", "date", date, "last", words.day(last));
  }

  /** The award, or the unit of it that its certificate is to list. */
  private String sought(Remedies remedies) {
    String award = words.titles().award(remedies.award());
    return remedies
        .unit()
        .map(
            unit ->
                words.text(
                    "remedy.unit",
                    "award",
                    award,
                    "unit",
                    words.titles().unit(remedies.award(), unit)))
        .orElse(award);
  }

  /** As {@link RequirementWords} names what a requirement accepts. */
  private String accepted(Change.Hold hold) {
    String scheme = hold.scheme();
    String accepted =
        hold.award()
            .map(award -> words.accepted(scheme, award))
            .orElseGet(() -> words.scheme(scheme));
    String listing = CertificateWords.listing(accepted, hold.units(), words);
    return hold.level()
        .map(
            level -> words.text("accepted.level", "accepted", listing, "level", words.level(level)))
        .orElse(listing);
  }

  private String counted(String key, Rational count, Optional<Ref> node) {
    String told = words.readable(count);
    return node.isPresent()
        ? words.messages().counted(key, told, "node", words.node(node.get()))
        : words.messages().counted(key + ".overall", told);
  }
}
