package org.baremo.core.assessment;

import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.ResolvedInstrument;

/**
 * An assessment whose references have all been found. It carries the framework and the instruments,
 * so that the rooms after it need no catalogue. Immutable, thread-safe.
 */
public final class ResolvedAssessment {
  private final String document;
  private final Assessment assessment;
  private final Framework framework;
  private final List<ResolvedSitting> sittings;
  private final List<SittingFacts> facts;

  ResolvedAssessment(
      String document,
      Assessment assessment,
      Framework framework,
      List<ResolvedSitting> sittings,
      List<SittingFacts> facts) {
    this.document = document;
    this.assessment = assessment;
    this.framework = framework;
    this.sittings = sittings;
    this.facts = facts;
  }

  /**
   * Returns what the document is called in problems.
   *
   * @return the name that it was resolved under
   */
  public String document() {
    return document;
  }

  /**
   * Returns the assessment.
   *
   * @return the document that was resolved
   */
  public Assessment assessment() {
    return assessment;
  }

  /**
   * Returns the framework edition assessed against.
   *
   * @return the edition, with its nodes, statements and scales
   */
  public Framework framework() {
    return framework;
  }

  /**
   * Returns the sittings whose responses are at hand.
   *
   * @return in order of their start
   */
  public List<ResolvedSitting> sittings() {
    return sittings;
  }

  /**
   * Returns the facts of all sittings, with or without responses, each once.
   *
   * @return in order of their day and start
   */
  public List<SittingFacts> sittingFacts() {
    return facts;
  }

  @Override
  public String toString() {
    return "assessment of " + assessment.getHolder() + " against " + assessment.getEdition();
  }

  /** A sitting whose items have been found in its instrument. Immutable, thread-safe. */
  public static final class ResolvedSitting {
    private final Sitting sitting;
    private final ResolvedInstrument instrument;
    private final int[] itemOfResponse;
    private final int[] withoutResponse;

    ResolvedSitting(
        Sitting sitting,
        ResolvedInstrument instrument,
        int[] itemOfResponse,
        int[] withoutResponse) {
      this.sitting = sitting;
      this.instrument = instrument;
      this.itemOfResponse = itemOfResponse;
      this.withoutResponse = withoutResponse;
    }

    /**
     * Returns the sitting.
     *
     * @return the document that was resolved
     */
    public Sitting sitting() {
      return sitting;
    }

    /**
     * Returns the instrument that was sat.
     *
     * @return from the library that the sitting was resolved with
     */
    public ResolvedInstrument instrument() {
      return instrument;
    }

    /**
     * Returns the item of a response.
     *
     * @param response index among the sitting's responses, from 0
     * @return the item's position in the instrument, from 0
     */
    public int itemOfResponse(int response) {
      return itemOfResponse[response];
    }

    /**
     * Returns how many items of the form have no response.
     *
     * @return 0 or more
     */
    public int itemsWithoutResponse() {
      return withoutResponse.length;
    }

    /**
     * Returns an item of the form that has no response.
     *
     * @param index from 0, less than {@link #itemsWithoutResponse()}
     * @return the item's position in the instrument, from 0
     */
    public int itemWithoutResponse(int index) {
      return withoutResponse[index];
    }
  }
}
