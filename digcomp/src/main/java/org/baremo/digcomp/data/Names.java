package org.baremo.digcomp.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.framework.Label;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * Reads the short names of an edition's own tables: {@code competence/1.1}, {@code four/basic},
 * {@code ai/explicit}. Each name is read once; the rows that repeat it share its value.
 */
final class Names {
  private final EditionRef edition;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Ref> refs = new HashMap<>();
  private final Map<String, LevelRef> levels = new HashMap<>();
  private final Map<String, List<Label>> labels = new HashMap<>();

  Names(EditionRef edition) {
    this.edition = edition;
  }

  EditionRef edition() {
    return edition;
  }

  Ref ref(String kind, String code) {
    Kind known = kinds.get(kind);
    if (known == null) {
      known = Kind.of(kind);
      kinds.put(kind, known);
    }
    return edition.ref(known, code);
  }

  Ref ref(String name) {
    Ref known = refs.get(name);
    if (known == null) {
      int slash = slash(name);
      known = ref(name.substring(0, slash), name.substring(slash + 1));
      refs.put(name, known);
    }
    return known;
  }

  LevelRef level(String name) {
    LevelRef known = levels.get(name);
    if (known == null) {
      int slash = slash(name);
      known = edition.level(name.substring(0, slash), name.substring(slash + 1));
      levels.put(name, known);
    }
    return known;
  }

  List<Label> labels(String names) {
    List<Label> known = labels.get(names);
    if (known == null) {
      List<Label> read = new ArrayList<>();
      for (String name : names.split(",", -1)) {
        int slash = slash(name);
        read.add(new Label(name.substring(0, slash), name.substring(slash + 1)));
      }
      known = List.copyOf(read);
      labels.put(names, known);
    }
    return known;
  }

  private static int slash(String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("name must have a slash, was '" + name + "'");
    }
    return slash;
  }
}
