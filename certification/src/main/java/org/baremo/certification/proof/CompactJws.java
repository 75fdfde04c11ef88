package org.baremo.certification.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.baremo.core.internal.Require;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * A compact JWS (RFC 7515), read more strictly than the RFC asks, so that there is one text for one
 * signature: three parts of base64url without padding or wasted bits, and a header that is the
 * canonical JSON of {@code alg}, {@code kid} and {@code typ} and nothing else. A header with {@code
 * crit}, with a key of its own or with a member twice is no header. Immutable, thread-safe.
 */
public final class CompactJws {
  private static final int MOST_BYTES = 1 << 20;
  private static final int PARTS = 3;
  private static final int SIGNATURE_SIZE = 64;

  private final JwsHeader header;
  private final byte[] payload;
  private final byte[] signingInput;
  private final byte[] signature;

  private CompactJws(JwsHeader header, byte[] payload, byte[] signingInput, byte[] signature) {
    this.header = header;
    this.payload = payload;
    this.signingInput = signingInput;
    this.signature = signature;
  }

  /**
   * Signs bytes.
   *
   * @param payload any bytes
   * @param type what they are, not blank; verifiers compare it
   * @param signer holds the key
   * @return the compact JWS, ASCII
   * @throws IllegalArgumentException when the type is blank, the key's name is not of its form, or
   *     the signer does not return 64 bytes
   */
  public static String sign(byte[] payload, String type, Signer signer) {
    JwsHeader header = new JwsHeader(JwsHeader.EDDSA, signer.keyId(), type);
    String input =
        Base64Url.encode(Json.standard().canonical(header)) + "." + Base64Url.encode(payload);
    byte[] signature = signer.sign(input.getBytes(StandardCharsets.US_ASCII));
    Require.that(
        signature.length == SIGNATURE_SIZE,
        "signature must have 64 bytes, had %s",
        signature.length);
    return input + "." + Base64Url.encode(signature);
  }

  /**
   * Reads a compact JWS; verifies nothing.
   *
   * @param token its bytes, at most 1 MiB
   * @return its parts, or what is wrong with its form
   */
  public static Checked<CompactJws> read(byte[] token) {
    if (token.length > MOST_BYTES) {
      return malformed("token must have at most 1048576 bytes, had " + token.length);
    }
    String text = new String(token, StandardCharsets.ISO_8859_1);
    String[] parts = text.split("\\.", -1);
    if (parts.length != PARTS) {
      return malformed("token must have 3 parts, had " + parts.length);
    }
    Optional<byte[]> header = Base64Url.decode(parts[0]);
    Optional<byte[]> payload = Base64Url.decode(parts[1]);
    Optional<byte[]> signature = Base64Url.decode(parts[2]);
    if (header.isEmpty() || payload.isEmpty() || signature.isEmpty()) {
      return malformed("parts must be base64url without padding or wasted bits, were not");
    }
    if (signature.get().length != SIGNATURE_SIZE) {
      return malformed("signature must have 64 bytes, had " + signature.get().length);
    }
    byte[] input = Arrays.copyOf(token, parts[0].length() + 1 + parts[1].length());
    return header(header.get())
        .map(read -> new CompactJws(read, payload.get(), input, signature.get()));
  }

  private static Checked<JwsHeader> header(byte[] bytes) {
    Checked<JwsHeader> read = Json.standard().read(bytes, JwsHeader.class, "header");
    boolean canonical =
        read.value()
            .map(header -> Arrays.equals(Json.standard().canonical(header), bytes))
            .orElse(false);
    return canonical
        ? read
        : malformed("header must be the canonical JSON of alg, kid and typ, was not");
  }

  private static <T> Checked<T> malformed(String message) {
    return Checked.failed(Problem.error("jws.form", Location.of("token"), message));
  }

  /**
   * Returns the header. Protected by the signature, and to be believed only once that is verified.
   *
   * @return algorithm, key and type
   */
  public JwsHeader header() {
    return header;
  }

  /**
   * Tells whether the algorithm is the one that is ever verified.
   *
   * @return true for {@code EdDSA}; false for {@code none} and all others
   */
  public boolean isEdDsa() {
    return header.alg().equals(JwsHeader.EDDSA);
  }

  /**
   * Returns what was signed. To be believed only once the signature is verified.
   *
   * @return a copy
   */
  public byte[] payload() {
    return payload.clone();
  }

  /**
   * Tells whether a key signed this.
   *
   * @param key a public key
   * @return whether the algorithm is EdDSA and the signature verifies
   */
  public boolean isSignedBy(Ed25519PublicKey key) {
    return isEdDsa() && key.verifies(signingInput, signature);
  }
}
