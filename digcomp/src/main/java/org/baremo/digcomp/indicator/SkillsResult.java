package org.baremo.digcomp.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/** What the indicator says of one person, with the activities that it says it by. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SkillsResult.Assessed.class, name = "assessed"),
  @JsonSubTypes.Type(value = SkillsResult.CouldNotBeAssessed.class, name = "could-not-be-assessed")
})
public sealed interface SkillsResult {
  /**
   * A person who used the internet in the last three months.
   *
   * @param overall the overall level
   * @param areas every area of the indicator, in its order
   * @param unanswered the variables without an answer, which counted as 0: the indicator's own rule
   *     for users, and the one place in this SDK where what is missing is nothing
   */
  record Assessed(
      @NotNull OverallLevel overall,
      @NotEmpty List<@Valid AreaResult> areas,
      List<@Pattern(regexp = Forms.CODE) String> unanswered)
      implements SkillsResult {
    public Assessed {
      Objects.requireNonNull(overall, "overall");
      areas = List.copyOf(areas);
      unanswered = List.copyOf(unanswered);
      Laws laws = new Laws().notEmpty(areas, "areas");
      codes(laws, unanswered, "unanswered");
      laws.orThrow();
    }

    /**
     * Finds an area.
     *
     * @param area its code
     * @return what the indicator says of it; empty when it has no such area
     */
    public Optional<AreaResult> area(String area) {
      return areas.stream().filter(result -> result.area().equals(area)).findFirst();
    }
  }

  /**
   * A person of whom the indicator says nothing, and who stays in the denominator of every share.
   *
   * @param reason why
   */
  record CouldNotBeAssessed(@NotNull Reason reason) implements SkillsResult {
    public CouldNotBeAssessed {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Why a person could not be assessed. */
  enum Reason {
    /** The person said that they had not used the internet in the last three months. */
    @JsonProperty("no-recent-use")
    NO_RECENT_USE,
    /**
     * The survey does not say whether they had. Published shares count them with those who had not,
     * and so does this SDK; the reason keeps the two apart, because it is not the same.
     */
    @JsonProperty("use-not-stated")
    USE_NOT_STATED
  }

  /**
   * One area of one person.
   *
   * @param area the area's code
   * @param level the level that the activities make
   * @param counted the codes of the activities that counted, in the indicator's order
   */
  record AreaResult(
      @Pattern(regexp = Forms.CODE) String area,
      @NotNull AreaLevel level,
      List<@Pattern(regexp = Forms.CODE) String> counted) {
    public AreaResult {
      Objects.requireNonNull(level, "level");
      counted = List.copyOf(counted);
      Laws laws = new Laws();
      laws.that(
          Forms.isCode(area),
          "area",
          "area must be 1 to 200 characters without white space, was '%s'",
          area);
      codes(laws, counted, "counted");
      laws.orThrow();
    }
  }

  private static void codes(Laws laws, List<String> codes, String name) {
    for (int i = 0; i < codes.size(); i++) {
      if (!Forms.isCode(codes.get(i))) {
        laws.that(
            false,
            name + "/" + i,
            name + " must be codes without white space, one was '%s'",
            codes.get(i));
      }
    }
  }
}
