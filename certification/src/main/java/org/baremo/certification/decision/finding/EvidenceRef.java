package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Laws;

/**
 * A piece of evidence of the dossier that a requirement looked at.
 *
 * @param kind what it is
 * @param id how the dossier names it: the identifier of an attempt or an item, the number of a
 *     certificate…
 */
public record EvidenceRef(@NotNull Kind kind, @NotBlank String id) {

  public EvidenceRef {
    Objects.requireNonNull(kind, "kind");
    new Laws().notBlank(id, "id").orThrow();
  }

  /** What a piece of evidence is. */
  public enum Kind {
    /** One try at an exam. */
    @JsonProperty("attempt")
    ATTEMPT,
    /** A sitting behind the results. */
    @JsonProperty("sitting")
    SITTING,
    /** The result of one item of a test. */
    @JsonProperty("item")
    ITEM,
    /** Training that was attended. */
    @JsonProperty("training")
    TRAINING,
    /** Works that were handed in. */
    @JsonProperty("portfolio")
    PORTFOLIO,
    /** A certificate that the person holds or held. */
    @JsonProperty("certificate")
    CERTIFICATE,
    /** Who did what for the case. */
    @JsonProperty("duty")
    DUTY,
    /** A stretch of days, such as the accreditation of a centre. */
    @JsonProperty("period")
    PERIOD,
    /** A stated number. */
    @JsonProperty("number")
    NUMBER,
    /** A stated code. */
    @JsonProperty("code")
    CODE,
    /** A stated level. */
    @JsonProperty("level")
    LEVEL,
    /** A stated date. */
    @JsonProperty("date")
    DATE,
    /** A stated fact. */
    @JsonProperty("fact")
    FACT,
    /** The result of a node. */
    @JsonProperty("outcome")
    OUTCOME,
    /** A verdict that somebody put in the place of a requirement's own. */
    @JsonProperty("override")
    OVERRIDE
  }
}
