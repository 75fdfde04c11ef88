package org.baremo.cli.run.paper;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Council;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.dossier.Dossier;
import org.baremo.cli.run.summary.Account;
import org.baremo.cli.run.summary.RowResult;
import org.baremo.core.json.Json;

/**
 * Decides by the version of a series that is for a case, and writes what a run was asked to write:
 * every line names the version and the ground. Thread-safe.
 */
public final class SeriesPapers {
  private static final byte[] NONE = {};

  private final CompiledSeries series;
  private final OffsetDateTime asOf;
  private final boolean isBrief;
  private final Map<CompiledScheme, Sitting> sittings = new HashMap<>();
  private final Function<SeriesDecision, byte[]> certificate;
  private final Explained explained;

  /** One version, as it decides its own cases or those of a clause, ready for lines in short. */
  private record Sitting(Council council, BriefLines lines) {}

  /** Tells why awards were not given. */
  @FunctionalInterface
  public interface Explained {
    /**
     * Explains what was decided.
     *
     * @param decided what the series came to
     * @param dossier that it was decided from
     * @return in UTF-8; no bytes when nobody asked
     */
    byte[] of(SeriesDecision decided, Dossier dossier);
  }

  /**
   * Prepares to write.
   *
   * @param series that decides
   * @param asOf when the decisions are taken
   * @param isBrief whether decisions are written in short
   * @param certificate the line of a granted decision; no bytes when none is asked for
   * @param explained why awards were not given
   */
  public SeriesPapers(
      CompiledSeries series,
      OffsetDateTime asOf,
      boolean isBrief,
      Function<SeriesDecision, byte[]> certificate,
      Explained explained) {
    this.series = series;
    this.asOf = asOf;
    this.isBrief = isBrief;
    this.certificate = certificate;
    this.explained = explained;
    series
        .series()
        .versions()
        .forEach(version -> add(series.version(version.scheme().getId()).orElseThrow()));
    series
        .series()
        .clauses()
        .forEach(clause -> add(series.admitting(clause.transition().getId()).orElseThrow()));
  }

  private void add(CompiledScheme scheme) {
    Council council = scheme.at(asOf);
    sittings.put(
        scheme, new Sitting(council, new BriefLines(scheme.scheme().scheme(), council.outline())));
  }

  /**
   * Returns the version that decided, as it decides such cases.
   *
   * @param series any series
   * @param choice of one of its versions, or of none
   * @return the version, by its clause where one let it decide; empty when none is for the case
   */
  public static Optional<CompiledScheme> by(CompiledSeries series, VersionChoice choice) {
    return choice.getTransition().isPresent()
        ? choice.getTransition().flatMap(series::admitting)
        : choice.getVersion().flatMap(series::version);
  }

  /**
   * Decides, and writes what was asked for.
   *
   * @param dossier of one candidate
   * @return what is counted and what is to be written
   */
  public Papers.Made of(Dossier dossier) {
    SeriesDecision decided = series.decide(dossier, asOf);
    boolean isGranted = decided.outcome() == DecisionOutcome.GRANTED;
    byte[] certified = isGranted ? certificate.apply(decided) : NONE;
    Optional<Sitting> sitting = by(series, decided.choice()).map(sittings::get);
    byte[] explanation = isGivenAll(decided, sitting) ? NONE : explained.of(decided, dossier);
    if (isBrief && sitting.isPresent()) {
      return inShort(dossier, decided.choice(), sitting.get(), certified, explanation);
    }
    byte[] line = isBrief ? BriefLines.undecided(decided) : written(decided);
    Account account =
        decided
            .decision()
            .map(decision -> Account.of(decision).by(decided.choice()))
            .orElseGet(() -> Account.undecided(decided));
    return new Papers.Made(account, new RowResult.Lines(line, certified, explanation));
  }

  private static boolean isGivenAll(SeriesDecision decided, Optional<Sitting> sitting) {
    return decided.decision().isPresent()
        && sitting.isPresent()
        && Papers.isGivenAll(decided.decision().get(), sitting.get().council().scheme().scheme());
  }

  private static byte[] written(SeriesDecision decided) {
    return Json.standard().write(decided);
  }

  private static Papers.Made inShort(
      Dossier dossier,
      VersionChoice choice,
      Sitting sitting,
      byte[] certified,
      byte[] explanation) {
    Outline outline = sitting.council().outline();
    outline.decide(dossier);
    byte[] line =
        sitting.lines().line(outline, choice.getHolder().value(), BriefLines.ground(choice));
    return new Papers.Made(
        Account.of(outline, sitting.council().scheme().scheme()).by(choice),
        new RowResult.Lines(line, certified, explanation));
  }
}
