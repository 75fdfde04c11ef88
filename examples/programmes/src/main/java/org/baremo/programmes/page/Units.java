package org.baremo.programmes.page;

import java.util.Map;
import org.baremo.core.programme.figure.Unit;

/** Units in English words. */
public final class Units {
  private static final Map<Unit, String> MANY =
      Map.of(Unit.PERSON, "people", Unit.ACTIVITY, "activities", Unit.REACH, "contacts");

  private Units() {}

  /**
   * Returns a unit in the plural.
   *
   * @param unit what is counted
   * @return {@code people} for a person
   */
  public static String many(Unit unit) {
    return MANY.getOrDefault(unit, unit + "s");
  }
}
