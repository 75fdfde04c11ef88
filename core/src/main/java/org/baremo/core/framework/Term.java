package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** A term of a framework's glossary. */
@Value.Immutable
@JsonSerialize(as = ImmutableTerm.class)
@JsonDeserialize(builder = Term.Builder.class)
public abstract class Term {
  Term() {}

  /**
   * Returns how the term is referred to.
   *
   * @return edition, the kind {@link Kind#TERM} and a code
   */
  @NotNull
  public abstract Ref getRef();

  /**
   * Returns the term itself.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getLabel();

  /**
   * Returns what the term means.
   *
   * @return empty where the official text is not at hand, or the glossary only refers to other
   *     terms
   */
  public abstract Optional<@Valid LocalizedText> getDefinition();

  /**
   * Returns the terms to look at instead of this one, or beside it.
   *
   * @return other terms, each once; empty where the glossary names none
   */
  public abstract List<Ref> getSeeAlso();

  /**
   * Starts a term.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this term's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    if (!getRef().kind().equals(Kind.TERM)) {
      laws.that(false, "ref", "ref must be of kind term, was " + getRef());
    }
    if (getSeeAlso().contains(getRef())) {
      laws.that(false, "seeAlso", "seeAlso must not contain the term itself, were " + getSeeAlso());
    }
    if (getSeeAlso().size() > 1 && Set.copyOf(getSeeAlso()).size() < getSeeAlso().size()) {
      laws.that(false, "seeAlso", "seeAlso must name different terms, were " + getSeeAlso());
    }
    laws.orThrow();
  }

  /** Builds terms. Not thread-safe. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
