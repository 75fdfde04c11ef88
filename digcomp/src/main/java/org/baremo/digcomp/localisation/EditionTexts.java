package org.baremo.digcomp.localisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.framework.Term;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;

/** The texts of an edition by place, and the edition with other texts at some of them. */
final class EditionTexts {
  private EditionTexts() {}

  /** Every place of the edition, with the text that stands there, if any does. */
  static Map<Place, Optional<LocalizedText>> of(Framework framework) {
    Map<Place, Optional<LocalizedText>> texts = new LinkedHashMap<>();
    for (Node node : framework.getNodes()) {
      texts.put(Place.title(name(node.getRef())), Optional.of(node.getTitle()));
      texts.put(Place.text(name(node.getRef())), node.getDescription());
    }
    for (Scale scale : framework.getScales()) {
      for (Level level : scale.getLevels()) {
        texts.put(Place.title(name(level)), Optional.of(level.getName()));
        texts.put(Place.text(name(level)), level.getDescription());
      }
    }
    for (Statement statement : framework.getStatements()) {
      texts.put(Place.text(name(statement.getRef())), statement.getText());
    }
    for (Term term : framework.getTerms()) {
      texts.put(Place.title(name(term.getRef())), Optional.of(term.getLabel()));
      texts.put(Place.text(name(term.getRef())), term.getDefinition());
    }
    return texts;
  }

  static Framework with(Framework framework, Map<Place, LocalizedText> texts) {
    return framework.toBuilder()
        .nodes(framework.getNodes().stream().map(node -> with(node, texts)).toList())
        .scales(framework.getScales().stream().map(scale -> with(scale, texts)).toList())
        .statements(framework.getStatements().stream().map(one -> with(one, texts)).toList())
        .terms(framework.getTerms().stream().map(term -> with(term, texts)).toList())
        .build();
  }

  private static Node with(Node node, Map<Place, LocalizedText> texts) {
    Node.Builder changed = node.toBuilder();
    find(texts, Place.title(name(node.getRef()))).ifPresent(changed::title);
    find(texts, Place.text(name(node.getRef()))).ifPresent(changed::description);
    return changed.build();
  }

  private static Scale with(Scale scale, Map<Place, LocalizedText> texts) {
    List<Level> levels = scale.getLevels().stream().map(level -> with(level, texts)).toList();
    return scale.toBuilder().levels(levels).build();
  }

  private static Level with(Level level, Map<Place, LocalizedText> texts) {
    Level.Builder changed = level.toBuilder();
    find(texts, Place.title(name(level))).ifPresent(changed::name);
    find(texts, Place.text(name(level))).ifPresent(changed::description);
    return changed.build();
  }

  private static Statement with(Statement statement, Map<Place, LocalizedText> texts) {
    return find(texts, Place.text(name(statement.getRef())))
        .map(text -> statement.toBuilder().text(text).build())
        .orElse(statement);
  }

  private static Term with(Term term, Map<Place, LocalizedText> texts) {
    Term.Builder changed = term.toBuilder();
    find(texts, Place.title(name(term.getRef()))).ifPresent(changed::label);
    find(texts, Place.text(name(term.getRef()))).ifPresent(changed::definition);
    return changed.build();
  }

  private static Optional<LocalizedText> find(Map<Place, LocalizedText> texts, Place place) {
    return Optional.ofNullable(texts.get(place));
  }

  private static String name(Level level) {
    return "level/" + level.getRef().scale() + "/" + level.getRef().code();
  }

  private static String name(Ref ref) {
    return ref.kind() + "/" + ref.code();
  }
}
