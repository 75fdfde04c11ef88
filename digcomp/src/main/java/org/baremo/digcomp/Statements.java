package org.baremo.digcomp;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Statement;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;

/**
 * Some statements of an edition, in the order of the publication, to be narrowed down step by step.
 * Immutable, thread-safe.
 *
 * <pre>{@code
 * DigComp.v3_0().learningOutcomes().at("advanced").of(Ksa.SKILL).labelled(AiLabel.EXPLICIT)
 * }</pre>
 */
public final class Statements implements Iterable<Statement> {
  private final DigCompEdition edition;
  private final List<Statement> all;

  Statements(DigCompEdition edition, List<Statement> all) {
    this.edition = edition;
    this.all = all;
  }

  /**
   * Keeps those at a level of the edition's own scale.
   *
   * @param level {@code basic}, for one
   * @return those at that level; without those at none, as 2.2's examples are
   * @throws IllegalArgumentException when there is no such level; the message says which there are
   */
  public Statements at(String level) {
    return at(edition.level(level).getRef());
  }

  /**
   * Keeps those at a level.
   *
   * @param level of a scale of this edition
   * @return those at that level; without those at none, as 2.2's examples are
   * @throws IllegalArgumentException when there is no such level; the message says which there are
   */
  public Statements at(LevelRef level) {
    if (edition.framework().level(level).isEmpty()) {
      throw new IllegalArgumentException(edition.framework().explainUnknown(level));
    }
    return where(statement -> statement.getLevel().filter(level::equals).isPresent());
  }

  /**
   * Keeps those of knowledge, of skill or of attitude.
   *
   * @param ksa which
   * @return those; without those of which the edition does not say, as 3.0's competence statements
   */
  public Statements of(Ksa ksa) {
    return where(statement -> statement.getKsa().filter(ksa::equals).isPresent());
  }

  /**
   * Keeps those with a label of 3.0 on artificial intelligence.
   *
   * @param label which
   * @return those
   */
  public Statements labelled(AiLabel label) {
    return labelled(label.label());
  }

  /**
   * Keeps those with a tag of 2.2.
   *
   * @param tag which
   * @return those
   */
  public Statements labelled(ExampleTag tag) {
    return labelled(tag.label());
  }

  /**
   * Keeps those with a label.
   *
   * @param label with its scheme
   * @return those
   */
  public Statements labelled(Label label) {
    return where(statement -> statement.getLabels().contains(label));
  }

  /**
   * Keeps those of a kind.
   *
   * @param kind learning outcome, competence statement or example
   * @return those
   */
  public Statements ofKind(Kind kind) {
    return where(statement -> statement.getRef().kind().equals(kind));
  }

  private Statements where(Predicate<Statement> kept) {
    return new Statements(edition, all.stream().filter(kept).toList());
  }

  /**
   * Counts them.
   *
   * @return 0 or more
   */
  public int size() {
    return all.size();
  }

  /**
   * Returns them as a list.
   *
   * @return in the order of the publication
   */
  public List<Statement> toList() {
    return all;
  }

  /**
   * Returns them as a stream.
   *
   * @return in the order of the publication
   */
  public Stream<Statement> stream() {
    return all.stream();
  }

  @Override
  public Iterator<Statement> iterator() {
    return all.iterator();
  }

  @Override
  public String toString() {
    return all.stream().map(statement -> statement.getRef().code()).toList().toString();
  }
}
