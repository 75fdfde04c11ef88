package org.baremo.certification.verification;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Laws;

/**
 * The keys that a verifier trusts, and for whom. Comes from the verifier's own side, never out of
 * what is verified.
 *
 * @param keys with different names
 */
public record Trust(List<@Valid TrustedKey> keys) {

  public Trust {
    keys = List.copyOf(keys);
    new Laws()
        .that(
            keys.stream().map(key -> key.key().kid()).distinct().count() == keys.size(),
            "keys",
            "keys must have different names")
        .orThrow();
  }

  /**
   * Trusts some keys.
   *
   * @param keys with different names
   * @return the trust
   * @throws IllegalArgumentException when two have the same name
   */
  public static Trust of(TrustedKey... keys) {
    return new Trust(List.of(keys));
  }

  /**
   * Finds a key.
   *
   * @param keyId its name
   * @return the key, or empty when it is not trusted
   */
  public Optional<TrustedKey> key(String keyId) {
    return keys.stream().filter(key -> key.key().kid().equals(keyId)).findFirst();
  }
}
