package org.baremo.certification.probe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.probe.Aspect.Kind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Ref;

/** Finds what a requirement looks at. */
public final class Aspects {
  private final Set<Aspect> found = new LinkedHashSet<>();

  private Aspects() {}

  /**
   * Returns what a requirement itself looks at, without the ones that it combines; what is asked of
   * stretches of time is looked at by the one that asks it.
   *
   * @param requirement any requirement
   * @return in the order in which they are met
   */
  public static Set<Aspect> of(Requirement requirement) {
    Aspects aspects = new Aspects();
    aspects.results(requirement);
    aspects.statements(requirement);
    aspects.people(requirement);
    requirement.quantities().values().forEach(aspects::add);
    requirement.days().values().forEach(aspects::add);
    if (requirement.asksOfStretches()) { // its part is judged by it alone
      requirement.parts().forEach(part -> aspects.found.addAll(all(part)));
      aspects.found.add(Aspect.of(Kind.MOMENT));
    }
    return aspects.found;
  }

  /**
   * Returns what a date of a case is found from.
   *
   * @param name a stated or computed date
   * @return the aspect
   */
  public static Aspect of(DateName name) {
    if (name.equals(DateName.DECISION)) {
      return Aspect.of(Kind.MOMENT);
    }
    return name.isComputed() ? Aspect.of(Kind.SITTING) : Aspect.of(Kind.DATE, name);
  }

  /**
   * Returns what a scheme looks at besides its requirements: what tells whether it is in force, and
   * from when its awards are.
   *
   * @param scheme any scheme
   * @return in the order of the document
   */
  public static Set<Aspect> of(CertificationScheme scheme) {
    Set<Aspect> aspects = new LinkedHashSet<>();
    aspects.add(of(scheme.getAnchor()));
    scheme.getAwards().forEach(award -> aspects.addAll(of(award)));
    return aspects;
  }

  /**
   * Returns what the days of an award are found from.
   *
   * @param award any award
   * @return in the order in which they are met
   */
  public static Set<Aspect> of(Award award) {
    Aspects aspects = new Aspects();
    award.getIssue().ifPresent(aspects::add);
    award.getValidity().map(Validity::getStart).ifPresent(aspects::add);
    return aspects.found;
  }

  private static Set<Aspect> all(Requirement requirement) {
    Set<Aspect> all = new LinkedHashSet<>(of(requirement));
    requirement.parts().forEach(part -> all.addAll(all(part)));
    return all;
  }

  private void results(Requirement requirement) {
    if (requirement instanceof MarkRequirement mark) {
      found.add(Aspect.result(mark.getNode()));
    } else if (requirement instanceof EachNode each) {
      results(each.getNodes());
    } else if (requirement instanceof LevelRequirement level) {
      level(level.getNode(), level.getStated().map(Object::toString));
    } else if (requirement instanceof NodesRequirement nodes) {
      if (nodes.getTest() instanceof NodeTest.IsCovered) {
        found.add(Aspect.of(Kind.TRAINING));
        found.add(Aspect.of(Kind.MOMENT)); // what is not over, or to come, does not count yet
      }
      results(nodes.getNodes()); // of what is covered, too: a node may be exempt
    }
  }

  private void results(List<Ref> nodes) {
    nodes.forEach(node -> found.add(Aspect.result(Optional.of(node))));
  }

  private void level(Optional<Ref> node, Optional<String> stated) {
    found.add(stated.map(name -> Aspect.of(Kind.LEVEL, name)).orElse(Aspect.result(node)));
  }

  private void statements(Requirement requirement) {
    if (requirement instanceof FactRequirement fact) {
      found.add(Aspect.of(Kind.FACT, fact.getFact()));
    } else if (requirement instanceof CodeRequirement code) {
      found.add(Aspect.of(Kind.CODE, code.getFact()));
    } else if (requirement instanceof PeriodRequirement period) {
      found.add(Aspect.of(Kind.PERIOD, period.getPeriod()));
    } else if (requirement instanceof AwardRequirement award) {
      found.add(Aspect.of(Kind.AWARD, award.getAward()));
    } else if (requirement instanceof UnitsRequirement units) {
      found.add(Aspect.of(Kind.UNITS, units.getAward()));
    }
  }

  private void people(Requirement requirement) {
    if (requirement instanceof AgeRequirement age) {
      found.add(Aspect.of(Kind.BIRTH));
      found.add(of(age.getOn()));
      found.add(Aspect.of(Kind.MOMENT)); // an age is reached by the decision, or not yet
    } else if (requirement instanceof SittingsRequirement) {
      found.add(Aspect.of(Kind.SITTING));
    } else if (requirement instanceof HeldRequirement) {
      found.add(Aspect.of(Kind.CERTIFICATE));
    } else if (requirement instanceof WaitRequirement) {
      found.add(Aspect.of(Kind.ATTEMPT));
    } else if (requirement instanceof SeparationRequirement) {
      found.add(Aspect.of(Kind.DUTY));
    }
  }

  private void add(Quantity quantity) {
    if (quantity instanceof Quantity.MarkOf mark) {
      found.add(Aspect.result(mark.node()));
    } else if (quantity instanceof Quantity.Stated stated) {
      found.add(Aspect.of(Kind.NUMBER, stated.name()));
    } else if (quantity instanceof Coded coded) {
      found.add(Aspect.of(Kind.CODE, coded.fact()));
    } else if (quantity instanceof Quantity.LevelOrdinal level) {
      level(level.node(), level.stated().map(Object::toString));
    } else if (quantity instanceof Quantity.Items || quantity instanceof ItemScore) {
      found.add(Aspect.of(Kind.ITEM));
    } else if (quantity instanceof TrainingHours) {
      found.add(Aspect.of(Kind.TRAINING));
      found.add(Aspect.of(Kind.MOMENT)); // what is not over, or to come, does not count yet
    } else if (quantity instanceof SuspensionDays) {
      found.add(Aspect.of(Kind.CERTIFICATE));
      found.add(Aspect.of(Kind.MOMENT)); // one that still lasts grows until the decision
    } else if (quantity instanceof Quantity.Attempts || quantity instanceof AttemptMark) {
      found.add(Aspect.of(Kind.ATTEMPT));
    }
    quantity.days().values().forEach(this::add);
    quantity.parts().values().forEach(this::add);
  }

  private void add(Day day) {
    if (day instanceof Day.Named named) {
      found.add(of(named.name()));
    } else if (day instanceof Day.Birth) {
      found.add(Aspect.of(Kind.BIRTH));
    } else if (day instanceof Day.OfCertificate) {
      found.add(Aspect.of(Kind.CERTIFICATE));
    } else if (day instanceof Day.OfAttempt attempt) {
      found.add(Aspect.of(Kind.ATTEMPT));
      AttemptFilter filter = attempt.of();
      filter.getSince().ifPresent(this::add);
      filter.getUntil().ifPresent(this::add);
    }
    day.days().values().forEach(this::add);
  }
}
