package org.baremo.certification.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.baremo.core.problem.Checked;
import org.junit.jupiter.api.Test;

class CompactJwsTest {
  private static final Ed25519Signer SIGNER = Ed25519Signer.generate("k", new SecureRandom());
  private static final byte[] PAYLOAD = "{\"a\":1}".getBytes(UTF_8);
  private static final String TOKEN = CompactJws.sign(PAYLOAD, "t", SIGNER);

  private static String withHeader(String header) {
    String input = Base64Url.encode(header.getBytes(UTF_8)) + "." + Base64Url.encode(PAYLOAD);
    return input + "." + Base64Url.encode(SIGNER.sign(input.getBytes(US_ASCII)));
  }

  private static String problem(String token) {
    Checked<CompactJws> read = CompactJws.read(token.getBytes(UTF_8));
    assertThat(read.isOk()).as(token).isFalse();
    return read.problems().get(0).getMessage();
  }

  @Test
  void whatIsSignedVerifiesAndHoldsItsPayload() {
    CompactJws jws = CompactJws.read(TOKEN.getBytes(US_ASCII)).orThrow();
    assertThat(jws.header()).isEqualTo(new JwsHeader("EdDSA", "k", "t"));
    assertThat(jws.payload()).isEqualTo(PAYLOAD);
    assertThat(jws.isSignedBy(SIGNER.publicKey())).isTrue();
    assertThat(jws.isSignedBy(Ed25519Signer.generate("k", new SecureRandom()).publicKey()))
        .isFalse();
  }

  @Test
  void theSameKeyAndBytesGiveTheSameToken() {
    assertThat(CompactJws.sign(PAYLOAD, "t", SIGNER)).isEqualTo(TOKEN);
  }

  @Test
  void noAlgorithmButEdDsaVerifies() {
    for (String alg : List.of("none", "HS256", "Ed25519", "eddsa", "ES256")) {
      String token = withHeader("{\"alg\":\"" + alg + "\",\"kid\":\"k\",\"typ\":\"t\"}");
      CompactJws jws = CompactJws.read(token.getBytes(US_ASCII)).orThrow();
      assertThat(jws.isEdDsa()).isFalse();
      assertThat(jws.isSignedBy(SIGNER.publicKey())).isFalse();
    }
  }

  @Test
  void aHeaderOfAnyOtherFormIsRefused() {
    String good = "{\"alg\":\"EdDSA\",\"kid\":\"k\",\"typ\":\"t\"}";
    for (String header :
        List.of(
            good.replace("}", ",\"crit\":[\"exp\"]}"),
            good.replace("}", ",\"b64\":false}"),
            good.replace("}", ",\"jwk\":{}}"),
            good.replace("}", ",\"alg\":\"EdDSA\"}"),
            good.replace("{", "{\"alg\":\"none\","),
            good.replace(",", ", "),
            "{\"kid\":\"k\",\"alg\":\"EdDSA\",\"typ\":\"t\"}",
            "{\"alg\":\"EdDSA\",\"typ\":\"t\"}",
            "{\"alg\":\"EdDSA\",\"kid\":null,\"typ\":\"t\"}",
            "[]",
            "")) {
      assertThat(problem(withHeader(header)))
          .as(header)
          .isEqualTo("header must be the canonical JSON of alg, kid and typ, was not");
    }
  }

  @Test
  void partsMustBeThree() {
    assertThat(problem(TOKEN + ".")).isEqualTo("token must have 3 parts, had 4");
    assertThat(problem("a.b")).isEqualTo("token must have 3 parts, had 2");
  }

  @Test
  void paddingWasteAndOtherCharactersAreRefused() {
    String[] parts = TOKEN.split("\\.", -1);
    String wasted = parts[2].substring(0, parts[2].length() - 1) + "_";
    for (String token :
        List.of(
            TOKEN + "==",
            TOKEN + "\n",
            " " + TOKEN,
            TOKEN.replaceFirst("\\.", " ."),
            parts[0] + "." + parts[1] + "+." + parts[2],
            parts[0] + "." + parts[1] + "." + wasted)) {
      assertThat(problem(token))
          .isEqualTo("parts must be base64url without padding or wasted bits, were not");
    }
  }

  @Test
  void aSignatureHasSixtyFourBytes() {
    byte[] signature = SIGNER.sign(PAYLOAD);
    byte[] longer = Arrays.copyOf(signature, 65);
    assertThat(SIGNER.publicKey().verifies(PAYLOAD, signature)).isTrue();
    assertThat(SIGNER.publicKey().verifies(PAYLOAD, longer)).isFalse();
    assertThat(SIGNER.publicKey().verifies(PAYLOAD, Arrays.copyOf(signature, 63))).isFalse();
    String input = TOKEN.substring(0, TOKEN.lastIndexOf('.') + 1);
    assertThat(problem(input + Base64Url.encode(longer)))
        .isEqualTo("signature must have 64 bytes, had 65");
  }

  @Test
  void aSignerThatReturnsSomethingElseIsRefused() {
    Signer broken =
        new Signer() {
          @Override
          public String keyId() {
            return "k";
          }

          @Override
          public byte[] sign(byte[] message) {
            return new byte[65];
          }
        };
    assertThatThrownBy(() -> CompactJws.sign(PAYLOAD, "t", broken))
        .hasMessage("signature must have 64 bytes, had 65");
  }

  @Test
  void aTokenOfMoreThanAMebibyteIsRefused() {
    assertThat(problem("a".repeat((1 << 20) + 1)))
        .isEqualTo("token must have at most 1048576 bytes, had 1048577");
  }
}
