package org.baremo.core.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;

/** The laws across the parts of one instrument. */
final class InstrumentLaws {
  private InstrumentLaws() {}

  static void check(Instrument instrument, Laws laws) {
    Set<String> ids = new HashSet<>();
    List<Item> items = instrument.getItems();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      laws.that(
          ids.add(item.getId()),
          "items/" + i + "/id",
          "id must be different from other items', was " + item.getId());
      checkEdition(item, i, instrument.getEdition(), laws);
    }
    Set<String> codes = new HashSet<>();
    List<Form> forms = instrument.getForms();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      laws.that(
          codes.add(form.getCode()),
          "forms/" + i + "/code",
          "code must be different from other forms', was " + form.getCode());
      for (int j = 0; j < form.getItems().size(); j++) {
        laws.that(
            ids.contains(form.getItems().get(j)),
            "forms/" + i + "/items/" + j,
            "item must be one of this instrument, was " + form.getItems().get(j));
      }
    }
  }

  private static void checkEdition(Item item, int i, EditionRef edition, Laws laws) {
    for (int j = 0; j < item.getMeasures().size(); j++) {
      laws.that(
          item.getMeasures().get(j).edition().equals(edition),
          "items/" + i + "/measures/" + j,
          "measures must be of edition %s, was %s".formatted(edition, item.getMeasures().get(j)));
    }
    item.getLevel()
        .ifPresent(
            level ->
                laws.that(
                    level.edition().equals(edition),
                    "items/" + i + "/level",
                    "level must be of edition %s, was %s".formatted(edition, level)));
  }
}
