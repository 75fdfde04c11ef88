package org.baremo.benchmarks.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The same rows decided in SQL. The columns are told to DuckDB, which spares it looking for them,
 * and a row that the program by hand would refuse ends the run here too.
 */
final class DuckDb {
  private static final String MEMORY = "256MB";

  private DuckDb() {}

  /** Tells whether the driver is on the class path: it is with the profile {@code duckdb}. */
  static boolean isThere() {
    try {
      Class.forName("org.duckdb.DuckDBDriver");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  static void run(Path rows, Path decisions, int threads) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
      statement.execute("SET memory_limit = '" + MEMORY + "'");
      statement.execute(sql(rows, decisions));
    }
  }

  private static String sql(Path rows, Path decisions) throws IOException {
    List<String> types = new ArrayList<>();
    List<String> valid = new ArrayList<>();
    List<String> low = new ArrayList<>();
    List<String> high = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    for (int area = 0; area < HandWrittenRow.AREA_SIZES.length; area++) {
      int size = HandWrittenRow.AREA_SIZES[area];
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= size; i++) {
        String ref = "\"digcomp@2.2/competence/%d.%d\"".formatted(area + 1, i);
        String mark = "o." + ref + ".mark";
        types.add(
            ref + " STRUCT(\"type\" VARCHAR, mark STRUCT(\"value\" INTEGER, maximum INTEGER))");
        valid.add("o.%s.\"type\" = 'assessed'".formatted(ref));
        valid.add("%s.\"value\" BETWEEN 0 AND %s.maximum".formatted(mark, mark));
        valid.add(mark + ".maximum = 100");
        low.add("(%s.\"value\" < 30)::INT".formatted(mark));
        high.add("(%s.\"value\" >= 65)::INT".formatted(mark));
        values.add(mark + ".\"value\"");
      }
      weak.add("(%s < %d)::INT".formatted(String.join(" + ", values), 60 * size));
    }
    return template()
        .replace("{types}", String.join(", ", types))
        .replace("{valid}", String.join(" AND ", valid))
        .replace("{low}", String.join(" + ", low))
        .replace("{high}", String.join(" + ", high))
        .replace("{weak}", String.join(" + ", weak))
        .replace("{input}", rows.toString())
        .replace("{output}", decisions.toString());
  }

  private static String template() throws IOException {
    try (InputStream in = DuckDb.class.getResourceAsStream("decide.sql")) {
      if (in == null) {
        throw new IOException("resource must be there, was not: decide.sql");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
