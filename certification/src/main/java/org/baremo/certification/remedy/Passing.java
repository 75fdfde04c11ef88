package org.baremo.certification.remedy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** An attempt that is being told, from another that it is like. Not thread-safe. */
final class Passing {
  private final Optional<String> exam;
  private Optional<String> form = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> channel = Optional.empty();
  private int times = 1;
  private LocalDate earliest;
  private Optional<ZonedDateTime> moment = Optional.empty();
  private Optional<LocalDate> latest = Optional.empty();
  private Optional<Ref> node = Optional.empty();
  private Optional<Rational> percentage = Optional.empty();
  private Optional<Rational> points = Optional.empty();

  Passing(Optional<String> exam, LocalDate earliest) {
    this.exam = exam;
    this.earliest = earliest;
  }

  Passing(Change.PassAttempt like) {
    this.exam = like.exam();
    this.form = like.form();
    this.language = like.language();
    this.channel = like.channel();
    this.times = like.times();
    this.earliest = like.earliest();
    this.moment = like.moment();
    this.latest = like.latest();
    this.node = like.node();
    this.percentage = like.percentage();
    this.points = like.points();
  }

  Passing times(int other) {
    this.times = other;
    return this;
  }

  Passing sat(Optional<String> asForm, Optional<String> in, Optional<String> by) {
    this.form = asForm;
    this.language = in;
    this.channel = by;
    return this;
  }

  Passing marked(Optional<Ref> of, Optional<Rational> percent, Optional<Rational> number) {
    this.node = of;
    this.percentage = percent;
    this.points = number;
    return this;
  }

  Passing from(LocalDate day, Optional<ZonedDateTime> begins) {
    this.earliest = day;
    this.moment = begins;
    return this;
  }

  Passing until(Optional<LocalDate> last) {
    this.latest = last;
    return this;
  }

  Change.PassAttempt told() {
    return new Change.PassAttempt(
        exam, form, language, channel, times, earliest, moment, latest, node, percentage, points);
  }

  /** What holds of every mark that is asked of an attempt. */
  static Laws markLaws(
      Laws laws, Optional<Ref> node, Optional<Rational> percentage, Optional<Rational> points) {
    return laws.that(
            node.isEmpty() || percentage.isPresent() || points.isPresent(),
            "percentage",
            "percentage or points must be there where a node is, were not")
        .that(
            percentage.isEmpty() || points.isEmpty(),
            "points",
            "points must not be there beside a percentage, were %s",
            points.map(Rational::toString).orElse(""))
        .that(
            percentage
                .map(one -> one.signum() >= 0 && one.compareTo(Rational.HUNDRED) <= 0)
                .orElse(true),
            "percentage",
            "percentage must be from 0 to 100, was %s",
            percentage.map(Rational::toString).orElse(""))
        .that(
            points.map(one -> one.signum() >= 0).orElse(true),
            "points",
            "points must be 0 or more, was %s",
            points.map(Rational::toString).orElse(""));
  }
}
