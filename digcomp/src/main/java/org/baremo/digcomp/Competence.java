package org.baremo.digcomp;

import org.baremo.core.framework.Node;
import org.baremo.core.value.Kind;

/** A competence of one edition of DigComp. Immutable, thread-safe. */
public final class Competence extends Part {
  Competence(DigCompEdition edition, Node node) {
    super(edition, node);
  }

  /**
   * Returns the code.
   *
   * @return {@code 1.1}, for one
   */
  public CompetenceCode code() {
    return CompetenceCode.of(ref().code());
  }

  /**
   * Returns the area that this competence belongs to.
   *
   * @return always one
   */
  public Area area() {
    return edition().area(edition().framework().ancestors(ref(), Kind.AREA).get(0));
  }

  /**
   * Returns the statements about this competence.
   *
   * @return in the order of the publication
   */
  @Override
  public Statements statements() {
    return new Statements(edition(), edition().framework().statementsAbout(ref()));
  }
}
