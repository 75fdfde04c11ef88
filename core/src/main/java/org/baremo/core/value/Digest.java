package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.baremo.core.internal.Require;

/**
 * The SHA-256 digest of a document's canonical bytes: its identity.
 *
 * @param value {@code sha-256:} and 64 lower-case hexadecimal digits
 */
public record Digest(@JsonValue @Pattern(regexp = Digest.FORM) String value) {
  static final String FORM = "sha-256:[0-9a-f]{64}";
  private static final String PREFIX = "sha-256:";
  private static final int LENGTH = 72;

  public Digest {
    Require.that(
        isDigest(value), "digest must be sha-256: and 64 hexadecimal digits, was '%s'", value);
  }

  /**
   * Returns the digest of bytes.
   *
   * @param bytes what to digest
   * @return its SHA-256
   */
  public static Digest sha256(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Digest(PREFIX + HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean isDigest(String value) {
    if (value.length() != LENGTH || !value.startsWith(PREFIX)) {
      return false;
    }
    for (int i = PREFIX.length(); i < LENGTH; i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the written form.
   *
   * @param text {@code sha-256:} and 64 hexadecimal digits
   * @return the digest
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Digest parse(String text) {
    return new Digest(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
