package org.baremo.core.migration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.value.Ref;

/**
 * What a migrated outcome rests on: what was known of a source, and the link with its path.
 *
 * @param link from the source to the target
 * @param outcome what the profile says of the source
 */
public record Basis(@NotNull @Valid Link link, @NotNull @Valid Outcome outcome) {

  public Basis {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * Returns the source.
   *
   * @return where the link begins
   */
  public Ref node() {
    return link.getSource();
  }
}
