package org.baremo.digcomp;

import java.util.Locale;
import java.util.Optional;
import org.baremo.core.framework.Node;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;

/** An area or a competence: a node of an edition, with the edition it is read in. */
public abstract sealed class Part permits Area, Competence {
  private final DigCompEdition edition;
  private final Node node;

  Part(DigCompEdition edition, Node node) {
    this.edition = edition;
    this.node = node;
  }

  /**
   * Returns the edition that this is part of.
   *
   * @return the edition
   */
  public DigCompEdition edition() {
    return edition;
  }

  /**
   * Returns this part as the rest of the SDK knows it.
   *
   * @return the node
   */
  public Node node() {
    return node;
  }

  /**
   * Returns how the rest of the SDK refers to this part.
   *
   * @return edition, kind and code
   */
  public Ref ref() {
    return node.getRef();
  }

  /**
   * Returns the title for a reader.
   *
   * @param language whose
   * @return the text, its status and whether it is a fallback to English
   */
  public LocalizedText.Match title(Locale language) {
    return node.getTitle().in(language);
  }

  /**
   * Returns the description.
   *
   * @return empty unless the official texts were read
   */
  public Optional<LocalizedText> description() {
    return node.getDescription();
  }

  /**
   * Returns the statements about this part.
   *
   * @return in the order of the publication
   */
  public abstract Statements statements();

  /**
   * Returns the learning outcomes about this part.
   *
   * @return in the order of the publication; empty in the editions before 3.0; 2.2 has {@linkplain
   *     #examples() examples} instead
   */
  public Statements learningOutcomes() {
    return statements().ofKind(Kind.LEARNING_OUTCOME);
  }

  /**
   * Returns the competence statements about this part.
   *
   * @return in the order of the publication; empty in the editions before 3.0; 2.2 has {@linkplain
   *     #examples() examples} instead
   */
  public Statements competenceStatements() {
    return statements().ofKind(Kind.COMPETENCE_STATEMENT);
  }

  /**
   * Returns the examples about this part.
   *
   * @return in the order of the publication; empty but in 2.2; 3.0 has {@linkplain
   *     #learningOutcomes() learning outcomes} instead
   */
  public Statements examples() {
    return statements().ofKind(Kind.EXAMPLE);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Part part && node.equals(part.node);
  }

  @Override
  public final int hashCode() {
    return node.hashCode();
  }

  /**
   * Returns the code and the title in the language of the publication.
   *
   * @return {@code 1.2 Evaluating information}
   */
  @Override
  public final String toString() {
    return ref().code() + " " + title(Locale.ENGLISH).value();
  }
}
