package org.baremo.certification.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.WorkingCalendar;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * One version of the rules by which a body certifies: its awards, from the highest to the lowest,
 * and what each requires. The highest award that is met is given, or the highest of each group, or
 * every one. The document is what is stored, hashed and cited; its form is published as {@code
 * certification-scheme.schema.json} beside this class.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCertificationScheme.class)
@JsonDeserialize(builder = CertificationScheme.Builder.class)
public abstract class CertificationScheme {
  CertificationScheme() {}

  /**
   * Returns which scheme this is, in which version.
   *
   * @return {@code comdix-intermediate@2022.1}
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the framework edition that results must be about.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getFramework();

  /**
   * Returns where the scheme is law.
   *
   * @return an ISO 3166 code such as {@code ES-GA}; empty when it is bound to no place
   */
  public abstract Optional<@Pattern(regexp = SchemeLaws.PLACE) String> getJurisdiction();

  /**
   * Returns who certifies.
   *
   * @return the body's name; empty when the scheme does not say
   */
  public abstract Optional<@Valid LocalizedText> getIssuingBody();

  /**
   * Returns whether this document only illustrates a real scheme.
   *
   * @return true when it was not checked article by article: an illustration, not the decree
   */
  public abstract boolean isIllustrative();

  /**
   * Returns what a reader must know about how the rules were read.
   *
   * @return for people; there whenever the scheme is illustrative
   */
  public abstract Optional<@Valid LocalizedText> getNote();

  /**
   * Returns where the rules were taken from.
   *
   * @return empty when the document is itself the source
   */
  public abstract List<@Valid Source> getSources();

  /**
   * Returns the days this version is in force for.
   *
   * @return first and last day, both included
   */
  @NotNull
  @Valid
  public abstract DateRange getInForce();

  /**
   * Returns which date of a case decides whether this version is in force for it. The case begins
   * with it: where it lies after the decision, the decision is pending until it has come.
   *
   * @return a date of the case
   */
  @NotNull
  public abstract DateName getAnchor();

  /**
   * Returns what the names are called by which the scheme refers to what a dossier states.
   *
   * @return for people; empty when explanations tell every name as it is written
   */
  public abstract Optional<@Valid Names> getNames();

  /**
   * Returns the requirements that the scheme states once, to use them in several places: wherever a
   * {@link DefinedRequirement} names one.
   *
   * @return named by their identifiers; empty when everything is written where it is asked for
   */
  public abstract List<@Valid Requirement> getDefinitions();

  /**
   * Returns the numbers that the scheme states once and names, to use them in several places:
   * wherever a {@link DefinedQuantity} names one.
   *
   * @return named by their identifiers; empty when every number is written where it is asked for
   */
  public abstract List<@Valid NamedQuantity> getQuantities();

  /**
   * Returns the awards.
   *
   * @return at least one, from the highest to the lowest, as a whole or within each group
   */
  @NotEmpty
  public abstract List<@Valid Award> getAwards();

  /**
   * Returns which of the awards that are met are given.
   *
   * @return the highest unless stated
   */
  @NotNull
  @Value.Default
  public Awarding getAwarding() {
    return Awarding.HIGHEST;
  }

  /**
   * Returns what stands against every award.
   *
   * @return in order of precedence; empty when nothing does
   */
  public abstract List<@Valid Veto> getVetoes();

  /**
   * Returns which days are working days.
   *
   * @return empty when the scheme counts none
   */
  public abstract Optional<@Valid WorkingCalendar> getWorkingCalendar();

  /**
   * Returns the requirements that people may rule on in single cases.
   *
   * @return each requirement once; empty when nobody may
   */
  public abstract List<@Valid OverridePolicy> getOverridable();

  /**
   * Returns what the scheme says of events after a decision.
   *
   * @return one rule for each kind of event that it speaks of
   */
  public abstract List<@Valid LifecycleRule> getLifecycle();

  /**
   * Returns the awards by groups, of each of which one award is given at most.
   *
   * @return one group where the highest award is given, and groups of one where every award is
   */
  public AwardGroups groups() {
    return AwardGroups.of(getAwarding(), getAwards().stream().map(Award::getGroup).toList());
  }

  /**
   * Returns what a requirement of this scheme comes to: the requirements that it combines, or the
   * definition that it names.
   *
   * @param requirement of this scheme
   * @param at its JSON Pointer in the document of the scheme
   * @return by their JSON Pointers in the same document, a definition by that of the definition; in
   *     the order of the document, empty for one that combines none and names none
   * @throws IllegalArgumentException when it names a definition that the scheme does not have
   */
  public Map<String, Requirement> parts(Requirement requirement, String at) {
    if (requirement instanceof DefinedRequirement one) {
      int place = definitionPlace(one.getDefinition());
      return Map.of(Places.definition(place), getDefinitions().get(place));
    }
    List<Requirement> parts = requirement.parts();
    Map<String, Requirement> all = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      all.put(at + requirement.pointer(i), parts.get(i));
    }
    return all;
  }

  /**
   * Returns what a requirement of this scheme comes to, as {@link #parts(Requirement, String)}.
   *
   * @param requirement of this scheme
   * @return in the order of the document; empty for one that combines none and names no definition
   * @throws IllegalArgumentException when it names a definition that the scheme does not have
   */
  public List<Requirement> parts(Requirement requirement) {
    return requirement instanceof DefinedRequirement one
        ? List.of(getDefinitions().get(definitionPlace(one.getDefinition())))
        : requirement.parts();
  }

  /**
   * Returns a requirement of this scheme with the definitions that it names, and those that they
   * name, in the place of their names. It comes to the same verdict in every case that nobody ruled
   * on.
   *
   * @param requirement of this scheme
   * @return itself where it names no definition
   * @throws IllegalArgumentException when it names a definition that the scheme does not have
   */
  public Requirement writtenOut(Requirement requirement) {
    return new WrittenOut(this).of(requirement);
  }

  /**
   * Returns the requirements that vetoes and awards come to, by themselves or through definitions.
   *
   * @return by their identifiers, in the order in which they are met
   */
  public Map<String, Requirement> usedRequirements() {
    Map<String, Requirement> used = new LinkedHashMap<>();
    getVetoes().forEach(veto -> use(veto.getWhen(), used));
    for (Award award : getAwards()) {
      use(award.getRequires(), used);
      award.getUnits().forEach(unit -> use(unit.getRequires(), used));
    }
    return used;
  }

  private void use(Requirement requirement, Map<String, Requirement> used) {
    if (used.putIfAbsent(requirement.getId(), requirement) == null) {
      parts(requirement).forEach(part -> use(part, used));
    }
  }

  /**
   * Returns the named quantities that awards and vetoes come to, by themselves, through definitions
   * or through other quantities.
   *
   * @return identifiers, each with the first requirement that uses it; in the order in which they
   *     are met
   */
  public Map<String, Requirement> usedQuantities() {
    Map<String, Requirement> used = new LinkedHashMap<>();
    for (Requirement user : usedRequirements().values()) {
      for (Quantity quantity : user.quantities().values()) {
        DefinedQuantity.names(quantity).forEach(name -> used.putIfAbsent(name, user));
      }
    }
    return used;
  }

  /**
   * Returns which of the definitions has an identifier.
   *
   * @param id of a definition
   * @return its place, from 0
   * @throws IllegalArgumentException when the scheme does not have it
   */
  public int definitionPlace(String id) {
    for (int i = 0; i < getDefinitions().size(); i++) {
      if (getDefinitions().get(i).getId().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "id must be of a definition of %s, was %s".formatted(getId(), id));
  }

  /**
   * Looks up everything that the scheme refers to, so that deciding needs no catalogue.
   *
   * @param catalog the framework editions at hand
   * @return the scheme ready to decide with, or every reference that does not resolve, each with
   *     its JSON Pointer
   */
  public Checked<ResolvedScheme> resolve(FrameworkCatalog catalog) {
    return SchemeResolution.resolve(this, catalog);
  }

  /**
   * Looks for references that lead nowhere.
   *
   * @param catalog the framework editions at hand
   * @return every one, in the order of the document; that to the framework alone where its edition
   *     is not at hand; empty when the scheme resolves
   */
  public List<UnresolvedReference> unresolved(FrameworkCatalog catalog) {
    return SchemeResolution.unresolved(this, catalog);
  }

  /**
   * Starts a scheme.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this scheme's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Every name of a quantity knows what it names from here on. */
  @Value.Check
  CertificationScheme check() {
    Laws laws = new Laws();
    SchemeLaws.check(this, laws);
    laws.orThrow();
    return QuantityLinks.of(this);
  }

  /** Builds schemes. Not thread-safe. */
  public static final class Builder extends ImmutableCertificationScheme.Builder {
    Builder() {}
  }
}
