package org.baremo.cli.rows;

import java.util.Arrays;
import java.util.Optional;
import org.baremo.core.assessment.Response;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.Item;
import org.baremo.core.value.Rational;

/** How responses to items are written in the cells of a table of candidates. */
final class ItemCells {
  private static final String NOT_REACHED = "-";
  private static final String LATE = "late:";
  private static final String ANNULLED = "annulled:";

  private ItemCells() {}

  /**
   * Reads a response: the answer, blank when skipped, {@code -} when not reached, {@code
   * late:ANSWER}, or {@code annulled:REASON}. Options ticked together are joined by {@code |}.
   *
   * @param item the item responded to, which has a key
   * @param cell without white space around it
   * @return the response
   * @throws IllegalArgumentException when the cell is none of these
   */
  static Response response(Item item, String cell) {
    String id = item.getId();
    if (cell.isEmpty()) {
      return new Response.Skipped(id);
    }
    if (cell.equals(NOT_REACHED)) {
      return new Response.NotReached(id);
    }
    if (cell.startsWith(ANNULLED)) {
      String reason = cell.substring(ANNULLED.length()).strip();
      return new Response.Annulled(id, reason, Optional.empty());
    }
    if (cell.startsWith(LATE)) {
      Answer answer = answer(item, cell.substring(LATE.length()).strip());
      return new Response.Late(id, answer, Optional.empty());
    }
    return Response.Answered.of(id, answer(item, cell));
  }

  private static Answer answer(Item item, String text) {
    return switch (item.getKey().answerKind()) {
      case SINGLE_CHOICE -> Answer.Choice.of(text);
      case MULTIPLE_CHOICE ->
          new Answer.Choice(Arrays.stream(text.split("\\|", -1)).map(String::strip).toList());
      case NUMBER -> new Answer.Numeric(Rational.parse(text));
      case TEXT -> new Answer.Text(text);
      case WORK -> new Answer.Work(text);
    };
  }
}
