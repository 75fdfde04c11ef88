package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
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
  @JsonSubTypes.Type(value = FactRequirement.class, name = FactRequirement.TYPE)
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
        FactRequirement {
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
   * Returns the requirements that this one combines.
   *
   * @return in the order of the document; empty for one that combines none
   */
  default List<Requirement> parts() {
    return List.of();
  }
}
