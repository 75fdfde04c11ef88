package org.baremo.certification.remedy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** An attempt that is being told, from another that it is like. Not thread-safe. */
final class Passing {
  Optional<String> exam;
  Optional<String> form;
  Optional<String> language;
  Optional<String> channel;
  int times;
  LocalDate earliest;
  Optional<ZonedDateTime> moment;
  Optional<LocalDate> latest;
  Optional<Ref> node;
  Optional<Rational> percentage;
  Optional<Rational> points;

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

  Change.PassAttempt told() {
    return new Change.PassAttempt(
        exam, form, language, channel, times, earliest, moment, latest, node, percentage, points);
  }
}
