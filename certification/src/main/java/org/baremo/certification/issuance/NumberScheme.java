package org.baremo.certification.issuance;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.certificate.ScopeReduction;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.baremo.core.value.LevelRef;

/**
 * Numbers that follow from the decision: a prefix and 100 bits of a SHA-256 over the prefix and the
 * decision's digest, which covers holder, scheme, awards, dossier and instant; of an award that is
 * given besides the highest, over its code too. That of a reduced certificate is over the one that
 * it is reduced from and what falls. The same award of a decision has the same number; among a
 * thousand million decisions, the chance that any two share one is below 1 in 10^12. Letters and
 * digits are those of Crockford's base 32, without I, L, O and U.
 */
final class NumberScheme {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 4;
  private static final int GROUP_SIZE = 5;
  private static final int BITS = 5;

  private NumberScheme() {}

  static CertificateNumber number(String prefix, Decision decision, String award) {
    boolean isHighest = decision.getGrant().map(Grant::getAward).equals(Optional.of(award));
    return number(prefix, prefix + "\n" + decision.digest() + (isHighest ? "" : "\n" + award));
  }

  /** Over the prefix, the digest of the certificate that is reduced and that of the reduction. */
  static CertificateNumber number(String prefix, Certificate old, ScopeReduction reduction) {
    ScopeReduction sorted =
        reduction.toBuilder()
            .units(reduction.getUnits().stream().sorted().toList())
            .levels(
                reduction.getLevels().stream()
                    .sorted(Comparator.comparing(LevelRef::toString))
                    .toList())
            .build();
    Json json = Json.standard();
    return number(prefix, prefix + "\n" + json.digest(old) + "\n" + json.digest(sorted));
  }

  private static CertificateNumber number(String prefix, String named) {
    String digest = Digest.sha256(named.getBytes(StandardCharsets.UTF_8)).value();
    byte[] hash = HexFormat.of().parseHex(digest.substring(digest.indexOf(':') + 1));
    StringBuilder number = new StringBuilder(prefix);
    for (int i = 0; i < GROUPS * GROUP_SIZE; i++) {
      if (i % GROUP_SIZE == 0) {
        number.append('-');
      }
      number.append(ALPHABET.charAt(fiveBits(hash, i * BITS)));
    }
    return CertificateNumber.of(number.toString());
  }

  private static int fiveBits(byte[] hash, int from) {
    int value = 0;
    for (int bit = from; bit < from + BITS; bit++) {
      int set = hash[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
      value = value << 1 | set;
    }
    return value;
  }
}
