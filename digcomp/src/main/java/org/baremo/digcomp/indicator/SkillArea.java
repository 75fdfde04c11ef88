package org.baremo.digcomp.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/** An area of the indicator: its activities, and how many of them make a level. */
@Value.Immutable
@JsonSerialize(as = ImmutableSkillArea.class)
@JsonDeserialize(builder = SkillArea.Builder.class)
public abstract class SkillArea {
  SkillArea() {}

  /**
   * Returns the area's code.
   *
   * @return unique within the indicator: {@code DCC}
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getCode();

  /**
   * Returns the area's name.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the activities.
   *
   * @return at least one, with different codes
   */
  @NotEmpty
  public abstract List<@Valid Activity> getActivities();

  /**
   * Returns how many activities make the level basic.
   *
   * @return 1 or more
   */
  @Positive
  public abstract int getBasicFrom();

  /**
   * Returns how many activities make the level above basic.
   *
   * @return more than basic needs, and no more than there are
   */
  @Positive
  public abstract int getAboveBasicFrom();

  /**
   * Returns the level that a number of activities makes. It never falls as the number rises.
   *
   * @param activities how many of this area's activities count, 0 or more
   * @return the level
   */
  public AreaLevel level(int activities) {
    if (activities >= getAboveBasicFrom()) {
      return AreaLevel.ABOVE_BASIC;
    }
    return activities >= getBasicFrom() ? AreaLevel.BASIC : AreaLevel.NONE;
  }

  /**
   * Starts an area.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this area's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    laws.that(
            Forms.isCode(getCode()),
            "code",
            "code must be 1 to 200 characters without white space, was '%s'",
            getCode())
        .notEmpty(getActivities(), "activities")
        .positive(getBasicFrom(), "basicFrom")
        .positive(getAboveBasicFrom(), "aboveBasicFrom")
        .that(
            getAboveBasicFrom() > getBasicFrom(),
            "aboveBasicFrom",
            "aboveBasicFrom must be more than basicFrom %s, was %s",
            getBasicFrom(),
            getAboveBasicFrom())
        .that(
            getAboveBasicFrom() <= getActivities().size(),
            "aboveBasicFrom",
            "aboveBasicFrom must be at most the number of activities %s, was %s",
            getActivities().size(),
            getAboveBasicFrom());
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < getActivities().size(); i++) {
      String code = getActivities().get(i).code();
      laws.that(
          codes.add(code),
          "activities/" + i + "/code",
          "code must be different from other activities', was %s",
          code);
    }
    laws.orThrow();
  }

  /** Builds areas. Not thread-safe. */
  public static final class Builder extends ImmutableSkillArea.Builder {
    Builder() {}
  }
}
