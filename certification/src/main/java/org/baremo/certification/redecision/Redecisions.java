package org.baremo.certification.redecision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** Every decision of a log that depended on a fact, directly or through a certificate. */
@Value.Immutable
@JsonSerialize(as = ImmutableRedecisions.class)
@JsonDeserialize(builder = Redecisions.Builder.class)
public abstract class Redecisions {
  Redecisions() {}

  /**
   * Returns the change of facts.
   *
   * @return as it was stated
   */
  @NotNull
  @Valid
  public abstract FactChange getChange();

  /**
   * Returns as of when decisions were taken again.
   *
   * @return an instant; empty when each was as of its own
   */
  public abstract Optional<OffsetDateTime> getAsOf();

  /**
   * Returns how many decisions the log has.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getLogged();

  /**
   * Returns how many of them state the fact, or rely on a certificate that would no longer stand.
   *
   * @return at least as many as depended on it
   */
  @PositiveOrZero
  public abstract long getConcerned();

  /**
   * Returns the decisions that depended on it.
   *
   * @return in the order of the log
   */
  public abstract List<@Valid Redecision> getRedecisions();

  /**
   * Returns the certificates of which nobody can say whether they would stand: each stands only if
   * it does not. Schemes that require and forbid each other's certificates do that.
   *
   * @return in the order in which they were found; as a rule empty
   */
  public abstract List<@Valid CertificateNumber> getUnsettled();

  /**
   * Returns the certificates that fall with what they relied on, as their schemes say: whoever
   * keeps the register revokes them.
   *
   * @return in the order of the log; those that somebody must look at first are among {@link
   *     #forReview}
   */
  public List<CertificateNumber> toWithdraw() {
    return getRedecisions().stream()
        .filter(one -> one.getAftermath().cascade() == Cascade.WITHDRAWAL)
        .flatMap(one -> one.fallen().stream())
        .toList();
  }

  /**
   * Returns the certificates whose scope is reduced with what they relied on, as their schemes say:
   * whoever issues issues what is left of each, and the register revokes the old one.
   *
   * @return the units that fall, by the number of the certificate, in the order of the log; those
   *     that somebody must look at first are among {@link #forReview}
   */
  public Map<CertificateNumber, List<String>> toReduce() {
    Map<CertificateNumber, List<String>> all = new LinkedHashMap<>();
    getRedecisions().stream()
        .filter(one -> one.getAftermath().cascade() == Cascade.WITHDRAWAL)
        .forEach(one -> all.putAll(one.reduced()));
    return Collections.unmodifiableMap(all);
  }

  /**
   * Returns the decisions that somebody must look at: they would come to something else, and their
   * schemes leave to people what becomes of them.
   *
   * @return in the order of the log
   */
  public List<Redecision> forReview() {
    return getRedecisions().stream()
        .filter(one -> one.getAftermath().cascade() == Cascade.REVIEW)
        .filter(one -> one.getEffect() != Effect.UNCHANGED && one.getEffect() != Effect.PROTECTED)
        .toList();
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    new Laws()
        .notNegative(getLogged(), "logged")
        .notNegative(getConcerned(), "concerned")
        .that(
            getConcerned() >= getRedecisions().size(),
            "concerned",
            "concerned must be at least the redecisions, %s, was %s",
            getRedecisions().size(),
            getConcerned())
        .that(
            getConcerned() <= getLogged(),
            "concerned",
            "concerned must be at most logged %s, was %s",
            getLogged(),
            getConcerned())
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  static final class Builder extends ImmutableRedecisions.Builder {
    Builder() {}
  }
}
