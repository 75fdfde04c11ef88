package org.baremo.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * A version of a test, questionnaire or observation sheet: its items and the forms made of them. A
 * version never changes; an item that is annulled later is named by the scoring rule.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInstrument.class)
@JsonDeserialize(builder = Instrument.Builder.class)
public abstract class Instrument {
  Instrument() {}

  /**
   * Returns the identifier and version.
   *
   * @return unique among instruments
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the framework edition that it measures.
   *
   * @return the edition of everything its items measure
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns who judges and on what grounds.
   *
   * @return never assumed
   */
  @NotNull
  public abstract Method getMethod();

  /**
   * Returns the items.
   *
   * @return at least one, with different identifiers
   */
  @NotEmpty
  public abstract List<@Valid Item> getItems();

  /**
   * Returns the forms.
   *
   * @return at least one, with different codes
   */
  @NotEmpty
  public abstract List<@Valid Form> getForms();

  /** On what grounds an instrument judges. */
  public enum Method {
    /** The person shows what they know or can do. */
    @JsonProperty("test")
    TEST,
    /** The person says what they know or can do. */
    @JsonProperty("self-assessment")
    SELF_ASSESSMENT,
    /** Somebody else says what they saw. */
    @JsonProperty("observation")
    OBSERVATION,
    /** It is concluded from activities, as in surveys. */
    @JsonProperty("indicator")
    INDICATOR
  }

  /**
   * Finds an item.
   *
   * @param id its identifier
   * @return the item, or empty when this instrument has none such
   */
  public Optional<Item> item(String id) {
    return getItems().stream().filter(item -> item.getId().equals(id)).findFirst();
  }

  /**
   * Finds a form.
   *
   * @param code its code
   * @return the form, or empty when this instrument has none such
   */
  public Optional<Form> form(String code) {
    return getForms().stream().filter(form -> form.getCode().equals(code)).findFirst();
  }

  /**
   * Checks everything that the items refer to, once, so that any number of sittings can be resolved
   * against the result.
   *
   * @param catalog where frameworks are found
   * @return the instrument, resolved; or every reference that is not found
   */
  public Checked<ResolvedInstrument> resolve(FrameworkCatalog catalog) {
    return resolve(catalog, getId().toString());
  }

  /**
   * Checks everything that the items refer to, once, so that any number of sittings can be resolved
   * against the result.
   *
   * @param catalog where frameworks are found
   * @param document the name of this document in problems
   * @return the instrument, resolved; or every reference that is not found
   */
  public Checked<ResolvedInstrument> resolve(FrameworkCatalog catalog, String document) {
    return InstrumentResolution.resolve(this, catalog, document);
  }

  /**
   * Starts an instrument.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this instrument's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notEmpty(getItems(), "items").notEmpty(getForms(), "forms");
    InstrumentLaws.check(this, laws);
    laws.orThrow();
  }

  /** Builds instruments. Not thread-safe. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
