package org.baremo.digcomp.data;

import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Term;
import org.baremo.core.problem.Problem;

/**
 * Reads the terms of a glossary: {@code phishing term/social-engineering}. The term itself stands
 * with the titles, under the key {@code term/phishing}.
 */
final class TermReader {
  static final String TABLE = "terms";

  private static final List<String> COLUMNS = List.of("code", "see-also");

  private final Names names;
  private final Titles titles;
  private final Framework.Builder framework;
  private final Manifest manifest;

  TermReader(Names names, Titles titles, Framework.Builder framework, Manifest manifest) {
    this.names = names;
    this.titles = titles;
    this.framework = framework;
    this.manifest = manifest;
  }

  void read(Folder folder, List<Problem> problems) {
    Table.read(folder, TABLE + ".tsv", COLUMNS, problems).forEach(this::readRow, problems);
  }

  private void readRow(Row row) {
    Term.Builder term =
        Term.builder().ref(names.ref("term", row.get(0))).label(titles.of("term/" + row.get(0)));
    if (row.has(1)) {
      for (String other : row.get(1).split(",", -1)) {
        term.addSeeAlso(names.ref(other));
      }
    }
    framework.addTerm(term.build());
    manifest.addTerm(row.has(1));
  }
}
