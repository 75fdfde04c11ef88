package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.immutables.value.Value;

/**
 * What was reported about a pledge so far. Reports are self-reported unless evidence is looked at.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePledgeReport.class)
@JsonDeserialize(builder = PledgeReport.Builder.class)
public abstract class PledgeReport {
  PledgeReport() {}

  /**
   * Returns which pledge it is about.
   *
   * @return the pledge's identifier, a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getPledge();

  /**
   * Returns what was reported.
   *
   * @return in any order; empty when nobody reported anything
   */
  public abstract List<@Valid Observation> getObservations();

  /**
   * Checks the report against its pledge.
   *
   * @param pledge what was promised
   * @return this report; or problems: {@code report.pledge} when it is about another one, {@code
   *     report.indicator} for an indicator that the pledge does not have, {@code report.unit} for a
   *     value in another unit, {@code report.counted} for a value typed in where values are counted
   *     from records, {@code report.measure} for a count of something else than the indicator
   *     counts, {@code report.overlap} for two periods of one indicator that have a day in common,
   *     {@code report.same-day} for two different values of one day, {@code report.not-additive}
   *     for values of periods that cannot be added
   */
  public Checked<PledgeReport> validate(Pledge pledge) {
    return new ReportValidation(pledge, this).validate();
  }

  /**
   * Returns what an indicator stands at: the last total of everything so far and the values of the
   * periods that begin after its day, or where there is no total the values of all periods. Values
   * of periods are added because a report that has been checked against its pledge has them only
   * where they add up.
   *
   * @param indicator its identifier
   * @param asOf values of later days are not looked at
   * @return as of the last day of what was added; shown only where each part is; empty when nobody
   *     reported any, or when a period begins before and ends after the day of the last total, so
   *     that the value cannot be told
   */
  public Optional<Observation> last(String indicator, LocalDate asOf) {
    return CurrentValue.of(this, indicator, asOf).observation();
  }

  /**
   * Reckons the progress of every indicator of a pledge.
   *
   * @param pledge what was promised; the report has been checked against it
   * @param method how to reckon
   * @param asOf the day asked for
   * @return in the order of the pledge
   */
  public List<Progress> progress(Pledge pledge, ProgressMethod method, LocalDate asOf) {
    return pledge.getIndicators().stream()
        .map(indicator -> progress(indicator, method, asOf))
        .toList();
  }

  private Progress progress(Indicator indicator, ProgressMethod method, LocalDate asOf) {
    CurrentValue value = CurrentValue.of(this, indicator.getId(), asOf);
    Progress progress = method.assess(indicator, value.observation(), asOf);
    return value.isUnclear() ? progress.withUnclearTotal() : progress;
  }

  /**
   * Starts a report.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this report's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().slug(getPledge(), "pledge").orThrow();
  }

  /** Builds reports. Not thread-safe. */
  public static final class Builder extends ImmutablePledgeReport.Builder {
    Builder() {}
  }
}
