package org.baremo.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.ItemCodes;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/** What a person answered to an item. An item left blank has no answer; it was skipped. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = Answer.Numeric.class, name = "number"),
  @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
  @JsonSubTypes.Type(value = Answer.Work.class, name = "work")
})
public sealed interface Answer {
  /**
   * Options chosen from those the item offers.
   *
   * @param options at least one, each once; kept in alphabetical order, since the order of ticking
   *     says nothing
   */
  record Choice(@NotEmpty List<@Pattern(regexp = Forms.CODE) String> options) implements Answer {
    public Choice {
      if (options.size() == 1) {
        options = List.of(options.get(0));
        ItemCodes.code(new Laws(), options.get(0), "options/0").orThrow();
      } else {
        options = options.stream().sorted().toList();
        Laws laws = new Laws().notEmpty(options, "options");
        ItemCodes.codes(laws, options, "options").orThrow();
      }
    }

    /**
     * Returns the choice of some options.
     *
     * @param options at least one, each once
     * @return the answer
     * @throws IllegalArgumentException when there is none, or one twice
     */
    public static Choice of(String... options) {
      return new Choice(List.of(options));
    }
  }

  /**
   * A number.
   *
   * @param value exact
   */
  record Numeric(@NotNull Rational value) implements Answer {
    public Numeric {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A text, as written.
   *
   * @param value not blank
   */
  record Text(@NotBlank String value) implements Answer {
    public Text {
      Require.notBlank(value, "value");
    }
  }

  /**
   * Something made or performed that is kept elsewhere: a file, a recording, an interview.
   *
   * @param reference where markers find it
   */
  record Work(@NotBlank String reference) implements Answer {
    public Work {
      Require.notBlank(reference, "reference");
    }
  }

  /** The kinds of answer that items ask for. */
  enum Kind {
    /** One of the options offered. */
    @JsonProperty("single-choice")
    SINGLE_CHOICE,
    /** Any number of the options offered. */
    @JsonProperty("multiple-choice")
    MULTIPLE_CHOICE,
    /** A number. */
    @JsonProperty("number")
    NUMBER,
    /** A text. */
    @JsonProperty("text")
    TEXT,
    /** Something made or performed. */
    @JsonProperty("work")
    WORK
  }
}
