package org.baremo.core.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;

/** Compares two editions once. */
final class Comparison {
  private final Framework source;
  private final Framework target;
  private final Counterparts counterparts;
  private final List<Change> changes = new ArrayList<>();

  Comparison(Framework source, Framework target, Counterparts counterparts) {
    this.source = source;
    this.target = target;
    this.counterparts = counterparts;
  }

  EditionDiff diff() {
    Map<Ref, Integer> ranks = ranks();
    for (Node node : source.getNodes()) {
      whole(node.getRef());
      Optional<Node> after = counterparts.only(node.getRef()).flatMap(target::node);
      after.ifPresent(
          other -> {
            Pairing pairing = new Pairing(node.getRef(), other.getRef());
            renamed(pairing, Optional.of(node.getTitle()), Optional.of(other.getTitle()));
            moved(pairing, node, other, ranks);
          });
    }
    for (Statement statement : source.getStatements()) {
      whole(statement.getRef());
      Optional<Statement> after = counterparts.only(statement.getRef()).flatMap(target::statement);
      after.ifPresent(other -> compare(statement, other));
    }
    target.getNodes().forEach(node -> fresh(node.getRef()));
    target.getStatements().forEach(statement -> fresh(statement.getRef()));
    return EditionDiff.builder()
        .source(source.getEdition())
        .target(target.getEdition())
        .crosswalks(counterparts.crosswalks())
        .levels(new LevelComparison(source, target, counterparts).changes())
        .changes(changes)
        .build();
  }

  private void whole(Ref before) {
    List<Ref> after = counterparts.after(before);
    if (after.isEmpty() && isTold(before)) {
      changes.add(new Change.Removed(before));
    } else if (after.size() > 1) {
      changes.add(new Change.Split(before, after));
    }
  }

  private void fresh(Ref after) {
    List<Ref> before = counterparts.before(after);
    if (before.isEmpty() && isTold(after)) {
      changes.add(new Change.Added(after));
    } else if (before.size() > 1) {
      changes.add(new Change.Joined(before, after));
    }
  }

  /**
   * Whether without counterpart means gone or new. An edition replaces the one before it; of two
   * frameworks, what no link says anything of is unknown.
   */
  private boolean isTold(Ref ref) {
    return source.getEdition().framework().equals(target.getEdition().framework())
        || counterparts.tell(ref.kind());
  }

  /** Whether something stands elsewhere; not known where nothing is said of what it is part of. */
  private boolean isElsewhere(List<Ref> before, List<Ref> after) {
    return counterparts.tell(before)
        && counterparts.tell(after)
        && !counterparts.areSame(before, after);
  }

  private void renamed(
      Pairing pairing, Optional<LocalizedText> before, Optional<LocalizedText> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return; // a text that is not at hand has not changed
    }
    Map<String, Wording> wordings = wordings(before.get(), after.get());
    if (!wordings.isEmpty()) {
      changes.add(new Change.Renamed(pairing, wordings));
    }
  }

  /** What reads otherwise, by language; languages that only one text has do not count. */
  static Map<String, Wording> wordings(LocalizedText before, LocalizedText after) {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    Map<String, Text> texts = after.getTexts();
    before
        .getTexts()
        .forEach(
            (language, text) -> {
              Text other = texts.get(language);
              if (other != null && !other.getValue().equals(text.getValue())) {
                wordings.put(language, new Wording(text.getValue(), other.getValue()));
              }
            });
    return wordings;
  }

  private void moved(Pairing pairing, Node before, Node after, Map<Ref, Integer> ranks) {
    boolean isElsewhere = isElsewhere(before.getParents(), after.getParents());
    boolean isInOtherOrder =
        !isElsewhere && !Objects.equals(ranks.get(before.getRef()), ranks.get(after.getRef()));
    if (isElsewhere || isInOtherOrder) {
      changes.add(
          new Change.Moved(
              pairing,
              new Place(before.getParents(), Optional.of(before.getPosition())),
              new Place(after.getParents(), Optional.of(after.getPosition()))));
    }
  }

  private void compare(Statement before, Statement after) {
    Pairing pairing = new Pairing(before.getRef(), after.getRef());
    renamed(pairing, before.getText(), after.getText());
    if (isElsewhere(before.getAbout(), after.getAbout())) {
      changes.add(
          new Change.Moved(
              pairing,
              new Place(before.getAbout(), Optional.empty()),
              new Place(after.getAbout(), Optional.empty())));
    }
    Optional<LevelRef> one = before.getLevel();
    Optional<LevelRef> other = after.getLevel();
    boolean isSame = one.equals(other);
    if (one.isPresent() && other.isPresent()) {
      isSame = counterparts.areSame(one.get(), other.get());
    }
    if (!isSame) {
      changes.add(new Change.Relevelled(pairing, one, other));
    }
  }

  /**
   * Of each node that stayed with its parents, the place among the siblings that stayed with it: a
   * new sibling in front moves nobody.
   */
  private Map<Ref, Integer> ranks() {
    Map<List<Ref>, List<Pairing>> families = new LinkedHashMap<>();
    for (Node node : source.getNodes()) {
      counterparts
          .only(node.getRef())
          .flatMap(target::node)
          .filter(other -> counterparts.areSame(node.getParents(), other.getParents()))
          .ifPresent(
              other ->
                  families
                      .computeIfAbsent(node.getParents(), key -> new ArrayList<>())
                      .add(new Pairing(node.getRef(), other.getRef())));
    }
    Map<Ref, Integer> ranks = new HashMap<>();
    for (List<Pairing> family : families.values()) {
      rank(family.stream().map(Pairing::before).toList(), source, ranks);
      rank(family.stream().map(Pairing::after).toList(), target, ranks);
    }
    return ranks;
  }

  private static void rank(List<Ref> siblings, Framework framework, Map<Ref, Integer> ranks) {
    List<Ref> inOrder = new ArrayList<>(siblings);
    inOrder.sort(Comparator.comparing(ref -> framework.node(ref).orElseThrow().getPosition()));
    for (int i = 0; i < inOrder.size(); i++) {
      ranks.put(inOrder.get(i), i);
    }
  }
}
