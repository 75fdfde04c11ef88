package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * One edition of a competence framework: a directed acyclic graph of nodes, its proficiency scales
 * and its statements. Nothing is assumed of it: no number of areas, no full grid of levels.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFramework.class)
@JsonDeserialize(builder = Framework.Builder.class)
public abstract class Framework {
  Framework() {}

  /**
   * Returns which edition of which framework this is.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the day of publication.
   *
   * @return empty when unknown
   */
  public abstract Optional<LocalDate> getPublished();

  /**
   * Returns the revision of the data: an erratum changes it, and not the edition.
   *
   * @return empty when the publisher gives none
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getDataRevision();

  /**
   * Returns the licence of the source.
   *
   * @return an SPDX identifier or a short name; empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLicence();

  /**
   * Returns how to cite the source.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getCitation();

  /**
   * Returns the edition before this one.
   *
   * @return empty for the first
   */
  public abstract Optional<EditionRef> getPrevious();

  /**
   * Returns the nodes in the order of the document.
   *
   * @return with different references, parents among them, no cycles
   */
  public abstract List<@Valid Node> getNodes();

  /**
   * Returns the proficiency scales.
   *
   * @return empty where the framework has none
   */
  public abstract List<@Valid Scale> getScales();

  /**
   * Returns how the edition's own scales relate.
   *
   * @return empty where nothing is published
   */
  public abstract List<@Valid ScaleMapping> getScaleMappings();

  /**
   * Returns what the levels mean for single nodes.
   *
   * @return each pair of node and level once; empty where levels mean the same for every node, or
   *     what they mean is not known
   */
  public abstract List<@Valid LevelDefinition> getLevelDefinitions();

  /**
   * Returns the statements in the order of the document.
   *
   * @return with different references, about nodes and at levels of this edition
   */
  public abstract List<@Valid Statement> getStatements();

  /**
   * Returns the terms of the glossary in the order of the document.
   *
   * @return with different references, each pointing at terms of this edition; empty where the
   *     framework has no glossary
   */
  public abstract List<@Valid Term> getTerms();

  /**
   * Finds a node.
   *
   * @param ref its reference
   * @return the node, or empty when this edition has none such
   */
  public Optional<Node> node(Ref ref) {
    return Optional.ofNullable(index().nodes().get(ref));
  }

  /**
   * Finds a node by an identifier that others know it by.
   *
   * @param uri one of its external identifiers, absolute
   * @return the node, or empty when no node of this edition has it
   */
  public Optional<Node> node(URI uri) {
    return Optional.ofNullable(index().uris().get(uri));
  }

  /**
   * Finds a statement.
   *
   * @param ref its reference
   * @return the statement, or empty when this edition has none such
   */
  public Optional<Statement> statement(Ref ref) {
    return Optional.ofNullable(index().statements().get(ref));
  }

  /**
   * Finds a level.
   *
   * @param ref its reference
   * @return the level, or empty when this edition has none such
   */
  public Optional<Level> level(LevelRef ref) {
    return Optional.ofNullable(index().levels().get(ref));
  }

  /**
   * Finds a scale.
   *
   * @param id its identifier within the edition
   * @return the scale, or empty when this edition has none such
   */
  public Optional<Scale> scale(String id) {
    return getScales().stream().filter(scale -> scale.getId().equals(id)).findFirst();
  }

  /**
   * Finds a term of the glossary.
   *
   * @param ref its reference
   * @return the term, or empty when this edition has none such
   */
  public Optional<Term> term(Ref ref) {
    return Optional.ofNullable(index().terms().get(ref));
  }

  /**
   * Counts the texts of this edition that are there in a language: titles, descriptions, sentences,
   * terms. A text counts when a reader of that language is shown it and not {@linkplain
   * LocalizedText.Match#fallback() a fallback}, so that a text in {@code nl} counts for {@code
   * nl-BE}.
   *
   * @param languageTag BCP 47 tag, {@code nl}
   * @return how many of each part, with what is missing
   * @throws IllegalArgumentException when the tag is not well-formed
   */
  public TextCoverage coverage(String languageTag) {
    return CoverageCount.of(this, languageTag);
  }

  /**
   * Returns the levels that are defined for a node. Where this edition defines levels of a scale
   * for single nodes of that kind, these are the node's own definitions, maybe none; any other
   * scale counts as a whole.
   *
   * @param node a node of this edition
   * @return scale by scale, lowest first; empty when none is defined
   * @throws IllegalArgumentException when this edition has no such node
   */
  public List<Level> levelsOf(Ref node) {
    return grid().levelsOf(known(node).getRef());
  }

  /**
   * Returns what the levels mean for a node.
   *
   * @param node a node of this edition
   * @return in the order of the document; empty when no level is defined for this node alone
   * @throws IllegalArgumentException when this edition has no such node
   */
  public List<LevelDefinition> levelDefinitionsOf(Ref node) {
    return grid().definitionsOf(known(node).getRef());
  }

  /**
   * Finds what a level means for a node.
   *
   * @param node a node of this edition
   * @param level the level
   * @return the definition, or empty when there is none for this node alone
   * @throws IllegalArgumentException when this edition has no such node
   */
  public Optional<LevelDefinition> levelDefinition(Ref node, LevelRef level) {
    return grid().definition(known(node).getRef(), level);
  }

  /**
   * Says why a reference does not resolve here, and what this edition has instead.
   *
   * @param ref of a node, statement or term that this edition has not
   * @return {@code digcomp@3.0 has no competence 1.7; it has 1.1, 1.2, 1.3}
   */
  public String explainUnknown(Ref ref) {
    return Unknown.ref(this, ref);
  }

  /**
   * Says why a reference does not resolve here, and what this edition has instead.
   *
   * @param level that this edition has not
   * @return {@code scale four of digcomp@3.0 has no level expert; it has basic, …}
   */
  public String explainUnknown(LevelRef level) {
    return Unknown.level(this, level);
  }

  /**
   * Says what this edition has instead of a scale that it has not.
   *
   * @param scale the identifier that no scale here has
   * @return {@code digcomp@3.0 has no scale five; it has eight, four}
   */
  public String explainUnknownScale(String scale) {
    return Unknown.scale(this, scale);
  }

  /**
   * Returns the nodes of a kind.
   *
   * @param kind areas, competences…
   * @return in the order of the document; empty when there are none
   */
  public List<Node> nodes(Kind kind) {
    return getNodes().stream().filter(node -> node.getRef().kind().equals(kind)).toList();
  }

  /**
   * Returns the nodes that are part of no other.
   *
   * @return by position; empty only when there are no nodes
   */
  public List<Node> roots() {
    return index().roots();
  }

  /**
   * Returns the direct parts of a node.
   *
   * @param parent a node of this edition
   * @return by position; empty when it has none
   * @throws IllegalArgumentException when this edition has no such node
   */
  public List<Node> children(Ref parent) {
    return index().childrenOf(known(parent));
  }

  /**
   * Returns the parts of a node, their parts, and so on.
   *
   * @param node a node of this edition
   * @return nearest first, each once; empty when it has no parts
   * @throws IllegalArgumentException when this edition has no such node
   */
  public List<Node> descendants(Ref node) {
    return FrameworkIndex.reached(known(node), index()::childrenOf);
  }

  /**
   * Returns the nodes that a node is part of, those they are part of, and so on.
   *
   * @param node a node of this edition
   * @return nearest first, each once; empty for a root
   * @throws IllegalArgumentException when this edition has no such node
   */
  public List<Node> ancestors(Ref node) {
    return FrameworkIndex.reached(known(node), index()::parentsOf);
  }

  /**
   * Returns the nodes of a kind that a node is part of: the areas of a competence.
   *
   * @param node a node of this edition
   * @param kind which ancestors
   * @return nearest first; empty when none is of that kind, more than one where the framework is
   *     not a tree
   * @throws IllegalArgumentException when this edition has no such node
   */
  public List<Node> ancestors(Ref node, Kind kind) {
    return ancestors(node).stream().filter(n -> n.getRef().kind().equals(kind)).toList();
  }

  /**
   * Returns the statements about a node itself, not about its parts.
   *
   * @param node a node of this edition
   * @return in the order of the document; empty when there are none
   * @throws IllegalArgumentException when this edition has no such node
   */
  public List<Statement> statementsAbout(Ref node) {
    return index().statementsAbout().getOrDefault(known(node).getRef(), List.of());
  }

  /**
   * Returns the statements of a kind.
   *
   * @param kind learning outcomes, examples…
   * @return in the order of the document; empty when there are none
   */
  public List<Statement> statements(Kind kind) {
    return getStatements().stream().filter(s -> s.getRef().kind().equals(kind)).toList();
  }

  /**
   * Returns the statements at a level.
   *
   * @param level a level of this edition
   * @return in the order of the document; empty when there are none
   * @throws IllegalArgumentException when this edition has no such level
   */
  public List<Statement> statementsAt(LevelRef level) {
    if (level(level).isEmpty()) {
      throw new IllegalArgumentException(explainUnknown(level));
    }
    return getStatements().stream()
        .filter(s -> s.getLevel().filter(level::equals).isPresent())
        .toList();
  }

  /**
   * Returns the statements of knowledge, of skill or of attitude.
   *
   * @param ksa which of the three
   * @return in the order of the document, without those of which the framework does not say
   */
  public List<Statement> statementsOf(Ksa ksa) {
    return getStatements().stream()
        .filter(s -> s.getKsa().filter(ksa::equals).isPresent())
        .toList();
  }

  /**
   * Returns the statements that carry a label.
   *
   * @param label the label with its scheme
   * @return in the order of the document; empty when none carries it
   */
  public List<Statement> statementsLabelled(Label label) {
    return getStatements().stream().filter(s -> s.getLabels().contains(label)).toList();
  }

  private Node known(Ref ref) {
    Node node = index().nodes().get(ref);
    if (node == null) {
      throw new IllegalArgumentException(explainUnknown(ref));
    }
    return node;
  }

  @Value.Lazy
  FrameworkIndex index() {
    return FrameworkIndex.of(this);
  }

  @Value.Lazy
  LevelGrid grid() {
    return new LevelGrid(this);
  }

  /**
   * Starts a framework.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this framework's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    FrameworkLaws.check(this, laws);
    laws.orThrow();
  }

  /** Builds frameworks. Not thread-safe. */
  public static final class Builder extends ImmutableFramework.Builder {
    Builder() {}
  }
}
