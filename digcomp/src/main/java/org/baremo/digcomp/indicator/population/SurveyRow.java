package org.baremo.digcomp.indicator.population;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.baremo.digcomp.indicator.Respondent;

/** A person of a survey file. Immutable. */
public final class SurveyRow {
  private final long line;
  private final String person;
  private final Respondent respondent;
  private final BigDecimal weight;
  private final Map<String, String> values;
  private final boolean isInPopulation;

  SurveyRow(
      long line,
      String person,
      Respondent respondent,
      BigDecimal weight,
      Map<String, String> values,
      boolean isInPopulation) {
    this.line = line;
    this.person = person;
    this.respondent = respondent;
    this.weight = weight;
    this.values = values;
    this.isInPopulation = isInPopulation;
  }

  /**
   * Returns where the row begins.
   *
   * @return the number of its line, from 1
   */
  public long line() {
    return line;
  }

  /**
   * Returns whose row it is.
   *
   * @return as the file says; empty where it does not, or the layout names no such column
   */
  public Optional<String> person() {
    return person.isEmpty() ? Optional.empty() : Optional.of(person);
  }

  /**
   * Returns the answers.
   *
   * @return the person
   */
  public Respondent respondent() {
    return respondent;
  }

  /**
   * Returns how much the person weighs.
   *
   * @return exact, 0 or more; 1 where the layout has no weights
   */
  public BigDecimal weight() {
    return weight;
  }

  /**
   * Returns the values by which the population is divided.
   *
   * @return by column of the breakdowns; a column that is missing here was not stated
   */
  public Map<String, String> values() {
    return values;
  }

  /**
   * Tells whether the person is of the indicator's population.
   *
   * @return false for those whom no share counts, not even in its denominator
   */
  public boolean isInPopulation() {
    return isInPopulation;
  }
}
