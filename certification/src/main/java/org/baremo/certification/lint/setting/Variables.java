package org.baremo.certification.lint.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.core.value.DateRange;

/** What a case can have one way or another, for all that a scheme looks at. */
public final class Variables {
  private static final int DAYS_IN = 400;

  private final ResolvedScheme scheme;
  private final Readings readings;
  private final LocalDate base;
  private final StatementSettings statements;
  private final DaySettings days;
  private final DeedSettings deeds;
  private final AmountSettings amounts;

  private Variables(ResolvedScheme scheme, List<Leaf> leaves) {
    this.scheme = scheme;
    this.readings = new Readings(leaves, new Spans(scheme));
    this.base = base(scheme.scheme());
    this.statements = new StatementSettings(scheme, readings);
    this.days = new DaySettings(scheme.scheme(), readings, base);
    this.deeds = new DeedSettings(readings, base);
    this.amounts = new AmountSettings(readings, base);
  }

  /**
   * Returns what a case can have one way or another.
   *
   * @param scheme the rules
   * @param leaves what is asked
   * @return a variable for each aspect that is read, in the order in which they are
   */
  public static List<Variable> of(ResolvedScheme scheme, List<Leaf> leaves) {
    Variables variables = new Variables(scheme, leaves);
    Set<Aspect> aspects = new LinkedHashSet<>();
    leaves.forEach(leaf -> aspects.addAll(leaf.reads()));
    List<Variable> all = new ArrayList<>();
    aspects.forEach(aspect -> all.add(variables.of(aspect)));
    return all;
  }

  /**
   * Returns a day on which a scheme is in force: about a year in, where it lasts so long.
   *
   * @param scheme the rules
   * @return the day
   */
  public static LocalDate base(CertificationScheme scheme) {
    DateRange inForce = scheme.getInForce();
    LocalDate day = inForce.getFirstDay().plusDays(DAYS_IN);
    Optional<LocalDate> last = inForce.getLastDay();
    return last.isPresent() && day.isAfter(last.get()) ? last.get() : day;
  }

  private Variable of(Aspect aspect) {
    return switch (aspect.kind()) {
      case RESULT -> ResultSettings.of(scheme, aspect, readings);
      case FACT -> statements.fact(aspect);
      case CODE -> statements.code(aspect);
      case NUMBER -> statements.number(aspect);
      case LEVEL -> statements.level(aspect);
      case PERIOD -> statements.period(aspect, base);
      case DATE -> days.date(aspect);
      case MOMENT -> days.moment(aspect);
      case BIRTH -> days.birth(aspect);
      case SITTING -> days.sitting(aspect);
      case TRAINING -> amounts.training(aspect);
      case ITEM -> amounts.items(aspect);
      case CERTIFICATE -> deeds.certificate(aspect);
      case ATTEMPT -> AttemptSettings.of(aspect, readings, base);
      case DUTY -> deeds.duty(aspect);
      case AWARD, UNITS ->
          throw new IllegalArgumentException("aspect must be no award, was " + aspect.name());
    };
  }
}
