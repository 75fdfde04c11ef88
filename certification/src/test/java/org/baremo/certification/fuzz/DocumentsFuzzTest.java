package org.baremo.certification.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

/**
 * Whatever a document says, it comes to a decision with its words and remedies, or to problems: no
 * exception, in bounded time.
 *
 * <p>Tries are the same in every build. {@code -Dbaremo.fuzz.tries=100000} makes more of them,
 * {@code -Dbaremo.fuzz.seed=7} others; documents that fail are put into {@code target/fuzz}.
 */
class DocumentsFuzzTest {
  private static final int TRIES = Integer.getInteger("baremo.fuzz.tries", 60);
  private static final long SEED = Long.getLong("baremo.fuzz.seed", 1);
  private static final boolean TELLS = Boolean.getBoolean("baremo.fuzz.tells");

  /** Generous, for busy machines: what blows up takes minutes. */
  private static final long MOST_MILLIS = 15_000;

  private static final List<OffsetDateTime> MOMENTS =
      Stream.of(
              "2026-11-21T10:00:00+01:00",
              "2026-11-21T10:00:00+01:00",
              "2023-02-28T23:59:59Z",
              "2024-02-29T00:00:00+14:00",
              "0000-01-01T00:00:00+18:00",
              "0000-01-01T00:00:00-18:00",
              "9999-12-31T23:59:59.999999999-12:00",
              "9999-12-31T23:59:59.999999999+14:00")
          .map(OffsetDateTime::parse)
          .toList();

  /** The first document of each kind of failure. */
  private final Map<String, String> failures = new TreeMap<>();

  private final Pipeline pipeline = new Pipeline();
  private final ObjectMapper trees = new ObjectMapper();
  private final List<CertificationScheme> schemes = schemes();
  private final List<JsonNode> documents = schemes.stream().map(this::tree).toList();

  private static List<CertificationScheme> schemes() {
    List<CertificationScheme> all = new ArrayList<>(Schemes.all());
    all.add(EveryRequirement.scheme());
    all.addAll(EveryRequirement.parts());
    return all;
  }

  private JsonNode tree(Object value) {
    return tree(Json.standard().write(value));
  }

  private JsonNode tree(byte[] document) {
    try {
      return trees.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theRichDossierIsDecidedByEveryScheme() {
    for (CertificationScheme scheme : schemes) {
      CompiledScheme compiled = pipeline.scheme(Json.standard().write(scheme));
      Dossier rich =
          Json.standard()
              .read(Documents.dossierFor(scheme), Dossier.class, "dossier.json")
              .orThrow();
      MOMENTS.forEach(asOf -> pipeline.decide(compiled, rich, asOf));
    }
  }

  @Test
  void spoiltSchemesAreDecidedByOrHaveProblems() {
    for (int i = 0; i < TRIES; i++) {
      Mutator mutator = new Mutator(SEED * 1_000_003 + i);
      int which = mutator.random().nextInt(schemes.size());
      byte[] rich = Documents.dossierFor(schemes.get(which));
      byte[] spoilt = mutator.spoilt(documents.get(which), tree(rich));
      tried("scheme", mutator, i, spoilt, rich);
    }
    tell();
  }

  @Test
  void spoiltDossiersAreDecidedOrHaveProblems() {
    for (int i = 0; i < TRIES; i++) {
      Mutator mutator = new Mutator(SEED * 2_000_003 + i);
      int which = mutator.random().nextInt(schemes.size());
      JsonNode rich = tree(Documents.dossierFor(schemes.get(which)));
      byte[] spoilt = mutator.spoilt(rich, documents.get(which));
      tried("dossier", mutator, i, Json.standard().write(schemes.get(which)), spoilt);
    }
    tell();
  }

  @Test
  void whereBothAreSpoiltItIsTheSame() {
    for (int i = 0; i < TRIES; i++) {
      Mutator mutator = new Mutator(SEED * 3_000_017 + i);
      int which = mutator.random().nextInt(schemes.size());
      JsonNode rich = tree(Documents.dossierFor(schemes.get(which)));
      byte[] scheme = mutator.spoilt(documents.get(which), rich);
      byte[] spoilt = mutator.spoilt(rich, documents.get(which));
      tried("both", mutator, i, scheme, spoilt);
    }
    tell();
  }

  private void tried(String what, Mutator mutator, int number, byte[] scheme, byte[] dossier) {
    Random random = mutator.random();
    OffsetDateTime asOf = MOMENTS.get(random.nextInt(MOMENTS.size()));
    long start = System.nanoTime();
    String failure = "";
    try {
      CompiledScheme compiled = pipeline.scheme(scheme);
      Dossier facts = pipeline.dossier(dossier);
      if (compiled != null && facts != null) {
        pipeline.decide(compiled, facts, asOf);
      }
    } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
      failure = e.getClass().getName() + " at " + where(e) + ": " + e.getMessage();
    }
    long took = System.nanoTime() - start;
    if (took / 1_000_000 > MOST_MILLIS) {
      failure = "more than " + MOST_MILLIS + " ms of work";
    }
    if (!failure.isEmpty()) {
      String message = failure;
      failures.computeIfAbsent(
          failure.split(": ", 2)[0], kind -> message + told(what, number, asOf, scheme, dossier));
    }
  }

  /** Where our code failed. */
  private static String where(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.baremo"))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("?");
  }

  /** Says where the documents were put, so that anybody can try again. */
  private static String told(
      String what, int number, OffsetDateTime asOf, byte[] scheme, byte[] dossier) {
    Path folder = Path.of("target", "fuzz");
    String name = what + "-" + SEED + "-" + number;
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + "-scheme.json"), scheme);
      Files.write(folder.resolve(name + "-dossier.json"), dossier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "; as of %s, %s/%s-*.json".formatted(asOf, folder, name);
  }

  private void tell() {
    if (TELLS) {
      System.out.println(pipeline.tally());
    }
    assertThat(failures.values()).isEmpty();
  }
}
