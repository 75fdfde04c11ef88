package org.baremo.core.diff;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** One thing that changed between two editions. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Change.Added.class, name = "added"),
  @JsonSubTypes.Type(value = Change.Removed.class, name = "removed"),
  @JsonSubTypes.Type(value = Change.Renamed.class, name = "renamed"),
  @JsonSubTypes.Type(value = Change.Moved.class, name = "moved"),
  @JsonSubTypes.Type(value = Change.Relevelled.class, name = "relevelled"),
  @JsonSubTypes.Type(value = Change.Split.class, name = "split"),
  @JsonSubTypes.Type(value = Change.Joined.class, name = "joined")
})
public sealed interface Change {
  /**
   * Nothing in the first edition corresponds to it, as far as is known.
   *
   * @param after a node or statement of the second edition
   */
  record Added(@NotNull Ref after) implements Change {
    public Added {
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * Nothing in the second edition corresponds to it, as far as is known.
   *
   * @param before a node or statement of the first edition
   */
  record Removed(@NotNull Ref before) implements Change {
    public Removed {
      Objects.requireNonNull(before, "before");
    }
  }

  /**
   * Its title or sentence reads otherwise. Languages that only one edition has do not count.
   *
   * @param pairing what it is and was
   * @param wordings by language tag, at least one, by the order of the first edition
   */
  record Renamed(@NotNull @Valid Pairing pairing, @NotEmpty Map<String, @Valid Wording> wordings)
      implements Change {
    public Renamed {
      Objects.requireNonNull(pairing, "pairing");
      wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
      new Laws().notEmpty(wordings.keySet(), "wordings").orThrow();
    }
  }

  /**
   * It is part of something else, about something else, or in another order among the siblings that
   * stayed with it.
   *
   * @param pairing what it is and was
   * @param before where it stood
   * @param after where it stands
   */
  record Moved(
      @NotNull @Valid Pairing pairing, @NotNull @Valid Place before, @NotNull @Valid Place after)
      implements Change {
    public Moved {
      Objects.requireNonNull(pairing, "pairing");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A statement is at a level that its earlier one does not correspond to.
   *
   * @param pairing what it is and was
   * @param before its level; empty where it had none
   * @param after its level; empty where it has none
   */
  record Relevelled(
      @NotNull @Valid Pairing pairing, Optional<LevelRef> before, Optional<LevelRef> after)
      implements Change {
    public Relevelled {
      Objects.requireNonNull(pairing, "pairing");
      new Laws()
          .that(
              before.isPresent() || after.isPresent(),
              "after",
              "after must be a level where there was none before")
          .orThrow();
    }
  }

  /**
   * Several things correspond to it.
   *
   * @param before a node or statement of the first edition
   * @param after of the second edition, two or more
   */
  record Split(@NotNull Ref before, @Size(min = 2) List<Ref> after) implements Change {
    public Split {
      Objects.requireNonNull(before, "before");
      after = List.copyOf(after);
      severalOf(after, "after");
    }
  }

  /**
   * It corresponds to several things.
   *
   * @param before of the first edition, two or more
   * @param after a node or statement of the second edition
   */
  record Joined(@Size(min = 2) List<Ref> before, @NotNull Ref after) implements Change {
    public Joined {
      Objects.requireNonNull(after, "after");
      before = List.copyOf(before);
      severalOf(before, "before");
    }
  }

  private static void severalOf(List<Ref> refs, String name) {
    new Laws().that(refs.size() > 1, name, "%s must be two or more, was %s", name, refs).orThrow();
  }
}
