package org.baremo.core.diff;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.ScaleRef;

/** One thing that changed in the scales of two editions. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LevelChange.ScaleAdded.class, name = "scale-added"),
  @JsonSubTypes.Type(value = LevelChange.ScaleRemoved.class, name = "scale-removed"),
  @JsonSubTypes.Type(value = LevelChange.Added.class, name = "added"),
  @JsonSubTypes.Type(value = LevelChange.Removed.class, name = "removed"),
  @JsonSubTypes.Type(value = LevelChange.Renamed.class, name = "renamed")
})
public sealed interface LevelChange {
  /**
   * No scale of the first edition is mapped to it.
   *
   * @param after a scale of the second edition
   */
  record ScaleAdded(@NotNull ScaleRef after) implements LevelChange {
    public ScaleAdded {
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * It is mapped to no scale of the second edition.
   *
   * @param before a scale of the first edition
   */
  record ScaleRemoved(@NotNull ScaleRef before) implements LevelChange {
    public ScaleRemoved {
      Objects.requireNonNull(before, "before");
    }
  }

  /**
   * No level of the scale that it took over from corresponds to it.
   *
   * @param after a level of the second edition
   */
  record Added(@NotNull LevelRef after) implements LevelChange {
    public Added {
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * No level of the scale that took over corresponds to it.
   *
   * @param before a level of the first edition
   */
  record Removed(@NotNull LevelRef before) implements LevelChange {
    public Removed {
      Objects.requireNonNull(before, "before");
    }
  }

  /**
   * Its only counterpart is called otherwise. Languages that only one edition has do not count.
   *
   * @param before a level of the first edition
   * @param after its counterpart
   * @param wordings by language tag, at least one, by the order of the first edition
   */
  record Renamed(
      @NotNull LevelRef before,
      @NotNull LevelRef after,
      @NotEmpty Map<String, @Valid Wording> wordings)
      implements LevelChange {
    public Renamed {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
      new Laws().notEmpty(wordings.keySet(), "wordings").orThrow();
    }
  }
}
