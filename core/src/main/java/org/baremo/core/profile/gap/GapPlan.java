package org.baremo.core.profile.gap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.Structure;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.profile.Levels;
import org.baremo.core.profile.Outcomes;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/** A target profile compiled for one framework, to be applied many times. Thread-safe. */
public final class GapPlan {
  private static final GapFinding MET = new GapFinding.Met();
  private static final GapFinding UNDEFINED = new GapFinding.Undefined();
  private static final GapFinding NOT_ASSESSED = new GapFinding.NotAssessed();
  private static final GapFinding EXEMPT = new GapFinding.Exempt();
  private static final GapFinding NOT_YET_MARKED = new GapFinding.NotYetMarked();
  private static final GapFinding OTHER_SCALE = new GapFinding.OtherScale();

  private final TargetProfile target;
  private final Structure structure;
  private final Levels levels;
  private final List<Row> rows = new ArrayList<>();

  /** One target: where its node stands, the code of its level, and the statements behind it. */
  private record Row(Target target, int vertex, int wanted, boolean isUndefined, Ladder ladder) {}

  private GapPlan(TargetProfile target, Framework framework) {
    this.target = target;
    this.levels = new Levels(framework);
    List<List<Statement>> about = new ArrayList<>();
    Set<Ref> measured = new LinkedHashSet<>();
    for (Target wanted : target.getTargets()) {
      List<Statement> statements = statements(wanted.getNode(), framework);
      about.add(statements);
      statements.stream()
          .filter(statement -> statement.getRef().kind().equals(target.getStatements()))
          .forEach(statement -> measured.add(statement.getRef()));
    }
    this.structure = Structure.of(framework, measured);
    for (int i = 0; i < about.size(); i++) {
      rows.add(row(target.getTargets().get(i), about.get(i), framework));
    }
  }

  /** The statements about a node and about everything below it. */
  private static List<Statement> statements(Ref node, Framework framework) {
    if (framework.getStatements().isEmpty()) {
      return List.of();
    }
    Set<Statement> all = new LinkedHashSet<>(framework.statementsAbout(node));
    for (Node part : framework.descendants(node)) {
      all.addAll(framework.statementsAbout(part.getRef()));
    }
    return List.copyOf(all);
  }

  private Row row(Target wanted, List<Statement> about, Framework framework) {
    int level = levels.of(wanted.getLevel());
    boolean definesLevels = false;
    boolean definesThis = false;
    for (Statement statement : about) {
      int own = statement.getLevel().map(levels::of).orElse(Levels.NONE);
      definesLevels |= own != Levels.NONE && Levels.scale(own) == Levels.scale(level);
      definesThis |= own == level;
    }
    Ladder ladder = new Ladder(wanted, about, target, structure, levels);
    boolean isLeftOut =
        wanted.getKsa().isPresent() ? ladder.isEmptyAtTop() : definesLevels && !definesThis;
    boolean isUndefined = isLeftOut || !isDefined(wanted, framework);
    return new Row(wanted, structure.vertex(wanted.getNode()), level, isUndefined, ladder);
  }

  /** Whether the level exists for the node, where levels are defined node by node. */
  private static boolean isDefined(Target wanted, Framework framework) {
    return framework.levelsOf(wanted.getNode()).stream()
        .anyMatch(level -> level.getRef().equals(wanted.getLevel()));
  }

  static Checked<GapPlan> compile(TargetProfile target, Framework framework) {
    if (!framework.getEdition().equals(target.getEdition())) {
      throw new IllegalArgumentException(
          "%s is a target in %s, framework was %s"
              .formatted(target.getId(), target.getEdition(), framework.getEdition()));
    }
    List<Problem> found = new ArrayList<>();
    Location document = Location.of(target.getId().toString(), "");
    for (int i = 0; i < target.getTargets().size(); i++) {
      Target wanted = target.getTargets().get(i);
      Location place = document.below("/targets/" + i);
      if (framework.node(wanted.getNode()).isEmpty()) {
        String message = framework.explainUnknown(wanted.getNode());
        found.add(Problem.error("ref.unresolved", place.below("/node"), message));
      }
      if (framework.level(wanted.getLevel()).isEmpty()) {
        String message = framework.explainUnknown(wanted.getLevel());
        found.add(Problem.error("ref.unresolved", place.below("/level"), message));
      }
    }
    return found.isEmpty() ? Checked.of(new GapPlan(target, framework)) : Checked.failed(found);
  }

  /**
   * Holds a profile against the target. A target for a node as a whole is judged by the standing
   * that the profile states for the node; where it states nothing, and always where a kind is
   * wanted, by the statements about the node and its parts. Where neither the node's level
   * definitions nor its statements know the level, a higher standing meets it all the same, and
   * everything else is undefined.
   *
   * @param profile of the target's edition
   * @return what it lacks
   * @throws IllegalArgumentException when the profile is of another edition
   */
  public Gap apply(CompetenceProfile profile) {
    if (!profile.getEdition().equals(target.getEdition())) {
      throw new IllegalArgumentException(
          "%s is a target in %s, profile was of %s: migrate it first"
              .formatted(target.getId(), target.getEdition(), profile.getEdition()));
    }
    @Nullable Outcome[] outcomes = Outcomes.byVertex(profile, structure);
    List<Gap.Entry> entries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      entries.add(entry(row, outcomes));
    }
    return Gap.builder()
        .target(target.getId())
        .holder(profile.getHolder())
        .edition(profile.getEdition())
        .entries(entries)
        .build();
  }

  private Gap.Entry entry(Row row, @Nullable Outcome[] outcomes) {
    Ladder.Climb climb = row.ladder().climb(outcomes);
    Outcome own = outcomes[row.vertex()];
    boolean isExempt = own instanceof Outcome.Exempt;
    boolean byStatements = row.target().getKsa().isPresent() || !Outcomes.isKnown(own);
    GapFinding finding;
    if (row.isUndefined() && !byStatements && finding(own, row.wanted()).equals(MET)) {
      finding = MET;
    } else if (row.isUndefined()) {
      finding = UNDEFINED;
    } else if (isExempt) {
      finding = EXEMPT;
    } else if (byStatements) {
      finding = climb.finding();
    } else {
      finding = finding(own, row.wanted());
    }
    return new Gap.Entry(row.target(), finding, climb.cells());
  }

  private GapFinding finding(@Nullable Outcome own, int wanted) {
    if (own instanceof Outcome.NotYetMarked) {
      return NOT_YET_MARKED;
    } else if (!(own instanceof Outcome.Assessed)) {
      return NOT_ASSESSED;
    }
    int attained = levels.of(own);
    if (attained == Levels.NONE || Levels.scale(attained) != Levels.scale(wanted)) {
      return OTHER_SCALE;
    }
    return attained >= wanted ? MET : new GapFinding.Below(wanted - attained);
  }

  /**
   * Returns the target profile.
   *
   * @return the document that this plan was compiled from
   */
  public TargetProfile target() {
    return target;
  }
}
