package org.baremo.core.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Types of every shape, public so that the mapper reaches them in this package. */
public final class Drawing {
  private Drawing() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
    @JsonSubTypes.Type(value = Group.class, name = "group")
  })
  public sealed interface Figure {}

  public record Circle(int radius, Colour colour) implements Figure {
    public Circle {
      new Laws().positive(radius, "radius").orThrow();
    }
  }

  public record Group(List<Figure> parts, Optional<String> title) implements Figure {
    public Group {
      new Laws().notEmpty(parts, "parts").orThrow();
    }
  }

  public enum Colour {
    @JsonProperty("sea-green")
    SEA_GREEN,
    @JsonProperty("red")
    RED
  }

  public record Everything(
      String text,
      long number,
      boolean truth,
      Mark mark,
      LocalDate day,
      Duration length,
      Ref ref,
      LevelRef level,
      Colour colour,
      Map<Ref, Integer> counts,
      List<String> tags,
      Optional<Integer> maybe) {}

  public record Rest(
      Optional<LocalDate> born,
      Optional<LocalDate> bred,
      Optional<Colour> colour,
      Colour paint,
      Optional<Rational> share,
      Rational part,
      Optional<Double> deviation,
      Optional<Figure> figure,
      Optional<Integer> small,
      long large,
      ZoneId zone,
      YearMonth month,
      Map<Colour, Integer> byColour,
      Map<LocalDate, Integer> byDay) {}
}
