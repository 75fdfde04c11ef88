package org.baremo.certification.decision.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.op.Op;
import org.baremo.certification.decision.plan.op.OverridableOp;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.Requirement;

/**
 * What awards ask for side by side: of each its requirement, or where that is all of several,
 * those, and where it names a definition, what that says, and so on; a group of another kind counts
 * as one, and so does one in whose place somebody ruled. Numbered from 0 in the order of the
 * scheme, a group before its members. Never changed once made; thread-safe.
 */
public final class Criteria {
  private final String[] requirements;
  private final Op[] ops;
  private final int[] ends;
  private final int[] awardEnds;

  /** The first of the same requirement of the same award: a definition may be named twice. */
  private final int[] firsts;

  /** Takes note of what stands against an award. */
  @FunctionalInterface
  public interface Against {
    /**
     * Takes note of one criterion.
     *
     * @param criterion its number
     * @param verdict not met, pending or indeterminate
     */
    void add(int criterion, Verdict verdict);
  }

  private Criteria(Collection all, int[] awardEnds) {
    this.requirements = all.requirements.toArray(new String[0]);
    this.ops = all.ops.toArray(new Op[0]);
    this.ends = all.ends.stream().mapToInt(Integer::intValue).toArray();
    this.firsts = all.firsts.stream().mapToInt(Integer::intValue).toArray();
    this.awardEnds = awardEnds;
  }

  static Criteria of(List<Award> awards, PlanCompiler compiler) {
    Collection all = new Collection(compiler);
    int[] awardEnds = new int[awards.size()];
    for (int i = 0; i < awardEnds.length; i++) {
      all.add(awards.get(i), i);
      awardEnds[i] = all.ops.size();
    }
    return new Criteria(all, awardEnds);
  }

  /** Criteria while they are collected. */
  private static final class Collection {
    private final PlanCompiler compiler;
    private final List<String> requirements = new ArrayList<>();
    private final List<Op> ops = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final Map<String, Integer> ofAward = new HashMap<>();

    Collection(PlanCompiler compiler) {
      this.compiler = compiler;
    }

    void add(Award award, int place) {
      ofAward.clear();
      add(award.getRequires());
      List<Op> days = compiler.days(award, place);
      int next = 0;
      if (award.getValidity().isPresent()) {
        add("validity", days.get(next++));
      }
      if (award.getIssue().isPresent()) {
        add("issue", days.get(next));
      }
    }

    private void add(Requirement requirement) {
      int place = add(requirement.getId(), compiler.made(requirement));
      firsts.set(place, ofAward.computeIfAbsent(requirement.getId(), first -> place));
      compiler.members(requirement).forEach(this::add);
      ends.set(place, ops.size());
    }

    private int add(String requirement, Op op) {
      requirements.add(requirement);
      ops.add(op);
      ends.add(ops.size());
      firsts.add(ops.size() - 1);
      return ops.size() - 1;
    }
  }

  /**
   * Returns how many there are.
   *
   * @return those of all awards
   */
  public int size() {
    return ops.length;
  }

  /**
   * Returns what is asked.
   *
   * @param criterion its number
   * @return the requirement's identifier
   */
  public String requirement(int criterion) {
    return requirements[criterion];
  }

  /**
   * Returns the first criterion of the same requirement of the same award.
   *
   * @param criterion its number
   * @return itself, unless it is of a definition that the award names once more
   */
  public int first(int criterion) {
    return firsts[criterion];
  }

  /**
   * Returns whose a criterion is.
   *
   * @param criterion its number
   * @return the place of the award, from 0
   */
  public int award(int criterion) {
    int award = 0;
    while (awardEnds[award] <= criterion) {
      award++;
    }
    return award;
  }

  /**
   * Tells what stands against an award; pure.
   *
   * @param award its place, from 0
   * @param slots the dossier
   * @param moment when it is decided
   * @param against takes note
   */
  public void against(int award, Slots slots, Moment moment, Against against) {
    int next = award == 0 ? 0 : awardEnds[award - 1];
    while (next < awardEnds[award]) {
      stands(next, slots, moment, against);
      next = ends[next];
    }
  }

  /** Whether somebody ruled in the place of a criterion, so that the ruling is what counts. */
  boolean isRuled(int criterion, Slots slots, Moment moment) {
    return ops[criterion] instanceof OverridableOp op && op.isRuled(slots, moment);
  }

  /**
   * Whether a criterion stands against the award; of a group, its members do where any does, unless
   * somebody ruled in its place.
   */
  private boolean stands(int criterion, Slots slots, Moment moment, Against against) {
    boolean members = false;
    if (ends[criterion] > criterion + 1 && !isRuled(criterion, slots, moment)) {
      for (int next = criterion + 1; next < ends[criterion]; next = ends[next]) {
        members |= stands(next, slots, moment, against);
      }
    }
    if (members) {
      return true;
    }
    int verdict = ops[criterion].verdict(slots.values(), slots, moment);
    if (verdict == Verdicts.MET || verdict == Verdicts.NOT_APPLICABLE) {
      return false;
    }
    against.add(criterion, Verdicts.verdict(verdict));
    return true;
  }
}
