package org.baremo.cli;

/** What the exit status of a command tells. */
public final class ExitStatus {
  /** All went well: every row was decided. */
  public static final int OK = 0;

  /** The run is whole, and some rows were rejected; or a certificate is not to be trusted. */
  public static final int SOME_REJECTED = 1;

  /** Misuse, a scheme that does not hold, or an input that cannot be read. */
  public static final int MISUSE = 2;

  /** The output failed or the run was interrupted; nothing was left that looks whole. */
  public static final int FAILED = 3;

  /** A defect in the program itself. */
  public static final int DEFECT = 4;

  private ExitStatus() {}
}
