package org.baremo.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.proof.Ed25519Signer;
import org.baremo.certification.verification.Trust;
import org.baremo.certification.verification.TrustedKey;

/** Files with the key that certificates are sealed with: the private key, then the public one. */
public final class Keys {
  private static final String PUBLIC = "-----BEGIN PUBLIC KEY-----";
  private static final String SUFFIX = ".pem";

  private Keys() {}

  /**
   * Reads a key.
   *
   * @param file private and public key in PEM, one after the other
   * @return a signer; its key is called as the file, without {@code .pem}
   * @throws CommandFailure when the file does not hold such keys
   */
  public static Ed25519Signer signer(Path file) {
    String text = new String(Documents.bytes(file), StandardCharsets.US_ASCII);
    int split = text.indexOf(PUBLIC);
    if (split < 0) {
      throw CommandFailure.misuse(
          "%s must hold the private key and after it the public key, in PEM".formatted(file));
    }
    try {
      return Ed25519Signer.fromPem(id(file), text.substring(0, split), text.substring(split));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse("%s: %s".formatted(file, e.getMessage()));
    }
  }

  /**
   * Says why verifiers may not accept what a key seals, as far as the trust file beside it tells.
   *
   * @param file of the key
   * @param issuer that certificates will name
   * @param stated whether the user said who issues
   * @param day of issue
   * @return a warning; empty when the trust file agrees, or there is none and the issuer was stated
   */
  public static Optional<String> doubt(Path file, String issuer, boolean stated, LocalDate day) {
    Path beside = file.resolveSibling(trust(file));
    if (Files.notExists(beside)) {
      return stated
          ? Optional.empty()
          : Optional.of(
              "certificates name '%s' as their issuer, since the scheme does; verifiers accept them"
                      .formatted(issuer)
                  + " only where they trust the key for that name, else say --issuer");
    }
    Optional<TrustedKey> key = Documents.read(beside, Trust.class).key(id(file));
    if (key.isEmpty()) {
      return Optional.of("%s does not know the key %s".formatted(beside, id(file)));
    }
    if (!key.get().issuer().equals(issuer)) {
      return Optional.of(
          "certificates name '%s' as their issuer, but %s trusts the key for '%s': verifiers will not"
                  .formatted(issuer, beside, key.get().issuer())
              + " accept them; say --issuer \"%s\"".formatted(key.get().issuer()));
    }
    return key.get().issuedOn().contains(day)
        ? Optional.empty()
        : Optional.of(
            "certificates are issued on %s, but %s trusts the key for %s: verifiers will not accept"
                    .formatted(day, beside, key.get().issuedOn())
                + " them");
  }

  /**
   * Returns what the trust file of a key is called.
   *
   * @param file of the key
   * @return a name beside it
   */
  static String trust(Path file) {
    return id(file) + ".trust.json";
  }

  /**
   * Returns what the key of a file is called.
   *
   * @param file the file
   * @return its name without {@code .pem}
   */
  static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }
}
