package org.baremo.core.profile.gap;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** What a person lacks of a target profile. A document. */
@Value.Immutable
@JsonSerialize(as = ImmutableGap.class)
@JsonDeserialize(builder = Gap.Builder.class)
public abstract class Gap {
  Gap() {}

  /**
   * How the person stands against one target.
   *
   * @param target what was wanted
   * @param finding whether it was met, and if not, why
   * @param cells what is known of the statements behind it, level by level up to the one wanted;
   *     those that are undefined in the framework only where a kind is wanted. Empty where the
   *     framework has no statements about the node
   */
  public record Entry(
      @NotNull @Valid Target target,
      @NotNull @Valid GapFinding finding,
      List<@Valid GapCell> cells) {
    public Entry {
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(finding, "finding");
      cells = List.copyOf(cells);
    }
  }

  /**
   * Returns the target profile.
   *
   * @return its identifier and version
   */
  @NotNull
  public abstract VersionedId getTarget();

  /**
   * Returns whose gap this is.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns the edition of the target and of the profile.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns how the person stands against each target.
   *
   * @return in the order of the target profile
   */
  public abstract List<@Valid Entry> getEntries();

  /**
   * Counts the targets that were met, and those that were not by their reason.
   *
   * @return the counts, with their base
   */
  public GapSummary summary() {
    return GapSummary.of(getEntries());
  }

  /**
   * Returns what is missing: neither met nor exempt nor undefined.
   *
   * @return the essential first, then by how many levels are known to be missing, most first, then
   *     in the order of the target profile; empty exactly when nothing is missing
   */
  public List<Entry> missing() {
    return getEntries().stream()
        .filter(entry -> entry.finding().isMissing())
        .sorted(
            Comparator.comparing((Entry entry) -> entry.target().getImportance())
                .thenComparing(Gap::levels, Comparator.reverseOrder()))
        .toList();
  }

  private static int levels(Entry entry) {
    return entry.finding() instanceof GapFinding.Below below ? below.levels() : 0;
  }

  /**
   * Starts a gap.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this gap's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds gaps. Not thread-safe. */
  public static final class Builder extends ImmutableGap.Builder {
    Builder() {}
  }
}
