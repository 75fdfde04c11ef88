package org.baremo.core.migration;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Laws;

/**
 * Why something cannot be decided: which law, and what it is about.
 *
 * @param code which law
 * @param operands what it is about, as said with each code; references as they are written
 */
public record Reason(@NotNull Code code, List<@NotBlank String> operands) {

  /** Why something cannot be decided. */
  public enum Code {
    /** No source corresponds to the target. No operands. */
    @JsonProperty("no-link")
    NO_LINK,
    /** Sources correspond, and none closely enough for the policy. Operands: their relations. */
    @JsonProperty("link-too-weak")
    LINK_TOO_WEAK,
    /** Several sources correspond and the policy takes none of several. Operands: the sources. */
    @JsonProperty("several-sources")
    SEVERAL_SOURCES,
    /** Not all sources were assessed. Operands: those that were not. */
    @JsonProperty("partly-assessed")
    PARTLY_ASSESSED,
    /** The person is exempt from some sources and not from all. Operands: the exempt ones. */
    @JsonProperty("partly-exempt")
    PARTLY_EXEMPT,
    /** The marking is not finished. Operands: the sources concerned. */
    @JsonProperty("not-yet-marked")
    NOT_YET_MARKED,
    /**
     * There is a mark and no level, and marks do not carry: the instrument measured another
     * wording. Operands: the sources concerned.
     */
    @JsonProperty("mark-only")
    MARK_ONLY,
    /** The scale has no mapping to the target edition. Operands: the scale. */
    @JsonProperty("scale-not-mapped")
    SCALE_NOT_MAPPED,
    /** The scale has several mappings and the policy names none. Operands: their targets. */
    @JsonProperty("several-scales")
    SEVERAL_SCALES,
    /** The sources come out on different scales. Operands: the scales. */
    @JsonProperty("scales-differ")
    SCALES_DIFFER,
    /** The level has no counterpart. Operands: the level. */
    @JsonProperty("level-not-mapped")
    LEVEL_NOT_MAPPED,
    /** Some way of the level ended in between. Operands: the level. */
    @JsonProperty("level-lost-on-the-way")
    LEVEL_LOST_ON_THE_WAY,
    /** A level that it may be is not defined for the target. Operands: that level. */
    @JsonProperty("level-not-defined")
    LEVEL_NOT_DEFINED,
    /** Nobody says that the scales begin at the same point. Operands: the scale. */
    @JsonProperty("below-first-not-mapped")
    BELOW_FIRST_NOT_MAPPED,
    /** The overall outcome is of the whole edition and of no other. No operands. */
    @JsonProperty("overall")
    OVERALL
  }

  public Reason {
    Objects.requireNonNull(code, "code");
    operands = List.copyOf(operands);
    Laws laws = new Laws();
    for (int i = 0; i < operands.size(); i++) {
      laws.notBlank(operands.get(i), "operands/" + i);
    }
    laws.orThrow();
  }

  static Reason of(Code code, List<?> operands) {
    return new Reason(code, operands.stream().map(Object::toString).distinct().toList());
  }

  static Reason of(Code code, Object... operands) {
    return of(code, List.of(operands));
  }
}
