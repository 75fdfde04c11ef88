package org.baremo.digcomp.selfassessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.baremo.core.framework.Ksa;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** Something that people say of themselves, and the competence that it is about. */
@Value.Immutable
@JsonSerialize(as = ImmutableSelfAssessmentItem.class)
@JsonDeserialize(builder = SelfAssessmentItem.Builder.class)
public abstract class SelfAssessmentItem {
  SelfAssessmentItem() {}

  /**
   * Returns the item's identifier.
   *
   * @return unique within its instrument; in DigCompSAT its number, from 1
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getId();

  /**
   * Returns what it is about.
   *
   * @return a competence of the instrument's edition
   */
  @NotNull
  public abstract Ref getCompetence();

  /**
   * Returns whether it is about knowledge, a skill or an attitude.
   *
   * @return empty where the instrument does not say
   */
  public abstract Optional<Ksa> getKind();

  /**
   * Returns the level that somebody gave the item, without being the publisher. Nothing is scored
   * by it, and it is a level of no framework.
   *
   * @return a code of an unofficial coding; empty where there is none
   */
  public abstract Optional<@Pattern(regexp = Forms.CODE) String> getUnofficialLevel();

  /**
   * Returns the sentence that people agree with.
   *
   * @return empty unless it was read from a file of the user's
   */
  public abstract Optional<@Valid LocalizedText> getText();

  /**
   * Starts an item.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this item's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    code(laws, getId(), "id");
    getUnofficialLevel().ifPresent(level -> code(laws, level, "unofficialLevel"));
    laws.orThrow();
  }

  private static void code(Laws laws, String code, String name) {
    laws.that(
        Forms.isCode(code),
        name,
        name + " must be 1 to 200 characters without white space, was '%s'",
        code);
  }

  /** Builds items. Not thread-safe. */
  public static final class Builder extends ImmutableSelfAssessmentItem.Builder {
    Builder() {}
  }
}
