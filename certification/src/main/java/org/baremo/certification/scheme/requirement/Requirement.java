package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.internal.Forms;
import org.baremo.core.value.LocalizedText;

/**
 * Something that a scheme requires of a case. Sealed: what can be required is this language, and
 * every type of it is decided and explained by the same code for every scheme.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AllOf.class, name = AllOf.TYPE),
  @JsonSubTypes.Type(value = AnyOf.class, name = AnyOf.TYPE),
  @JsonSubTypes.Type(value = NoneOf.class, name = NoneOf.TYPE),
  @JsonSubTypes.Type(value = AtLeastOf.class, name = AtLeastOf.TYPE),
  @JsonSubTypes.Type(value = MarkRequirement.class, name = MarkRequirement.TYPE),
  @JsonSubTypes.Type(value = EachNode.class, name = EachNode.TYPE),
  @JsonSubTypes.Type(value = LevelRequirement.class, name = LevelRequirement.TYPE),
  @JsonSubTypes.Type(value = AgeRequirement.class, name = AgeRequirement.TYPE),
  @JsonSubTypes.Type(value = SittingsRequirement.class, name = SittingsRequirement.TYPE),
  @JsonSubTypes.Type(value = FactRequirement.class, name = FactRequirement.TYPE),
  @JsonSubTypes.Type(value = CountOf.class, name = CountOf.TYPE),
  @JsonSubTypes.Type(value = ShareOf.class, name = ShareOf.TYPE),
  @JsonSubTypes.Type(value = WhenRequirement.class, name = WhenRequirement.TYPE),
  @JsonSubTypes.Type(value = RoutesRequirement.class, name = RoutesRequirement.TYPE),
  @JsonSubTypes.Type(value = SomeStretch.class, name = SomeStretch.TYPE),
  @JsonSubTypes.Type(value = EachStretch.class, name = EachStretch.TYPE),
  @JsonSubTypes.Type(value = NodesRequirement.class, name = NodesRequirement.TYPE),
  @JsonSubTypes.Type(value = CompareRequirement.class, name = CompareRequirement.TYPE),
  @JsonSubTypes.Type(value = WithinRequirement.class, name = WithinRequirement.TYPE),
  @JsonSubTypes.Type(value = DayRequirement.class, name = DayRequirement.TYPE),
  @JsonSubTypes.Type(value = PeriodRequirement.class, name = PeriodRequirement.TYPE),
  @JsonSubTypes.Type(value = CodeRequirement.class, name = CodeRequirement.TYPE),
  @JsonSubTypes.Type(value = HeldRequirement.class, name = HeldRequirement.TYPE),
  @JsonSubTypes.Type(value = WaitRequirement.class, name = WaitRequirement.TYPE),
  @JsonSubTypes.Type(value = SeparationRequirement.class, name = SeparationRequirement.TYPE),
  @JsonSubTypes.Type(value = AwardRequirement.class, name = AwardRequirement.TYPE),
  @JsonSubTypes.Type(value = UnitsRequirement.class, name = UnitsRequirement.TYPE),
  @JsonSubTypes.Type(value = DefinedRequirement.class, name = DefinedRequirement.TYPE)
})
public sealed interface Requirement
    permits AllOf,
        AnyOf,
        NoneOf,
        AtLeastOf,
        MarkRequirement,
        EachNode,
        LevelRequirement,
        AgeRequirement,
        SittingsRequirement,
        FactRequirement,
        CountOf,
        ShareOf,
        WhenRequirement,
        RoutesRequirement,
        SomeStretch,
        EachStretch,
        NodesRequirement,
        CompareRequirement,
        WithinRequirement,
        DayRequirement,
        PeriodRequirement,
        CodeRequirement,
        HeldRequirement,
        WaitRequirement,
        SeparationRequirement,
        AwardRequirement,
        UnitsRequirement,
        DefinedRequirement {
  /**
   * Returns the identifier.
   *
   * @return a slug, unique in the scheme, and none of {@code in-force}, {@code edition} and {@code
   *     validity}, which every decision finds on its own
   */
  @Pattern(regexp = RequirementLaws.ID)
  String getId();

  /**
   * Returns what the requirement is called.
   *
   * @return in one or more languages; empty when its identifier says enough
   */
  Optional<@Valid LocalizedText> getTitle();

  /**
   * Returns where the rule is written.
   *
   * @return article and paragraph, or another citation; empty when unknown
   */
  Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLegalReference();

  /**
   * Returns this requirement under a title.
   *
   * @param title in one or more languages
   * @return a changed copy
   */
  Requirement titled(LocalizedText title);

  /**
   * Returns this requirement with a citation of where it is written.
   *
   * @param legalReference article and paragraph, or another citation, not blank
   * @return a changed copy
   * @throws IllegalArgumentException when the citation is blank
   */
  Requirement citing(String legalReference);

  /**
   * Returns the requirements that this one combines.
   *
   * @return in the order of the document; empty for one that combines none, also for one that a
   *     definition stands for, which only the scheme knows
   */
  default List<Requirement> parts() {
    return List.of();
  }

  /**
   * Returns where a part of this requirement stands.
   *
   * @param part its place in {@link #parts()}, from 0
   * @return a JSON Pointer from here
   */
  default String pointer(int part) {
    return "/requirements/" + part;
  }

  /**
   * Tells whether its parts are asked of stretches of time, each with the evidence that lies in it,
   * and not of the whole case.
   *
   * @return true for {@link SomeStretch} and {@link EachStretch} alone
   */
  default boolean asksOfStretches() {
    return false;
  }

  /**
   * Returns the numbers that this requirement itself asks about.
   *
   * @return by their JSON Pointers from here; empty when it asks about none
   */
  default Map<String, Quantity> quantities() {
    return Map.of();
  }

  /**
   * Returns the days that this requirement itself asks about, besides those of its numbers.
   *
   * @return by their JSON Pointers from here; empty when it asks about none
   */
  default Map<String, Day> days() {
    return Map.of();
  }
}
