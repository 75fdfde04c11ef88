package org.baremo.programmes;

/** One question that a programme manager asks, answered from the source documents. */
interface Scenario {
  /** Short name, for the command line and for file names: {@code S2}. */
  String id();

  /** What is asked, in a few words. */
  String title();

  /** Reads the scenario's data and answers. */
  Report run(Data data);
}
