package org.baremo.digcomp;

import java.util.List;
import org.baremo.core.framework.Node;

/** A competence area of one edition of DigComp. Immutable, thread-safe. */
public final class Area extends Part {
  Area(DigCompEdition edition, Node node) {
    super(edition, node);
  }

  /**
   * Returns the code.
   *
   * @return {@code 1}, for one
   */
  public String code() {
    return ref().code();
  }

  /**
   * Returns the competences of this area.
   *
   * @return in their order
   */
  public List<Competence> competences() {
    return edition().framework().children(ref()).stream().map(edition()::competence).toList();
  }

  /**
   * Returns the statements about the competences of this area.
   *
   * @return in the order of the publication
   */
  @Override
  public Statements statements() {
    return new Statements(
        edition(),
        competences().stream().flatMap(competence -> competence.statements().stream()).toList());
  }
}
