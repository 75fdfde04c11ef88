package org.baremo.cli.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baremo.certification.decision.DossierNotices;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.time.Day;

/**
 * The names under which schemes ask for what a table can state: dates, facts, numbers, codes and
 * levels. Immutable, thread-safe.
 */
public final class AskedNames {
  private static final int SHOWN = 10;

  /** By the prefix of their columns. */
  private final Map<String, Set<String>> names = new TreeMap<>();

  private final DossierNotices notices;

  private AskedNames(DossierNotices notices) {
    this.notices = notices;
  }

  /**
   * Returns what some schemes ask for.
   *
   * @param schemes any
   * @return the names of all of them together
   */
  public static AskedNames of(List<CertificationScheme> schemes) {
    return of(schemes, DossierNotices.of(schemes));
  }

  private static AskedNames of(List<CertificationScheme> schemes, DossierNotices notices) {
    AskedNames asked = new AskedNames(notices);
    schemes.forEach(asked::add);
    return asked;
  }

  /**
   * Returns what a series asks for.
   *
   * @param series any
   * @return the names of its versions and transitional clauses together
   */
  public static AskedNames of(SchemeSeries series) {
    AskedNames asked = of(series.getVersions(), DossierNotices.of(series));
    asked.date(series.getAnchor());
    series
        .getTransitions()
        .forEach(clause -> Places.requirements(clause.getWhen(), "").values().forEach(asked::add));
    return asked;
  }

  /**
   * Says of a column that nobody asks for what it holds.
   *
   * @return why it has no effect, and what is asked for; empty where it may have one
   */
  Optional<String> objection(Column column) {
    int colon = column.header().indexOf(':');
    boolean isNamed =
        column instanceof Column.Date
            || column instanceof Column.Fact
            || column instanceof Column.Amount
            || column instanceof Column.Codes
            || column instanceof Column.Level;
    if (!isNamed) {
      return Optional.empty();
    }
    String kind = column.header().substring(0, colon);
    String name = column.header().substring(colon + 1);
    boolean isRefused = column instanceof Column.Date && DateName.of(name).isComputed();
    Set<String> asked = names.getOrDefault(kind, Set.of());
    return isRefused || asked.contains(name)
        ? Optional.empty()
        : Optional.of(
            "column '%s' has no effect, the scheme asks for no such %s; it asks for %s"
                .formatted(column.header(), kind, listed(asked)));
  }

  /**
   * Returns what notices what dossiers say that is about nothing that the schemes ask.
   *
   * @return for the same schemes
   */
  public DossierNotices notices() {
    return notices;
  }

  private static String listed(Set<String> asked) {
    String shown = asked.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return asked.size() > SHOWN
        ? "%s and %d more".formatted(shown, asked.size() - SHOWN)
        : asked.isEmpty() ? "none" : shown;
  }

  private Set<String> named(String kind) {
    return names.computeIfAbsent(kind, none -> new TreeSet<>());
  }

  private void date(DateName name) {
    if (!name.isComputed()) {
      named("date").add(name.value());
    }
  }

  private void add(CertificationScheme scheme) {
    date(scheme.getAnchor());
    Places.requirements(scheme).values().forEach(this::add);
    for (Award award : scheme.getAwards()) {
      award.getIssue().ifPresent(this::add);
      award.getValidity().ifPresent(validity -> add(validity.getStart()));
    }
  }

  private void add(Requirement requirement) {
    if (requirement instanceof FactRequirement fact) {
      named("fact").add(fact.getFact().value());
    } else if (requirement instanceof CodeRequirement code) {
      named("code").add(code.getFact().value());
    } else if (requirement instanceof LevelRequirement level) {
      level.getStated().ifPresent(name -> named("level").add(name.value()));
    } else if (requirement instanceof AgeRequirement age) {
      date(age.getOn());
    }
    requirement.quantities().values().forEach(this::add);
    requirement.days().values().forEach(this::add);
  }

  private void add(Quantity quantity) {
    if (quantity instanceof Quantity.Stated number) {
      named("number").add(number.name().value());
    } else if (quantity instanceof Coded coded) {
      named("code").add(coded.fact().value());
    } else if (quantity instanceof Quantity.LevelOrdinal level) {
      level.stated().ifPresent(name -> named("level").add(name.value()));
    }
    quantity.parts().values().forEach(this::add);
    quantity.days().values().forEach(this::add);
  }

  private void add(Day day) {
    if (day instanceof Day.Named named) {
      date(named.name());
    }
    day.days().values().forEach(this::add);
  }
}
