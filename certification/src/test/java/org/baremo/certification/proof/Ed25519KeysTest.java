package org.baremo.certification.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class Ed25519KeysTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Ed25519Signer SIGNER = Ed25519Signer.generate("k", RANDOM);

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  @Test
  void theVectorsOfRfc8032Verify() {
    Ed25519PublicKey first =
        Ed25519PublicKey.of(
            hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    assertThat(
            first.verifies(
                new byte[0],
                hex(
                    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")))
        .isTrue();
    Ed25519PublicKey second =
        Ed25519PublicKey.of(
            hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    assertThat(
            second.verifies(
                hex("72"),
                hex(
                    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")))
        .isTrue();
  }

  @Test
  void pointsOfSmallOrderAreRefused() {
    for (String point :
        List.of(
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85")) {
      assertThatThrownBy(() -> Ed25519PublicKey.of(hex(point)))
          .hasMessage("key must not be a point of small order, was");
    }
  }

  @Test
  void encodingsThatAreNotCanonicalAreRefused() {
    for (String point :
        List.of(
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")) {
      assertThatThrownBy(() -> Ed25519PublicKey.of(hex(point)))
          .hasMessage("key must be encoded canonically, was not");
    }
  }

  @Test
  void whatIsNoPointOfTheCurveIsRefused() {
    assertThatThrownBy(
            () ->
                Ed25519PublicKey.of(
                    hex("0200000000000000000000000000000000000000000000000000000000000000")))
        .hasMessage("key must be a point of the curve, was not");
    assertThatThrownBy(() -> Ed25519PublicKey.of(new byte[31]))
        .hasMessage("key must have 32 bytes, had 31");
  }

  @Test
  void keysOfOtherAlgorithmsAreRefused() throws GeneralSecurityException {
    for (String algorithm : List.of("Ed448", "EC")) {
      var other = KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPublic();
      assertThatThrownBy(() -> Ed25519PublicKey.of(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("key must be of Ed25519, was of ");
    }
  }

  @Test
  void keysSurviveTheirTextForms() {
    for (int i = 0; i < 20; i++) {
      Ed25519Signer signer = Ed25519Signer.generate("k", RANDOM);
      Ed25519PublicKey key = signer.publicKey();
      assertThat(Ed25519PublicKey.of(key.toBytes())).isEqualTo(key).hasSameHashCodeAs(key);
      assertThat(Ed25519PublicKey.fromPem(key.toPem())).isEqualTo(key);
      assertThat(Jwk.of("k", key).key()).isEqualTo(key);
      Ed25519Signer again = Ed25519Signer.fromPem("k", signer.privatePem(), key.toPem());
      byte[] message = {1, 2, 3};
      assertThat(again.sign(message)).isEqualTo(signer.sign(message));
    }
  }

  @Test
  void keysThatDoNotBelongTogetherAreRefused() {
    Ed25519Signer other = Ed25519Signer.generate("k", RANDOM);
    assertThatThrownBy(
            () -> Ed25519Signer.fromPem("k", SIGNER.privatePem(), other.publicKey().toPem()))
        .hasMessage("public key must belong to the private key of k, did not");
  }

  @Test
  void pemOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> Ed25519PublicKey.fromPem(SIGNER.privatePem()))
        .hasMessage(
            "key must stand between -----BEGIN PUBLIC KEY----- and -----END PUBLIC KEY-----");
    assertThatThrownBy(
            () -> Ed25519PublicKey.fromPem("-----BEGIN PUBLIC KEY-----é-----END PUBLIC KEY-----"))
        .hasMessage("key must be in base64, was not");
  }

  @Test
  void aSignerNeverShowsItsKey() {
    assertThat(SIGNER).hasToString("Ed25519Signer[k]");
  }

  @Test
  void keyNamesAreVisibleAscii() {
    assertThatThrownBy(() -> Ed25519Signer.generate("a key", RANDOM))
        .hasMessage("kid must be 1 to 200 visible ASCII characters, was 'a key'");
  }

  @Test
  void webKeysKeepTheContract() {
    Jwk one = Jwk.of("k", SIGNER.publicKey());
    Jwk other = Jwk.of("l", Ed25519Signer.generate("l", RANDOM).publicKey());
    ValueContract.of(Jwk.class, one, other)
        .lawsBeyondAnnotations("x", "is a point of the curve")
        .verify();
    ValueContract.of(
            JwsHeader.class, new JwsHeader("EdDSA", "k", "t"), new JwsHeader("none", "l", "u"))
        .verify();
    assertThatThrownBy(() -> new Jwk("EC", "P-256", "k", one.x()))
        .hasMessage("kty must be OKP, was EC; crv must be Ed25519, was P-256");
    assertThat(new String(SIGNER.publicKey().toBytes(), StandardCharsets.ISO_8859_1)).hasSize(32);
  }
}
