package org.baremo.core.programme.training;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** A programme of training: who provides it, when, and the actions it consists of. */
@Value.Immutable
@JsonSerialize(as = ImmutableProgramme.class)
@JsonDeserialize(builder = Programme.Builder.class)
public abstract class Programme {
  Programme() {}

  /**
   * Returns the identifier.
   *
   * @return a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns who provides it.
   *
   * @return identifiers of organisations, slugs; empty when unknown
   */
  public abstract List<@Pattern(regexp = Forms.SLUG) String> getProviders();

  /**
   * Returns when it runs.
   *
   * @return as precise as the source; empty when unknown
   */
  public abstract Optional<@Valid Period> getPeriod();

  /**
   * Returns what it consists of.
   *
   * @return with different identifiers; may be empty
   */
  public abstract List<@Valid TrainingAction> getActions();

  /**
   * Returns who says so.
   *
   * @return the sources; empty when the document itself is the source
   */
  public abstract List<@Valid SourceRef> getSources();

  /**
   * Finds an action.
   *
   * @param id its identifier
   * @return empty when the programme has no such action
   */
  public Optional<TrainingAction> action(String id) {
    return getActions().stream().filter(action -> action.getId().equals(id)).findFirst();
  }

  /**
   * Looks up every competence that an action trains.
   *
   * @param catalog the frameworks there are
   * @return this programme, or a problem of code {@code ref.unresolved} for each target that no
   *     edition has
   */
  public Checked<Programme> validate(FrameworkCatalog catalog) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < getActions().size(); i++) {
      List<Ref> targets = getActions().get(i).getCompetenceTargets();
      for (int j = 0; j < targets.size(); j++) {
        if (catalog.node(targets.get(j)).isEmpty()) {
          problems.add(
              Problem.error(
                  "ref.unresolved",
                  Location.of(getId(), "/actions/" + i + "/competenceTargets/" + j),
                  "competence target must be in the catalogue, was " + targets.get(j)));
        }
      }
    }
    return problems.isEmpty() ? Checked.of(this) : Checked.failed(problems);
  }

  /**
   * Starts a programme.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this programme's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id");
    getProviders().forEach(provider -> laws.slug(provider, "providers"));
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < getActions().size(); i++) {
      String id = getActions().get(i).getId();
      laws.that(
          ids.add(id),
          "actions/" + i + "/id",
          "id must be different for every action, was %s again",
          id);
    }
    laws.orThrow();
  }

  /** Builds programmes. Not thread-safe. */
  public static final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
