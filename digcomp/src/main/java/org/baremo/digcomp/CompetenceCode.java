package org.baremo.digcomp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Ref;

/**
 * The code of a DigComp competence: the number of its area, a dot, and its number there. It is a
 * text and not a decimal number ({@code 1.10} would be the tenth of area 1), and it means something
 * only together with an edition: 2.5 is <i>Netiquette</i> in 2.2 and <i>Digital behaviour</i> in
 * 3.0.
 *
 * @param value two whole numbers without leading zeros and a dot between, as in {@code 1.1}
 */
public record CompetenceCode(@JsonValue @Pattern(regexp = CompetenceCode.FORM) String value)
    implements Comparable<CompetenceCode> {
  static final String FORM = "[1-9][0-9]?\\.[1-9][0-9]?";
  private static final java.util.regex.Pattern COMPILED = java.util.regex.Pattern.compile(FORM);
  private static final Comparator<CompetenceCode> ORDER =
      Comparator.comparingInt(CompetenceCode::area).thenComparingInt(CompetenceCode::number);

  public CompetenceCode {
    Require.matches(COMPILED, value, "competence code", "area and number such as 1.1");
  }

  /**
   * Reads a code.
   *
   * @param value as DigComp writes it, {@code 1.1}
   * @return the code, of whichever edition
   * @throws IllegalArgumentException when it is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CompetenceCode of(String value) {
    return new CompetenceCode(value);
  }

  /**
   * Returns the number of the area.
   *
   * @return from 1
   */
  public int area() {
    return Integer.parseInt(value.substring(0, value.indexOf('.')));
  }

  /**
   * Returns the number of the competence within its area.
   *
   * @return from 1
   */
  public int number() {
    return Integer.parseInt(value.substring(value.indexOf('.') + 1));
  }

  /**
   * Returns the reference of the competence of this code in an edition.
   *
   * @param edition which edition
   * @return the reference; whether the edition has such a competence is not checked
   */
  public Ref in(EditionRef edition) {
    return edition.ref(Kind.COMPETENCE, value);
  }

  @Override
  public int compareTo(CompetenceCode other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }
}
