package org.baremo.certification.explanation.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Results;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.LeapDay;
import org.baremo.certification.scheme.wait.JudgedAttempts;

/**
 * The words for what a requirement does with an exemption, with what was not assessed or stated,
 * and for how its cut is rounded. Immutable, thread-safe.
 */
public final class SpecialWords {
  private final Lexicon words;

  /**
   * Makes the words ready.
   *
   * @param words the language
   */
  public SpecialWords(Lexicon words) {
    this.words = words;
  }

  /**
   * Returns what becomes of the special cases of a requirement.
   *
   * @param requirement whose cases
   * @return a phrase each; empty for a requirement that has no such cases
   */
  public List<String> of(Requirement requirement) {
    List<String> special = new ArrayList<>();
    cut(requirement).flatMap(Cut::getRounding).map(this::rounded).ifPresent(special::add);
    if (requirement instanceof MarkRequirement mark) {
      results(special, mark.getWhenExempt(), mark.getWhenNotAssessed());
    } else if (requirement instanceof EachNode each) {
      results(special, each.getWhenExempt(), each.getWhenNotAssessed());
    } else if (requirement instanceof LevelRequirement level) {
      level(special, level);
    } else if (requirement instanceof NodesRequirement nodes) {
      nodes(special, nodes);
    } else if (requirement instanceof CompareRequirement compare) {
      numbers(special, compare, compare.getWhenExempt(), compare.getWhenNotAssessed());
      notStated(special, compare, compare.getWhenNotStated());
    } else if (requirement instanceof WithinRequirement within) {
      numbers(special, within, within.getWhenExempt(), within.getWhenNotAssessed());
      notStated(special, within, within.getWhenNotStated());
    } else if (requirement instanceof FactRequirement fact) {
      special.add(words.text("special.not-stated." + fact.getWhenNotStated()));
    } else if (requirement instanceof CodeRequirement code) {
      special.add(words.text("special.not-stated." + code.getWhenNotStated()));
    } else if (requirement instanceof AgeRequirement age && age.getLeapDay() == LeapDay.MARCH_1) {
      special.add(words.text("special.leap-day." + age.getLeapDay()));
    } else if (requirement instanceof HeldRequirement held) {
      special.add(new CertificateWords(words, new DayWords(words)).unknown(held));
    } else if (requirement instanceof WaitRequirement wait
        && wait.getJudged() != JudgedAttempts.PASSED) {
      special.add(words.text("special.no-attempt." + wait.getJudged()));
    } else if (requirement instanceof SomeStretch some) {
      special.add(words.text("special.no-stretch." + some.getWhenEmpty()));
    } else if (requirement instanceof EachStretch each) {
      if (each.getUnfinished() != Unfinished.LEAVE_OUT) {
        special.add(words.text("special.unfinished." + each.getUnfinished()));
      }
      special.add(words.text("special.no-stretch." + each.getWhenEmpty()));
    }
    return special;
  }

  private static Optional<Cut> cut(Requirement requirement) {
    if (requirement instanceof MarkRequirement mark) {
      return Optional.of(mark.getCut());
    } else if (requirement instanceof EachNode each) {
      return Optional.of(each.getCut());
    }
    return requirement instanceof NodesRequirement nodes
            && nodes.getTest() instanceof NodeTest.MakesCut test
        ? Optional.of(test.cut())
        : Optional.empty();
  }

  private String rounded(Rounding rounding) {
    String key = "special.rounded." + rounding.stage();
    String mode = words.text("rounding." + rounding.mode());
    return rounding.decimals() == 0
        ? words.text(key + ".whole", "mode", mode)
        : words.counted(key, rounding.decimals(), "mode", mode);
  }

  /** Who asks whether something was attempted, is exempt or is covered has no other cases. */
  private void nodes(List<String> special, NodesRequirement nodes) {
    if (nodes.getTest() instanceof NodeTest.MakesCut
        || nodes.getTest() instanceof NodeTest.AttainsLevel) {
      results(special, nodes.getWhenExempt(), nodes.getWhenNotAssessed());
    }
  }

  /**
   * Nobody is exempt from a number that is stated, and one that is made of several says itself what
   * becomes of them: the words for it tell that where it is not what it usually is.
   */
  private void numbers(
      List<String> special,
      Requirement requirement,
      WhenExempt whenExempt,
      WhenNotAssessed whenNotAssessed) {
    Collection<Quantity> compared = requirement.quantities().values();
    if (compared.stream().anyMatch(Results::mayBeExempt)) {
      special.add(words.text("special.exempt." + whenExempt));
    }
    if (compared.stream().anyMatch(SpecialWords::isOfAttempts)) {
      special.add(words.text("special.exempt.attempts"));
    }
    if (compared.stream().anyMatch(Results::mayBeUnassessed)) {
      special.add(words.text("special.not-assessed." + whenNotAssessed));
    }
    members(special, compared);
  }

  /** That it is open while a number is not stated goes without saying. */
  private void notStated(
      List<String> special, Requirement requirement, Optional<WhenNotAssessed> whenNotStated) {
    if (requirement.quantities().values().stream().anyMatch(Results::mayBeUnstated)) {
      whenNotStated.ifPresent(then -> special.add(words.text("special.not-stated." + then)));
    }
  }

  /**
   * Returns what a number that the scheme names does with what has no number.
   *
   * @param quantity what is named
   * @return a phrase each; empty where nothing is to be said
   */
  public List<String> of(Quantity quantity) {
    List<String> special = new ArrayList<>();
    members(special, List.of(quantity));
    return special;
  }

  private void members(List<String> special, Collection<Quantity> quantities) {
    List<Aggregate> aggregates = new ArrayList<>();
    quantities.forEach(quantity -> collect(quantity, aggregates));
    if (aggregates.stream()
        .filter(one -> one.getOf().stream().anyMatch(Results::mayBeExempt))
        .anyMatch(one -> one.getWhenExempt() == Missing.LEAVE_OUT)) {
      special.add(words.text("special.member.exempt"));
    }
    if (aggregates.stream().anyMatch(one -> one.getWhenNotAssessed() == Missing.UNKNOWN)) {
      special.add(words.text("special.member.not-assessed"));
    }
  }

  /** Whether it is made of marks of attempts, wherever in it they stand. */
  private static boolean isOfAttempts(Quantity quantity) {
    return quantity instanceof AttemptMark
        || quantity.parts().values().stream().anyMatch(SpecialWords::isOfAttempts);
  }

  /** Those that are made of results, the outermost of each; of what is named that is told there. */
  private static void collect(Quantity quantity, List<Aggregate> aggregates) {
    if (quantity instanceof DefinedQuantity) {
      return;
    }
    if (!(quantity instanceof Aggregate aggregate)) {
      quantity.parts().values().forEach(part -> collect(part, aggregates));
    } else if (aggregate.getOf().stream().anyMatch(Results::mayBeUnassessed)) {
      aggregates.add(aggregate);
    }
  }

  /** Nobody is exempt from a level that is stated, nor is it assessed. */
  private void level(List<String> special, LevelRequirement level) {
    if (level.getStated().isPresent()) {
      special.add(words.text("special.not-stated." + level.getWhenNotAssessed()));
    } else {
      results(special, level.getWhenExempt(), level.getWhenNotAssessed());
    }
  }

  private void results(
      List<String> special, WhenExempt whenExempt, WhenNotAssessed whenNotAssessed) {
    special.add(words.text("special.exempt." + whenExempt));
    special.add(words.text("special.not-assessed." + whenNotAssessed));
  }
}
