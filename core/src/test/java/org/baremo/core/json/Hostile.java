package org.baremo.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Mark;

/** Reads hostile input in a virtual machine of its own, with a small heap. */
final class Hostile {
  private static final long GIGABYTE = 1L << 30;

  private Hostile() {}

  public static void main(String[] arguments) throws IOException {
    Json json = Json.standard();
    var endless = json.read(new HostileInputTest.Endless(GIGABYTE), Framework.class, "doc");
    System.out.println("endless " + endless.problems().get(0).getCode());
    var nested = json.read("[".repeat(8 << 20).getBytes(UTF_8), Framework.class, "doc");
    System.out.println("nested " + nested.problems().get(0).getCode());
    byte[] good = "{\"value\":1,\"maximum\":2}\n".getBytes(UTF_8);
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(good),
                    new HostileInputTest.Endless(GIGABYTE),
                    new ByteArrayInputStream("\n".getBytes(UTF_8)),
                    new ByteArrayInputStream(good))));
    int rows = 0;
    int problems = 0;
    try (JsonLines<Mark> lines = json.lines(in, Mark.class, "rows")) {
      for (var row = lines.next(); row != null; row = lines.next()) {
        rows++;
        problems += row.value().problems().size();
      }
    }
    System.out.println("lines " + rows + " problems " + problems);
    System.out.println("done");
  }
}
