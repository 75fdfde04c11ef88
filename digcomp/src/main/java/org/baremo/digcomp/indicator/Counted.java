package org.baremo.digcomp.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.List;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/** Whom a published share counts; the rest of the population is in its denominator all the same. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Counted.Overall.class, name = "overall"),
  @JsonSubTypes.Type(value = Counted.InArea.class, name = "area"),
  @JsonSubTypes.Type(value = Counted.NotAssessed.class, name = "not-assessed")
})
public sealed interface Counted {
  /**
   * People of some overall levels.
   *
   * @param levels at least one, each once
   */
  record Overall(@NotEmpty List<@NotNull OverallLevel> levels) implements Counted {
    public Overall {
      levels = List.copyOf(levels);
      Laws laws = new Laws().notEmpty(levels, "levels");
      laws.that(
              levels.isEmpty() || EnumSet.copyOf(levels).size() == levels.size(),
              "levels",
              "levels must stand once each, were %s",
              levels)
          .orThrow();
    }
  }

  /**
   * People of some levels in one area.
   *
   * @param area the area's code
   * @param levels at least one, each once
   */
  record InArea(
      @Pattern(regexp = Forms.CODE) String area, @NotEmpty List<@NotNull AreaLevel> levels)
      implements Counted {
    public InArea {
      levels = List.copyOf(levels);
      new Laws()
          .that(
              Forms.isCode(area),
              "area",
              "area must be 1 to 200 characters without white space, was '%s'",
              area)
          .notEmpty(levels, "levels")
          .that(
              levels.isEmpty() || EnumSet.copyOf(levels).size() == levels.size(),
              "levels",
              "levels must stand once each, were %s",
              levels)
          .orThrow();
    }
  }

  /** People whose skills could not be assessed. */
  record NotAssessed() implements Counted {}
}
