package org.baremo.cli;

/** Stops a command with a message for its user, who never sees a stack trace. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * Creates the failure.
   *
   * @param status exit status
   * @param message what is wrong and what can be done about it
   */
  public CommandFailure(int status, String message) {
    super(message);
    this.status = status;
  }

  /**
   * Returns a failure that the user can mend.
   *
   * @param message what is wrong and what exists
   * @return the failure
   */
  public static CommandFailure misuse(String message) {
    return new CommandFailure(ExitStatus.MISUSE, message);
  }

  /**
   * Returns the exit status.
   *
   * @return one of {@link ExitStatus}
   */
  public int status() {
    return status;
  }
}
