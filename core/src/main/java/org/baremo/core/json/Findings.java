package org.baremo.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** What is wrong with one document, by byte offset; turned into lines and columns at the end. */
final class Findings {
  private final byte[] bytes;
  private final int from;
  private final Location base;
  private final int most;
  private final List<Finding> all = new ArrayList<>();

  private record Finding(int offset, String code, String pointer, String message) {}

  /** Thrown when the report is full. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Full() {
      super("the report is full", null, false, false);
    }
  }

  /** Starts empty, for the document that begins at {@code from}. */
  Findings(byte[] bytes, int from, Location base, int most) {
    this.bytes = bytes;
    this.from = from;
    this.base = base;
    this.most = most;
  }

  /** Adds a finding; throws {@link Full} when there are as many as may be reported. */
  void add(int offset, String code, String pointer, String message) {
    all.add(new Finding(offset, code, pointer, message));
    if (all.size() >= most) {
      String more = "problems after the first %s are left out".formatted(most);
      all.add(new Finding(offset, "json.more-problems", "", more));
      throw new Full();
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The problems in the order of the document. */
  List<Problem> problems() {
    all.sort(Comparator.comparingInt(Finding::offset));
    List<Problem> problems = new ArrayList<>();
    LineCursor cursor = new LineCursor(bytes, from);
    for (Finding finding : all) {
      cursor.moveTo(finding.offset);
      Location.Builder place = base.toBuilder().pointer(finding.pointer).column(cursor.column());
      if (base.getLine().isEmpty()) {
        place.line(cursor.line());
      }
      problems.add(Problem.error(finding.code, place.build(), finding.message));
    }
    return problems;
  }
}
