package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/** What is missing from a requirement that is not met, exactly. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Gap.Points.class, name = "points"),
  @JsonSubTypes.Type(value = Gap.Amount.class, name = "amount"),
  @JsonSubTypes.Type(value = Gap.Until.class, name = "until"),
  @JsonSubTypes.Type(value = Gap.Members.class, name = "members")
})
public sealed interface Gap {
  /**
   * A mark that is too low.
   *
   * @param limit the points that the cut falls on, whether or not they are enough; empty when
   *     rounding moves it
   * @param smallest the smallest whole mark that makes the cut; empty when marks are not whole, or
   *     when not even the maximum makes it
   * @param missing how much more is needed, or where marks are not whole how far it is to the
   *     limit; empty exactly when not even the maximum makes the cut
   */
  record Points(Optional<Rational> limit, Optional<Rational> smallest, Optional<Rational> missing)
      implements Gap {
    public Points {
      Require.that(
          smallest.isEmpty() || missing.isPresent(),
          "missing must be there where a smallest mark is, was not");
    }
  }

  /**
   * A number on the wrong side of what it is compared with.
   *
   * @param comparison how it must compare
   * @param limit the number that it is compared with
   * @param distance how far it is to the limit, 0 or more; 0 where the limit itself is not enough
   */
  record Amount(@NotNull Comparison comparison, @NotNull Rational limit, @NotNull Rational distance)
      implements Gap {
    public Amount {
      Objects.requireNonNull(comparison, "comparison");
      Objects.requireNonNull(limit, "limit");
      Objects.requireNonNull(distance, "distance");
      new Laws()
          .that(distance.signum() >= 0, "distance", "distance must be 0 or more, was %s", distance)
          .orThrow();
    }
  }

  /**
   * A day that has not come.
   *
   * @param day the first on which the requirement is met
   * @param moment when on that day, in the zone in which the attempt was held that makes the person
   *     wait; empty where the whole day will do
   */
  record Until(
      @NotNull LocalDate day,
      @JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID)
          Optional<ZonedDateTime> moment)
      implements Gap {
    public Until {
      Objects.requireNonNull(day, "day");
      new Laws()
          .that(
              moment.map(ZonedDateTime::toLocalDate).map(day::equals).orElse(true),
              "moment",
              "moment must be on %s, was %s",
              day,
              moment.map(ZonedDateTime::toString).orElse(""))
          .orThrow();
    }

    /**
     * Returns a day that will do from its beginning.
     *
     * @param day the first on which the requirement is met
     * @return the gap until then
     */
    public static Until of(LocalDate day) {
      return new Until(day, Optional.empty());
    }
  }

  /**
   * Too few members of a group.
   *
   * @param more how many more must be met, 1 or more
   */
  record Members(@Positive int more) implements Gap {
    public Members {
      new Laws().positive(more, "more").orThrow();
    }
  }
}
