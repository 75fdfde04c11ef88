package org.baremo.core.programme.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;

/**
 * One of the things that a pledge consists of doing.
 *
 * @param id a slug, unique in the pledge
 * @param title what it is called
 * @param indicators which of the pledge's indicators tell how far it has come; may be none
 * @param milestones which of the pledge's milestones belong to it; may be none
 */
public record Initiative(
    @Pattern(regexp = Forms.SLUG) String id,
    @NotNull @Valid LocalizedText title,
    List<@Pattern(regexp = Forms.SLUG) String> indicators,
    List<@Pattern(regexp = Forms.SLUG) String> milestones) {
  public Initiative {
    Objects.requireNonNull(title);
    indicators = List.copyOf(indicators);
    milestones = List.copyOf(milestones);
    Laws laws = new Laws().slug(id, "id");
    indicators.forEach(name -> laws.slug(name, "indicators"));
    milestones.forEach(name -> laws.slug(name, "milestones"));
    laws.orThrow();
  }
}
