package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** A decision table: the first row whose intervals hold the inputs says what it comes to. */
@Value.Immutable
@JsonTypeName(Lookup.TYPE)
@JsonSerialize(as = ImmutableLookup.class)
@JsonDeserialize(builder = Lookup.Builder.class)
public abstract non-sealed class Lookup implements Quantity {
  static final String TYPE = "lookup";

  Lookup() {}

  /**
   * Returns what is looked at.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract List<@Valid Quantity> getInputs();

  /**
   * Returns the rows.
   *
   * @return at least one, in order of precedence
   */
  @NotEmpty
  public abstract List<@Valid LookupRow> getRows();

  /**
   * Returns what it comes to when no row fits.
   *
   * @return empty when that is unknown
   */
  public abstract Optional<Rational> getOtherwise();

  @Override
  public Map<String, Quantity> parts() {
    return Quantity.numbered("/inputs/", getInputs());
  }

  /**
   * Starts a table.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notEmpty(getInputs(), "inputs").notEmpty(getRows(), "rows");
    laws.that(
        getRows().stream().allMatch(row -> row.getWhen().size() == getInputs().size()),
        "rows",
        "rows must have an interval for each of the %s inputs",
        getInputs().size());
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableLookup.Builder {
    Builder() {}
  }
}
