package org.baremo.digcomp.indicator.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.baremo.digcomp.data.Folder;
import org.baremo.digcomp.data.Manifest;
import org.baremo.digcomp.data.Table;
import org.baremo.digcomp.indicator.PublishedCode;
import org.baremo.digcomp.indicator.SkillsIndicators;

/** The codes of places and shares that some files give by name. */
final class PublishedNames {
  private final Map<String, String> places;
  private final Map<String, String> codes = new HashMap<>();

  private PublishedNames(Map<String, String> places) {
    this.places = places;
    for (PublishedCode code : SkillsIndicators.dsi20().getCodes()) {
      Text label = code.label().getTexts().get(code.label().getBase());
      if (label != null && label.getStatus() == TextStatus.OFFICIAL) {
        codes.put(label.getValue(), code.code());
      }
    }
  }

  /** The bundled names. */
  static PublishedNames bundled() {
    return Holder.NAMES.orThrow();
  }

  static Checked<PublishedNames> read(Folder folder) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    Manifest manifest = new Manifest();
    Table.read(folder, "geo.tsv", List.of("name", "geo"), problems)
        .forEach(
            row -> {
              if (places.put(row.get(0), row.get(1)) != null) {
                throw new IllegalArgumentException("name must stand once, was twice " + row.get(0));
              }
              manifest.add("places");
            },
            problems);
    manifest.check(folder, problems);
    return problems.isEmpty() ? Checked.of(new PublishedNames(places)) : Checked.failed(problems);
  }

  /** The code of a place by its English name; empty when it is not known. */
  String place(String name) {
    return places.getOrDefault(name, "");
  }

  /** The code that one of Eurostat's own labels stands for; empty when it is not known. */
  String code(String label) {
    return codes.getOrDefault(label, "");
  }

  /** Loaded when first used; it holds what was wrong together with what was read. */
  private static final class Holder {
    private static final Checked<PublishedNames> NAMES =
        read(file -> PublishedNames.class.getResourceAsStream("geo/" + file));
  }
}
