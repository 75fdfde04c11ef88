package org.baremo.cli.run.output;

import java.io.IOException;

/** The input failed while it was being read, and not the output. */
public final class UnreadableInput extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure.
   *
   * @param document the input's name
   * @param cause why
   */
  public UnreadableInput(String document, IOException cause) {
    super("cannot read " + document + ": " + cause.getMessage(), cause);
  }
}
