package org.baremo.certification.proof;

/**
 * Signs bytes with an Ed25519 key: in memory ({@link Ed25519Signer}), or in a module that never
 * lets the key out. Implementations are thread-safe.
 */
public interface Signer {
  /**
   * Names the key.
   *
   * @return what verifiers find the public key by; 1 to 200 visible ASCII characters
   */
  String keyId();

  /**
   * Signs a message.
   *
   * @param message any bytes
   * @return 64 bytes, the Ed25519 signature (RFC 8032)
   */
  byte[] sign(byte[] message);
}
