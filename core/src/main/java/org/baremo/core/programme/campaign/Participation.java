package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.person.PersonKey;

/** Who took part in an activity, as one organisation reports it: keys of people, or a number. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Participation.Keyed.class, name = "keyed"),
  @JsonSubTypes.Type(value = Participation.Headcount.class, name = "headcount")
})
public sealed interface Participation {
  /**
   * Returns the activity.
   *
   * @return its identifier, a slug
   */
  String activity();

  /**
   * Returns who reports.
   *
   * @return the organisation
   */
  OrganisationId reporter();

  /**
   * Counts how often somebody attended.
   *
   * @return 0 or more; who came twice is counted twice
   */
  long attendances();

  /**
   * One key for each attendance.
   *
   * @param activity its identifier, a slug
   * @param reporter who reports
   * @param keys who attended, once for each time
   */
  record Keyed(
      @Pattern(regexp = Forms.SLUG) String activity,
      @NotNull @Valid OrganisationId reporter,
      List<@Valid PersonKey> keys)
      implements Participation {
    public Keyed {
      new Laws().slug(activity, "activity").orThrow();
      Objects.requireNonNull(reporter);
      keys = List.copyOf(keys);
    }

    @Override
    public long attendances() {
      return keys.size();
    }
  }

  /**
   * A number without keys.
   *
   * @param activity its identifier, a slug
   * @param reporter who reports
   * @param attendances how often somebody attended; who came twice may be in it twice
   */
  record Headcount(
      @Pattern(regexp = Forms.SLUG) String activity,
      @NotNull @Valid OrganisationId reporter,
      @PositiveOrZero long attendances)
      implements Participation {
    public Headcount {
      new Laws().slug(activity, "activity").notNegative(attendances, "attendances").orThrow();
      Objects.requireNonNull(reporter);
    }
  }
}
