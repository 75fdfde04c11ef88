package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.InternedDeserializer;
import org.baremo.core.internal.Require;

/**
 * Names one version of a document (an instrument, a scoring rule, a certification scheme), written
 * {@code comdix@2022.1}.
 *
 * @param id which document, a slug
 * @param version which version of it, a slug
 */
@JsonDeserialize(using = VersionedId.Reader.class)
public record VersionedId(
    @Pattern(regexp = Slug.SLUG) String id, @Pattern(regexp = Slug.SLUG) String version) {

  public VersionedId {
    Slug.slug(id, "id");
    Slug.slug(version, "version");
  }

  /**
   * Reads the written form.
   *
   * @param text {@code comdix@2022.1}
   * @return the identifier
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VersionedId parse(String text) {
    int at = text.indexOf('@');
    Require.that(at > 0, "identifier must be written id@version, was '%s'", text);
    return new VersionedId(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  @JsonValue
  public String toString() {
    return id + "@" + version;
  }

  static final class Reader extends InternedDeserializer<VersionedId> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(VersionedId.class);
    }

    @Override
    protected VersionedId parse(String text) {
      return VersionedId.parse(text);
    }
  }
}
