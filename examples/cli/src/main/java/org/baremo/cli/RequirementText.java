package org.baremo.cli;

import java.util.HashMap;
import java.util.Map;
import org.baremo.certification.explanation.ExplainedRule;
import org.baremo.certification.explanation.ExplainedScheme;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.WhenExempt;
import org.baremo.certification.scheme.requirement.WhenNotAssessed;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.value.Ref;

/** What one requirement asks for, in words, without the requirements that it combines. */
final class RequirementText {
  private final Words words;
  private final ResolvedScheme scheme;
  private final Messages messages;
  private final SchemeExplanation told;
  private final Map<String, String> rules = new HashMap<>();

  RequirementText(Words words, ResolvedScheme scheme) {
    this.words = words;
    this.scheme = scheme;
    this.messages = Messages.of(words.locale());
    this.told = SchemeExplanation.of(scheme);
    ExplainedScheme explained = told.in(messages);
    explained.getAwards().forEach(award -> award.rules().forEach(this::add));
    explained.getVetoes().forEach(this::add);
  }

  /** What the explanations of decisions call it, for what has no words of its own here. */
  private void add(ExplainedRule rule) {
    rules.putIfAbsent(rule.getRequirement(), rule.getRequired());
    rule.getParts().forEach(this::add);
  }

  String text(Requirement requirement) {
    if (requirement instanceof MarkRequirement mark) {
      String of =
          mark.getNode().map(this::node).map(node -> words.text("rule.of", node)).orElse("");
      return of + cut(mark.getCut()) + special(mark.getWhenExempt(), mark.getWhenNotAssessed());
    }
    if (requirement instanceof EachNode each) {
      return words.text("rule.each", cut(each.getCut()))
          + special(each.getWhenExempt(), each.getWhenNotAssessed());
    }
    if (requirement instanceof LevelRequirement level) {
      String of =
          level.getNode().map(this::node).map(node -> words.text("rule.of", node)).orElse("");
      return of
          + words.text("rule.level", level.getAtLeast())
          + special(level.getWhenExempt(), level.getWhenNotAssessed());
    }
    if (requirement instanceof AgeRequirement age) {
      return words.text("rule.age", age.getMinimumYears(), date(age.getOn()));
    }
    if (requirement instanceof SittingsRequirement sittings) {
      return words.text(
          sittings.getCount() == 1 ? "rule.sitting" : "rule.sittings",
          words.text("rule.number." + sittings.getComparison(), sittings.getCount()));
    }
    if (requirement instanceof FactRequirement stated) {
      return words.text("rule.fact", stated.getFact());
    }
    return group(requirement);
  }

  private String group(Requirement requirement) {
    if (requirement instanceof AllOf) {
      return words.text("rule.all");
    }
    if (requirement instanceof AnyOf) {
      return words.text("rule.any");
    }
    if (requirement instanceof NoneOf) {
      return words.text("rule.none");
    }
    if (requirement instanceof AtLeastOf atLeast) {
      return words.text("rule.at-least", atLeast.getCount(), atLeast.getRequirements().size());
    }
    return rules.getOrDefault(requirement.getId(), requirement.getId());
  }

  private String cut(Cut cut) {
    String number =
        cut.getMeasure() == Cut.Measure.PERCENTAGE
            ? words.text("comparison." + cut.getComparison(), words.exact(cut.getRequired()))
            : words.text("rule.points." + cut.getComparison(), words.exact(cut.getRequired()));
    String rounding =
        cut.getRounding()
            .map(
                r ->
                    words.counted(
                        "rule.rounded",
                        r.decimals(),
                        words.text("rounding." + r.mode()),
                        words.text("stage." + r.stage())))
            .orElseGet(() -> words.text("rule.exact"));
    return number + ", " + rounding;
  }

  private String special(WhenExempt exempt, WhenNotAssessed notAssessed) {
    return "; "
        + words.text("when-exempt." + exempt)
        + "; "
        + words.text("when-not-assessed." + notAssessed);
  }

  private String node(Ref node) {
    return node.code() + scheme.title(node).map(words.language()::of).map(t -> " " + t).orElse("");
  }

  /** A length of time. */
  String period(Period period) {
    return told.period(period, messages);
  }

  /** A day as a scheme states it, with its article. */
  String day(Day day) {
    return day instanceof Day.Named named
        ? words.text("scheme.from-date", date(named.name()))
        : told.day(day, messages);
  }

  /** What a date of the case is called. */
  String date(DateName name) {
    String key = "date." + name.value();
    return words.has(key) ? words.text(key) : "«" + name.value() + "»";
  }
}
