package org.baremo.certification.decision.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.UnmetReader;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.award.Award;
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
  private final int awards;
  private final String[] pointers;
  private final @Nullable MarkRequirement[] marks;

  private Telling(
      Criteria criteria, int awards, List<String> pointers, List<Optional<MarkRequirement>> marks) {
    this.criteria = criteria;
    this.awards = awards;
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
    Collection all = new Collection(scheme.scheme());
    List<Award> awards = scheme.scheme().getAwards();
    for (int i = 0; i < awards.size(); i++) {
      all.add(awards.get(i), "/awards/" + i);
    }
    return new Telling(plan.criteria(), awards.size(), all.pointers, all.marks);
  }

  /** In the order in which criteria are numbered. */
  private static final class Collection {
    private final CertificationScheme scheme;
    private final List<String> pointers = new ArrayList<>();
    private final List<Optional<MarkRequirement>> marks = new ArrayList<>();

    Collection(CertificationScheme scheme) {
      this.scheme = scheme;
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
      if (PlanCompiler.isOfAll(requirement)) {
        scheme.parts(requirement, at).forEach((pointer, part) -> add(part, pointer));
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
    for (int award = 0; award < awards; award++) {
      criteria.against(
          award,
          slots,
          moment,
          (criterion, verdict) ->
              reader.unmet(pointers[criterion], verdict, mark(criterion, slots, moment)));
    }
  }

  private @Nullable Mark mark(int criterion, Slots slots, Moment moment) {
    @Nullable MarkRequirement mark = marks[criterion];
    return mark == null || criteria.isRuled(criterion, slots, moment) ? null : mark(mark, slots);
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
