package org.baremo.certification.decision.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.UnmetReader;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands against awards on the plain path: the {@link Criteria} of a plan, and where
 * each stands in the scheme's document. Never changed once made; thread-safe.
 */
public final class Telling {
  private final Criteria criteria;
  private final String[] pointers;
  private final @Nullable MarkRequirement[] marks;

  private Telling(Criteria criteria, List<String> pointers, List<Optional<MarkRequirement>> marks) {
    this.criteria = criteria;
    this.pointers = pointers.toArray(new String[0]);
    this.marks = new MarkRequirement[marks.size()];
    for (int i = 0; i < this.marks.length; i++) {
      this.marks[i] = marks.get(i).orElse(null);
    }
  }

  /**
   * Makes it ready.
   *
   * @param scheme that the plan is of
   * @param plan whose criteria are told
   * @return what tells them
   */
  public static Telling of(ResolvedScheme scheme, Plan plan) {
    Collection all = new Collection(scheme);
    List<Award> awards = scheme.scheme().getAwards();
    for (int i = 0; i < awards.size(); i++) {
      all.add(awards.get(i), "/awards/" + i);
    }
    return new Telling(plan.criteria(), all.pointers, all.marks);
  }

  /** In the order in which criteria are numbered. */
  private static final class Collection {
    private final List<String> pointers = new ArrayList<>();
    private final List<Optional<MarkRequirement>> marks = new ArrayList<>();
    private final Set<String> overridable = new HashSet<>();

    Collection(ResolvedScheme scheme) {
      for (OverridePolicy policy : scheme.scheme().getOverridable()) {
        overridable.add(policy.getRequirement());
      }
    }

    void add(Award award, String at) {
      add(award.getRequires(), at + "/requires");
      if (award.getValidity().isPresent()) {
        add(at + "/validity/start", Optional.empty());
      }
      if (award.getIssue().isPresent()) {
        add(at + "/issue", Optional.empty());
      }
    }

    private void add(Requirement requirement, String at) {
      add(at, requirement instanceof MarkRequirement mark ? Optional.of(mark) : Optional.empty());
      if (requirement instanceof AllOf && !overridable.contains(requirement.getId())) {
        for (int i = 0; i < requirement.parts().size(); i++) {
          add(requirement.parts().get(i), at + requirement.pointer(i));
        }
      }
    }

    private void add(String pointer, Optional<MarkRequirement> mark) {
      pointers.add(pointer);
      marks.add(mark);
    }
  }

  /**
   * Tells what stands against the awards; pure but for the reader.
   *
   * @param slots the dossier
   * @param moment when it is decided
   * @param reader is told
   */
  public void tell(Slots slots, Moment moment, UnmetReader reader) {
    int next = 0;
    while (next < pointers.length) {
      next = tell(next, slots, moment, reader);
    }
  }

  /** Tells a criterion, or where all of several must be met those of them; returns what is next. */
  private int tell(int criterion, Slots slots, Moment moment, UnmetReader reader) {
    int end = criteria.end(criterion);
    int verdict = criteria.verdict(criterion, slots, moment);
    if (verdict == Verdicts.MET || verdict == Verdicts.NOT_APPLICABLE) {
      return end;
    }
    if (end == criterion + 1) {
      @Nullable MarkRequirement mark = marks[criterion];
      reader.unmet(
          pointers[criterion], Verdicts.verdict(verdict), mark == null ? null : mark(mark, slots));
    }
    int next = criterion + 1;
    while (next < end) {
      next = tell(next, slots, moment, reader);
    }
    return end;
  }

  private static @Nullable Mark mark(MarkRequirement mark, Slots slots) {
    Optional<Ref> node = mark.getNode();
    Outcome outcome =
        node.isPresent()
            ? slots.dossier().getProfile().outcome(node.get())
            : slots.dossier().getProfile().getOverall();
    return outcome.markGiven().orElse(null);
  }
}
