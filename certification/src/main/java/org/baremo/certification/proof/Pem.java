package org.baremo.certification.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.baremo.core.internal.Require;

/** The text form of keys (RFC 7468). */
final class Pem {
  static final String PUBLIC = "PUBLIC KEY";
  static final String PRIVATE = "PRIVATE KEY";
  private static final int LINE = 64;

  private Pem() {}

  static String write(byte[] der, String label) {
    byte[] feed = "\n".getBytes(StandardCharsets.US_ASCII);
    String body = Base64.getMimeEncoder(LINE, feed).encodeToString(der);
    return begin(label) + "\n" + body + "\n" + end(label) + "\n";
  }

  /** The bytes between the lines; messages never show what stands there. */
  static byte[] read(String pem, String label) {
    String text = pem.strip();
    boolean framed =
        text.startsWith(begin(label))
            && text.endsWith(end(label))
            && text.length() >= begin(label).length() + end(label).length();
    Require.that(framed, "key must stand between %s and %s", begin(label), end(label));
    String body = text.substring(begin(label).length(), text.length() - end(label).length());
    try {
      return Base64.getDecoder().decode(body.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("key must be in base64, was not", e);
    }
  }

  private static String begin(String label) {
    return "-----BEGIN " + label + "-----";
  }

  private static String end(String label) {
    return "-----END " + label + "-----";
  }
}
