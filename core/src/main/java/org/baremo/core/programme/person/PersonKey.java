package org.baremo.core.programme.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;

/**
 * The pseudonym of a person within one scope: one operator's, one campaign's. Two keys of one scope
 * are the same person exactly when they are equal; keys of two scopes say nothing about each other.
 * Written {@code network-x:7}.
 *
 * @param scope within which pseudonyms can be compared, a slug
 * @param pseudonym 1 to 200 characters without white space; never a name or a number of a document
 */
public record PersonKey(
    @Pattern(regexp = Forms.SLUG) String scope, @Pattern(regexp = Forms.CODE) String pseudonym) {
  public PersonKey {
    new Laws()
        .slug(scope, "scope")
        .that(
            Forms.isCode(pseudonym),
            "pseudonym",
            "pseudonym must be 1 to 200 characters without white space, was '%s'",
            pseudonym)
        .orThrow();
  }

  /**
   * Reads the written form.
   *
   * @param text {@code network-x:7}
   * @return the key
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PersonKey parse(String text) {
    int colon = text.indexOf(':');
    Require.that(colon > 0, "person must be written scope:pseudonym, was '%s'", text);
    return new PersonKey(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * Tells whether two keys can be compared.
   *
   * @param other another key
   * @return whether their scope is the same
   */
  public boolean isLinkableWith(PersonKey other) {
    return scope.equals(other.scope);
  }

  @Override
  @JsonValue
  public String toString() {
    return scope + ":" + pseudonym;
  }
}
