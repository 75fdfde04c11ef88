package org.baremo.certification.scheme.series;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.UnresolvedReference;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * All versions of one scheme, one after the other: for every day from the first one's beginning to
 * the last one's end exactly one is in force, and one date of a case, the anchor, says which. Its
 * form is published as {@code scheme-series.schema.json} beside this class.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSchemeSeries.class)
@JsonDeserialize(builder = SchemeSeries.Builder.class)
public abstract class SchemeSeries {
  SchemeSeries() {}

  /**
   * Returns which scheme this is.
   *
   * @return the identifier that every version has: {@code comdix-intermediate}
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns which date of a case picks its version.
   *
   * @return the anchor of every version
   */
  @NotNull
  public abstract DateName getAnchor();

  /**
   * Returns the versions.
   *
   * @return at least one, the oldest first; each is in force from the day after the one before ends
   */
  @NotEmpty
  public abstract List<@Valid CertificationScheme> getVersions();

  /**
   * Returns the transitional clauses.
   *
   * @return in the order in which they are tried: the first that a case meets decides; empty when
   *     the anchor alone does
   */
  public abstract List<@Valid Transition> getTransitions();

  /**
   * Looks up a version.
   *
   * @param id scheme and version
   * @return empty when the series has none such
   */
  public Optional<CertificationScheme> version(VersionedId id) {
    return getVersions().stream().filter(version -> version.getId().equals(id)).findFirst();
  }

  /**
   * Returns the version in force on a day, whatever transitional clauses say.
   *
   * @param day any civil day
   * @return empty before the first version and after the last one
   */
  public Optional<CertificationScheme> versionAt(LocalDate day) {
    return getVersions().stream().filter(version -> version.getInForce().contains(day)).findFirst();
  }

  /**
   * Looks up everything that the versions and clauses refer to, so that deciding needs no
   * catalogue.
   *
   * @param catalog the framework editions at hand
   * @return the series ready to decide with, or every reference that does not resolve, each with
   *     its JSON Pointer
   */
  public Checked<ResolvedSeries> resolve(FrameworkCatalog catalog) {
    return SeriesResolution.resolve(this, catalog);
  }

  /**
   * Looks for references that lead nowhere, in versions and clauses.
   *
   * @param catalog the framework editions at hand
   * @return every one, versions first; empty when the series resolves
   */
  public List<UnresolvedReference> unresolved(FrameworkCatalog catalog) {
    return SeriesResolution.unresolved(this, catalog);
  }

  /**
   * Returns the published JSON Schema of series.
   *
   * @return JSON Schema, draft 2020-12, in UTF-8; what versions and requirements look like it takes
   *     from that of schemes
   */
  public static byte[] jsonSchema() {
    try (InputStream in = SchemeSeries.class.getResourceAsStream("scheme-series.schema.json")) {
      if (in == null) {
        throw new IllegalStateException(
            "resource must be there, was not: scheme-series.schema.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts a series.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this series' attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    SeriesLaws.check(this, laws);
    laws.orThrow();
  }

  /** Builds series. Not thread-safe. */
  public static final class Builder extends ImmutableSchemeSeries.Builder {
    Builder() {}
  }
}
