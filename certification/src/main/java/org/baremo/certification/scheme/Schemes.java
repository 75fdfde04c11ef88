package org.baremo.certification.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.baremo.core.json.Json;
import org.baremo.core.value.VersionedId;

/**
 * The schemes that come with the SDK. Each is marked illustrative: its rules were read from public
 * pages and not checked article by article.
 */
public final class Schemes {
  private static final List<VersionedId> IDS =
      Stream.of(
              "actic@2021.1",
              "clea-pix@2019.1",
              "codix@2017.1",
              "comdix-initial@2022.1",
              "comdix-intermediate@2022.1",
              "comdix-students@2022.1",
              "icdl-italy-renewal@2014.1",
              "icdl-italy@2014.1",
              "mrcdd-ceuta-b1@2022.1",
              "mrcdd-levels@2022.1",
              "navarra@2025.1",
              "pix-core@2",
              "pix-core@3",
              "tucerticyl@2024.1")
          .map(VersionedId::parse)
          .toList();

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
   * Returns the scheme of an identifier.
   *
   * @param id one of {@link #ids()}
   * @return the scheme
   * @throws IllegalArgumentException when no scheme of that identifier comes with the SDK
   */
  public static CertificationScheme of(VersionedId id) {
    if (!ids().contains(id)) {
      throw new IllegalArgumentException("id must be one of %s, was %s".formatted(ids(), id));
    }
    return load(id.toString().replace('@', '-') + ".json");
  }

  /**
   * Returns the identifiers of the schemes that come with the SDK.
   *
   * @return in alphabetical order
   */
  public static List<VersionedId> ids() {
    return IDS;
  }

  /**
   * Returns every scheme that comes with the SDK.
   *
   * @return in the order of their identifiers
   */
  public static List<CertificationScheme> all() {
    return IDS.stream().map(Schemes::of).toList();
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

  static byte[] bytes(String file) {
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
