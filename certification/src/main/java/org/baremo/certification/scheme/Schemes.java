package org.baremo.certification.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.baremo.core.json.Json;

/**
 * The schemes that come with the SDK. Each is marked illustrative: its rules were read from public
 * pages and not checked article by article.
 */
public final class Schemes {
  private Schemes() {}

  /**
   * Returns Galicia's ComDix, initial level.
   *
   * @return {@code comdix-initial@2022.1}
   */
  public static CertificationScheme comdixInitial() {
    return load("comdix-initial-2022.1.json");
  }

  /**
   * Returns Galicia's ComDix, intermediate level.
   *
   * @return {@code comdix-intermediate@2022.1}
   */
  public static CertificationScheme comdixIntermediate() {
    return load("comdix-intermediate-2022.1.json");
  }

  /**
   * Returns every scheme that comes with the SDK.
   *
   * @return in the order of their identifiers
   */
  public static List<CertificationScheme> all() {
    return List.of(comdixInitial(), comdixIntermediate());
  }

  /**
   * Returns the published JSON Schema of scheme documents.
   *
   * @return JSON Schema, draft 2020-12, in UTF-8
   */
  public static byte[] jsonSchema() {
    return bytes("certification-scheme.schema.json");
  }

  private static CertificationScheme load(String file) {
    return Json.standard()
        .read(bytes("schemes/" + file), CertificationScheme.class, file)
        .orThrow();
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Schemes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource must be there, was not: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
