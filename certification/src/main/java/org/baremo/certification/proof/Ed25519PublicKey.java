package org.baremo.certification.proof;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Set;
import org.baremo.core.internal.Require;

/**
 * A public key for Ed25519 (RFC 8032). Refuses what the JDK lets through: encodings that are not
 * canonical and the points of small order, for which signatures can be made without a key.
 * Immutable, thread-safe.
 */
public final class Ed25519PublicKey {
  /** The name of the algorithm in the JDK. */
  static final String ALGORITHM = "Ed25519";

  /** The length of a key and of each half of a signature. */
  static final int SIZE = 32;

  private static final int SIGNATURE_SIZE = 2 * SIZE;
  private static final BigInteger FIELD = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

  /** The y of the eight points whose order divides eight; x differs by its sign only. */
  private static final Set<BigInteger> SMALL_ORDER =
      Set.of(
          BigInteger.ZERO,
          BigInteger.ONE,
          FIELD.subtract(BigInteger.ONE),
          new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16),
          new BigInteger("5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16));

  private final byte[] encoded;
  private final PublicKey key;

  private Ed25519PublicKey(byte[] encoded, PublicKey key) {
    this.encoded = encoded;
    this.key = key;
  }

  /**
   * Reads the 32 bytes of RFC 8032.
   *
   * @param encoded the y coordinate, little-endian, with the sign of x in the highest bit
   * @return the key
   * @throws IllegalArgumentException when they are not a canonical point of the curve, or one of
   *     small order
   */
  public static Ed25519PublicKey of(byte[] encoded) {
    Require.that(encoded.length == SIZE, "key must have 32 bytes, had %s", encoded.length);
    byte[] bigEndian = reversed(encoded);
    boolean odd = bigEndian[0] < 0;
    bigEndian[0] &= 0x7f;
    BigInteger y = new BigInteger(1, bigEndian);
    Require.that(y.compareTo(FIELD) < 0, "key must be encoded canonically, was not");
    Require.that(!SMALL_ORDER.contains(y), "key must not be a point of small order, was");
    return new Ed25519PublicKey(encoded.clone(), point(odd, y));
  }

  private static PublicKey point(boolean odd, BigInteger y) {
    try {
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(
                  new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, y)));
      Signature.getInstance(ALGORITHM).initVerify(key);
      return key;
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException("key must be a point of the curve, was not", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 17 has Ed25519", e);
    }
  }

  /**
   * Takes a key of the JDK.
   *
   * @param key an Ed25519 key
   * @return the key
   * @throws IllegalArgumentException when it is of another algorithm or curve, or refused by {@link
   *     #of(byte[])}
   */
  public static Ed25519PublicKey of(PublicKey key) {
    if (key instanceof EdECPublicKey edec
        && edec.getParams().getName().equals(NamedParameterSpec.ED25519.getName())) {
      return of(encode(edec.getPoint()));
    }
    throw new IllegalArgumentException("key must be of Ed25519, was of " + key.getAlgorithm());
  }

  /**
   * Reads a key from PEM.
   *
   * @param pem X.509 between {@code BEGIN PUBLIC KEY} and {@code END PUBLIC KEY}
   * @return the key
   * @throws IllegalArgumentException when it is not that, or the key is refused
   */
  public static Ed25519PublicKey fromPem(String pem) {
    try {
      return of(
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(Pem.read(pem, Pem.PUBLIC))));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("key must be an Ed25519 key in X.509, was not", e);
    }
  }

  private static byte[] encode(EdECPoint point) {
    byte[] bigEndian = point.getY().toByteArray();
    byte[] padded = new byte[SIZE];
    int length = Math.min(SIZE, bigEndian.length);
    System.arraycopy(bigEndian, bigEndian.length - length, padded, SIZE - length, length);
    if (point.isXOdd()) {
      padded[0] |= (byte) 0x80;
    }
    return reversed(padded);
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }

  /**
   * Tells whether a signature is this key's over a message.
   *
   * @param message any bytes
   * @param signature 64 bytes; of any other length it is no signature, whatever the JDK says
   * @return whether it verifies
   */
  public boolean verifies(byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_SIZE) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (SignatureException e) {
      return false; // the JDK refuses some malformed signatures by throwing
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 17 has Ed25519", e);
    }
  }

  /**
   * Returns the 32 bytes of RFC 8032.
   *
   * @return a copy
   */
  public byte[] toBytes() {
    return encoded.clone();
  }

  /**
   * Writes the key as PEM.
   *
   * @return X.509 between {@code BEGIN PUBLIC KEY} and {@code END PUBLIC KEY}
   */
  public String toPem() {
    return Pem.write(key.getEncoded(), Pem.PUBLIC);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ed25519PublicKey that && Arrays.equals(encoded, that.encoded);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(encoded);
  }

  /**
   * Returns the key as JWK writes it.
   *
   * @return base64url of the 32 bytes
   */
  @Override
  public String toString() {
    return Base64Url.encode(encoded);
  }
}
