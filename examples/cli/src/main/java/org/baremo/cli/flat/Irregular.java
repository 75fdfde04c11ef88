package org.baremo.cli.flat;

/**
 * A row says something that only the whole reader understands, or finds wrong. It has no stack,
 * because files may hold millions of such rows.
 */
final class Irregular extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Irregular() {
    super("the row is not regular", null, false, false);
  }
}
