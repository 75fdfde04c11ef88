package org.baremo.certification.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Objects;
import org.baremo.core.internal.Require;

/**
 * Signs with an Ed25519 key in memory, by the JDK's own provider. Deterministic: the same key and
 * message give the same bytes. Immutable, thread-safe.
 */
public final class Ed25519Signer implements Signer {
  private static final byte[] PROBE = "baremo".getBytes(StandardCharsets.US_ASCII);

  private final String keyId;
  private final PrivateKey key;
  private final Ed25519PublicKey publicKey;

  private Ed25519Signer(String keyId, PrivateKey key, Ed25519PublicKey publicKey) {
    this.keyId = JwsHeader.keyId(keyId);
    this.key = key;
    this.publicKey = publicKey;
  }

  /**
   * Makes a new key.
   *
   * @param keyId what verifiers find the public key by
   * @param random where the key comes from
   * @return its signer
   * @throws IllegalArgumentException when the name is not 1 to 200 visible ASCII characters
   */
  public static Ed25519Signer generate(String keyId, SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(Ed25519PublicKey.ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = generator.generateKeyPair();
      return of(keyId, pair.getPrivate(), Ed25519PublicKey.of(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 17 has Ed25519", e);
    }
  }

  /**
   * Takes a key at hand. The JDK cannot tell a public key from a private one, so both are needed.
   *
   * @param keyId what verifiers find the public key by
   * @param key the private key
   * @param publicKey the public key
   * @return its signer
   * @throws IllegalArgumentException when the two do not belong together, or the name is not 1 to
   *     200 visible ASCII characters
   */
  public static Ed25519Signer of(String keyId, PrivateKey key, Ed25519PublicKey publicKey) {
    Objects.requireNonNull(key, "key");
    Ed25519Signer signer = new Ed25519Signer(keyId, key, publicKey);
    Require.that(
        publicKey.verifies(PROBE, signer.sign(PROBE)),
        "public key must belong to the private key of %s, did not",
        keyId);
    return signer;
  }

  /**
   * Reads a key from PEM.
   *
   * @param keyId what verifiers find the public key by
   * @param privatePem PKCS#8 between {@code BEGIN PRIVATE KEY} and {@code END PRIVATE KEY}
   * @param publicPem X.509 between {@code BEGIN PUBLIC KEY} and {@code END PUBLIC KEY}
   * @return its signer
   * @throws IllegalArgumentException when either is not that, or they do not belong together
   */
  public static Ed25519Signer fromPem(String keyId, String privatePem, String publicPem) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(Ed25519PublicKey.ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(Pem.read(privatePem, Pem.PRIVATE)));
      return of(keyId, key, Ed25519PublicKey.fromPem(publicPem));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("key must be an Ed25519 key in PKCS#8, was not", e);
    }
  }

  @Override
  public String keyId() {
    return keyId;
  }

  /**
   * Returns the public key, to be trusted.
   *
   * @return what verifies this signer's signatures
   */
  public Ed25519PublicKey publicKey() {
    return publicKey;
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(Ed25519PublicKey.ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("key must be able to sign with Ed25519, was not", e);
    }
  }

  /**
   * Writes the private key as PEM. Whoever reads it can sign in the issuer's name.
   *
   * @return PKCS#8 between {@code BEGIN PRIVATE KEY} and {@code END PRIVATE KEY}
   * @throws IllegalArgumentException when the key cannot leave where it is kept
   */
  public String privatePem() {
    byte[] der = key.getEncoded();
    Require.that(der != null, "key %s must be in memory to be written, was not", keyId);
    return Pem.write(der, Pem.PRIVATE);
  }

  /**
   * Names the key, and never shows it.
   *
   * @return the key's name
   */
  @Override
  public String toString() {
    return "Ed25519Signer[" + keyId + "]";
  }
}
