package org.baremo.digcomp.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** What a folder says of the whole: a table of names and values, each name once. */
public final class Attributes {
  private static final List<String> COLUMNS = List.of("attribute", "value");

  private final List<String> names;
  private final Map<String, String> values = new HashMap<>();

  private Attributes(List<String> names) {
    this.names = names;
  }

  /**
   * Reads the attributes.
   *
   * @param folder where they are
   * @param file the table's name there
   * @param names of the attributes that there must be, and no others
   * @param problems where attributes are added that are missing, unknown or stand twice
   * @return the attributes
   */
  public static Attributes read(
      Folder folder, String file, List<String> names, List<Problem> problems) {
    Attributes attributes = new Attributes(names);
    Table.read(folder, file, COLUMNS, problems).forEach(attributes::add, problems);
    for (String name : names) {
      if (!attributes.values.containsKey(name)) {
        problems.add(
            Problem.error("data.missing-attribute", Location.of(file), name + " is missing"));
      }
    }
    return attributes;
  }

  private void add(Row row) {
    if (!names.contains(row.get(0))) {
      throw new IllegalArgumentException(
          "attribute must be one of %s, was %s".formatted(names, row.get(0)));
    } else if (values.put(row.get(0), row.get(1)) != null) {
      throw new IllegalArgumentException("attribute must stand once, was twice " + row.get(0));
    }
  }

  /**
   * Returns an attribute.
   *
   * @param name one of those that were read
   * @return its value; empty when it was missing, which is a problem by then
   */
  public String get(String name) {
    return values.getOrDefault(name, "");
  }
}
