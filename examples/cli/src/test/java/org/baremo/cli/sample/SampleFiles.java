package org.baremo.cli.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the files of the sample that is shipped, the same every time. */
public final class SampleFiles {
  /** Where the sample is, from the module's folder. */
  public static final Path FOLDER = Path.of("sample");

  private static final long SEED = 20_261_121;
  private static final int ORDINARY = 360;

  private SampleFiles() {}

  /**
   * Writes the sample anew.
   *
   * @param arguments none
   * @throws IOException when it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(file.getKey()), file.getValue());
    }
  }

  /**
   * Returns the files of the sample.
   *
   * @return contents by name
   */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Person> people = people();
    files.put("candidates.ndjson", ndjson(people));
    files.put("candidates.csv", csv(people));
    files.putAll(ItemSample.files());
    files.put("survey.csv", SurveySample.file(SEED + 4));
    files.putAll(ProfileSample.files(SEED + 5));
    return files;
  }

  private static List<Person> people() {
    List<Person> people = new ArrayList<>(People.ordinary(ORDINARY, SEED));
    Random random = new Random(SEED + 1);
    for (Person person : People.onEdges()) {
      people.add(random.nextInt(people.size() + 1), person);
    }
    return people;
  }

  private static byte[] ndjson(List<Person> people) {
    List<byte[]> rows = new ArrayList<>();
    people.forEach(person -> rows.add(NdjsonRows.row(person)));
    scatter(rows, NdjsonRows.special(), SEED + 2);
    rows.add(NdjsonRows.row(people.get(99)));
    return lines(rows);
  }

  private static byte[] csv(List<Person> people) {
    List<byte[]> rows = new ArrayList<>();
    people.forEach(person -> rows.add(CsvRows.row(person)));
    scatter(rows, CsvRows.malformed(), SEED + 3);
    rows.add(CsvRows.row(people.get(99)));
    rows.add(0, CsvRows.header());
    return lines(rows);
  }

  private static void scatter(List<byte[]> rows, List<byte[]> among, long seed) {
    Random random = new Random(seed);
    List<byte[]> shuffled = new ArrayList<>(among);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(row -> rows.add(random.nextInt(rows.size() + 1), row));
  }

  static byte[] lines(List<byte[]> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] row : rows) {
      out.writeBytes(row);
      out.write('\n');
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
