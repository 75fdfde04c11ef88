package org.baremo.core.profile.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.Structure;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Statement;
import org.baremo.core.profile.Levels;
import org.baremo.core.profile.Outcomes;
import org.baremo.core.profile.gap.TargetProfile.LowerLevels;
import org.baremo.core.value.LevelRef;
import org.jspecify.annotations.Nullable;

/**
 * The statements behind one target, level by level up to the one wanted: by kind, where the target
 * does not name one.
 */
final class Ladder {
  private static final Climb EMPTY = new Climb(new GapFinding.NotAssessed(), List.of());

  private final List<Cell> cells = new ArrayList<>();
  private final int top;
  private final TargetProfile target;
  private final Structure structure;
  private final Levels levels;

  /** The statements of one level and kind. */
  private record Cell(LevelRef level, int ordinal, Optional<Ksa> ksa, List<Statement> statements) {}

  /** What the statements say, and the counts behind it. */
  record Climb(GapFinding finding, List<GapCell> cells) {}

  Ladder(
      Target wanted,
      List<Statement> about,
      TargetProfile target,
      Structure structure,
      Levels levels) {
    this.target = target;
    this.structure = structure;
    this.levels = levels;
    int code = levels.of(wanted.getLevel());
    this.top = Levels.ordinal(code);
    for (int ordinal = 1; ordinal <= top && !about.isEmpty(); ordinal++) {
      LevelRef level = levels.level(Levels.scale(code), ordinal);
      for (Optional<Ksa> ksa : kinds(wanted)) {
        List<Statement> statements =
            about.stream().filter(statement -> isIn(statement, level, ksa)).toList();
        if (!statements.isEmpty() || wanted.getKsa().isPresent()) {
          cells.add(new Cell(level, ordinal, ksa, statements));
        }
      }
    }
  }

  private static List<Optional<Ksa>> kinds(Target wanted) {
    if (wanted.getKsa().isPresent()) {
      return List.of(wanted.getKsa());
    }
    return List.of(
        Optional.of(Ksa.KNOWLEDGE),
        Optional.of(Ksa.SKILL),
        Optional.of(Ksa.ATTITUDE),
        Optional.empty());
  }

  private boolean isIn(Statement statement, LevelRef level, Optional<Ksa> ksa) {
    return statement.getRef().kind().equals(target.getStatements())
        && statement.getKsa().equals(ksa)
        && statement.getLevel().filter(level::equals).isPresent();
  }

  /** Whether there is no statement at the level wanted. */
  boolean isEmptyAtTop() {
    return cells.stream().noneMatch(cell -> cell.ordinal() == top && !cell.statements().isEmpty());
  }

  Climb climb(@Nullable Outcome[] outcomes) {
    if (cells.isEmpty()) {
      return EMPTY;
    }
    List<GapCell> counted = new ArrayList<>(cells.size());
    List<Tally> steps = new ArrayList<>();
    for (int ordinal = 0; ordinal <= top; ordinal++) {
      steps.add(new Tally());
    }
    for (Cell cell : cells) {
      Tally tally = new Tally();
      for (Statement statement : cell.statements()) {
        Outcome outcome = outcomes[structure.vertex(statement.getRef())];
        tally.add(Outcomes.of(outcome, statement, target.getAchievedFrom(), levels));
      }
      steps.get(cell.ordinal()).add(tally);
      counted.add(tally.cell(cell.level(), cell.ksa()));
    }
    boolean isImplied = target.getLowerLevels() == LowerLevels.IMPLIED;
    GapFinding finding = isImplied ? implied(steps) : required(steps);
    // Lower levels can show that the one wanted is not attained, never that it is.
    boolean isSilent = isEmptyAtTop() && !finding.isMissing();
    return new Climb(isSilent ? new GapFinding.NotAssessed() : finding, counted);
  }

  /** Every level up to the top counts; the lowest one that is known to be failed, first of all. */
  private GapFinding required(List<Tally> steps) {
    GapFinding open = new GapFinding.Undefined();
    for (int ordinal = 1; ordinal <= top; ordinal++) {
      GapFinding step = steps.get(ordinal).finding();
      if (step instanceof GapFinding.Below) {
        return new GapFinding.Below(top - ordinal + 1);
      }
      open = rank(step) > rank(open) ? step : open;
    }
    return open;
  }

  private static int rank(GapFinding finding) {
    if (finding instanceof GapFinding.NotYetMarked) {
      return 4;
    } else if (finding instanceof GapFinding.NotAssessed) {
      return 3;
    } else if (finding instanceof GapFinding.Met) {
      return 2;
    }
    return finding instanceof GapFinding.Exempt ? 1 : 0;
  }

  /** Only the level wanted counts; where it is failed, the highest one met says by how much. */
  private GapFinding implied(List<Tally> steps) {
    GapFinding own = steps.get(top).finding();
    if (!(own instanceof GapFinding.Below)) {
      return own;
    }
    int attained = top - 1;
    while (attained > 0 && !(steps.get(attained).finding() instanceof GapFinding.Met)) {
      attained--;
    }
    return new GapFinding.Below(top - attained);
  }
}
