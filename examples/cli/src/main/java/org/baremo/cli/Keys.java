package org.baremo.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.baremo.certification.proof.Ed25519Signer;

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
