package org.baremo.digcomp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Ref;

/** What the editions of DigComp have in common. Immutable, thread-safe. */
public abstract sealed class DigCompEdition
    permits DigComp10, DigComp20, DigComp21, DigComp22, DigComp30 {
  private final Framework framework;
  private final Optional<String> mainScale;

  DigCompEdition(Framework framework, String mainScale) {
    this.framework = framework;
    this.mainScale = Optional.of(mainScale);
  }

  /** An edition without levels. */
  DigCompEdition(Framework framework) {
    this.framework = framework;
    this.mainScale = Optional.empty();
  }

  /**
   * Returns the edition as the rest of the SDK knows it.
   *
   * @return the framework
   */
  public Framework framework() {
    return framework;
  }

  /**
   * Returns which edition this is.
   *
   * @return {@code digcomp@3.0}, for one
   */
  public EditionRef edition() {
    return framework.getEdition();
  }

  /**
   * Returns the competence areas.
   *
   * @return in their order
   */
  public List<Area> areas() {
    return framework.nodes(Kind.AREA).stream().map(this::area).toList();
  }

  /**
   * Returns a competence area.
   *
   * @param code its number, {@code 1}
   * @return the area
   * @throws IllegalArgumentException when there is none such; the message says which there are
   */
  public Area area(String code) {
    return framework
        .node(edition().ref(Kind.AREA, code))
        .map(this::area)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no area %s; it has %s".formatted(this, code, codes(areas()))));
  }

  /**
   * Returns the competences of all areas.
   *
   * @return in their order
   */
  public List<Competence> competences() {
    return framework.nodes(Kind.COMPETENCE).stream().map(this::competence).toList();
  }

  /**
   * Returns a competence.
   *
   * @param code {@code 1.1}
   * @return the competence
   * @throws IllegalArgumentException when the code is not of that form, or there is none such; the
   *     message says which the area has
   */
  public Competence competence(String code) {
    return competence(CompetenceCode.of(code));
  }

  /**
   * Returns a competence.
   *
   * @param code its code
   * @return the competence
   * @throws IllegalArgumentException when there is none such; the message says which the area has
   */
  public Competence competence(CompetenceCode code) {
    return framework
        .node(code.in(edition()))
        .map(this::competence)
        .orElseThrow(() -> new IllegalArgumentException(missing(code)));
  }

  /**
   * Returns the proficiency scales.
   *
   * @return the edition's own scale first; empty in 2.0, which has none
   */
  public List<Scale> scales() {
    return framework.getScales();
  }

  /**
   * Returns a proficiency scale.
   *
   * @param id {@code four}
   * @return the scale
   * @throws IllegalArgumentException when there is none such; the message says which there are
   */
  public Scale scale(String id) {
    return framework.scale(id).orElseThrow(() -> new IllegalArgumentException(missing(id)));
  }

  private String missing(String scale) {
    return "%s has no scale %s; it has %s"
        .formatted(
            this,
            scale,
            scales().isEmpty()
                ? "none"
                : scales().stream().map(Scale::getId).collect(Collectors.joining(", ")));
  }

  /**
   * Returns the levels of the edition's own scale: four in 3.0, eight in 2.1 and 2.2, three in 1.0.
   *
   * @return lowest first; empty in 2.0, which has none
   */
  public List<Level> levels() {
    return mainScale.map(id -> scale(id).getLevels()).orElse(List.of());
  }

  /**
   * Returns a level of the edition's own scale.
   *
   * @param code {@code basic} in 3.0, {@code 1} in 2.2
   * @return the level
   * @throws IllegalArgumentException when there is none such; the message says which there are
   */
  public Level level(String code) {
    return levels().stream()
        .filter(level -> level.getRef().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(missingLevel(code)));
  }

  private String missingLevel(String code) {
    if (mainScale.isEmpty()) {
      return "%s has no level %s; it has no levels".formatted(this, code);
    }
    return "%s has no level %s; scale %s has %s"
        .formatted(
            this,
            code,
            mainScale.get(),
            levels().stream()
                .map(level -> level.getRef().code())
                .collect(Collectors.joining(", ")));
  }

  /**
   * Returns all statements.
   *
   * @return in the order of the publication
   */
  public Statements statements() {
    return new Statements(this, framework.getStatements());
  }

  Statements statements(Kind kind) {
    return new Statements(this, framework.statements(kind));
  }

  Area area(Node node) {
    return new Area(this, node);
  }

  Competence competence(Node node) {
    return new Competence(this, node);
  }

  private String missing(CompetenceCode code) {
    Ref area = edition().ref(Kind.AREA, String.valueOf(code.area()));
    if (framework.node(area).isEmpty()) {
      return "%s has no competence %s; its areas are %s".formatted(this, code, codes(areas()));
    }
    return "%s has no competence %s; area %s has %s"
        .formatted(
            this,
            code,
            area.code(),
            framework.children(area).stream()
                .map(node -> node.getRef().code())
                .collect(Collectors.joining(", ")));
  }

  private static String codes(List<Area> areas) {
    return areas.stream().map(Area::code).collect(Collectors.joining(", "));
  }

  /**
   * Returns the edition's name.
   *
   * @return {@code DigComp 3.0}, for one
   */
  @Override
  public String toString() {
    return "DigComp " + edition().edition();
  }
}
