package org.baremo.core.programme.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.profile.Golden;
import org.junit.jupiter.api.Test;

class PersonGoldenTest {
  private static CellTable table() {
    Map<String, Long> cells = new LinkedHashMap<>();
    cells.put("women", 40L);
    cells.put("men", 20L);
    cells.put("other", 2L);
    return CellTable.partition("trained", "gender", cells);
  }

  @Test
  void aTableIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(PersonGoldenTest.class, "table", table());
  }

  @Test
  void aPublishedTableIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(
        PersonGoldenTest.class, "published", Disclosure.of(5).publish(List.of(table())).get(0));
  }
}
