package org.baremo.core.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.internal.Phrases;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/** Tells the changes between two editions in words. */
final class DiffText {
  private final Framework source;
  private final Framework target;
  private final Phrases phrases;

  DiffText(Framework source, Framework target, Locale locale) {
    this.source = source;
    this.target = target;
    phrases = Phrases.of("diff", EditionDiff.class::getResourceAsStream, locale);
  }

  String of(EditionDiff diff) {
    String heading = diff.getSource() + " -> " + diff.getTarget();
    boolean isUnchanged = diff.getChanges().isEmpty() && diff.getLevels().isEmpty();
    Stream<String> lines =
        isUnchanged
            ? Stream.of(phrases.text("unchanged"))
            : Stream.concat(
                diff.getChanges().stream().flatMap(this::lines),
                diff.getLevels().stream().flatMap(this::lines));
    return Stream.concat(Stream.of(heading), lines.map(line -> "  " + line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private Stream<String> lines(Change change) {
    if (change instanceof Change.Renamed renamed) {
      return renamed.wordings().entrySet().stream()
          .map(each -> renamed(code(renamed.pairing()), each));
    }
    return Stream.of(line(change));
  }

  private Stream<String> lines(LevelChange change) {
    if (change instanceof LevelChange.Renamed renamed) {
      String level = phrases.text("level", "level", code(renamed.before(), renamed.after()));
      return renamed.wordings().entrySet().stream().map(each -> renamed(level, each));
    } else if (change instanceof LevelChange.ScaleAdded added) {
      return Stream.of(phrases.text("added", "node", titled(target, added.after())));
    } else if (change instanceof LevelChange.ScaleRemoved removed) {
      return Stream.of(phrases.text("removed", "node", titled(source, removed.before())));
    } else if (change instanceof LevelChange.Added added) {
      return Stream.of(phrases.text("added", "node", titled(target, added.after())));
    }
    LevelRef removed = ((LevelChange.Removed) change).before();
    return Stream.of(phrases.text("removed", "node", titled(source, removed)));
  }

  private static String code(LevelRef before, LevelRef after) {
    String one = before.scale() + "/" + before.code();
    String other = after.scale() + "/" + after.code();
    return one.equals(other) ? one : one + " -> " + other;
  }

  private String titled(Framework framework, ScaleRef scale) {
    String title =
        framework
            .scale(scale.scale())
            .map(found -> " " + found.getTitle().in(phrases.locale()).value())
            .orElse("");
    return phrases.text("scale", "scale", scale.scale() + title);
  }

  private String titled(Framework framework, LevelRef level) {
    String code = level.scale() + "/" + level.code();
    return phrases.text("level", "level", code + " " + level(framework, Optional.of(level)));
  }

  private String renamed(String what, Map.Entry<String, Wording> each) {
    return phrases.text(
        "renamed",
        "node",
        what,
        "language",
        each.getKey(),
        "before",
        each.getValue().before(),
        "after",
        each.getValue().after());
  }

  private String line(Change change) {
    if (change instanceof Change.Added added) {
      return phrases.text("added", "node", titled(target, added.after()));
    } else if (change instanceof Change.Removed removed) {
      return phrases.text("removed", "node", titled(source, removed.before()));
    } else if (change instanceof Change.Split split) {
      return phrases.text(
          "split", "node", titled(source, split.before()), "parts", titled(target, split.after()));
    } else if (change instanceof Change.Joined joined) {
      return phrases.text(
          "joined",
          "node",
          titled(target, joined.after()),
          "parts",
          titled(source, joined.before()));
    } else if (change instanceof Change.Moved moved) {
      return phrases.text(
          "moved",
          "node",
          code(moved.pairing()),
          "before",
          place(moved.before()),
          "after",
          place(moved.after()));
    }
    Change.Relevelled relevelled = (Change.Relevelled) change;
    return phrases.text(
        "relevelled",
        "node",
        code(relevelled.pairing()),
        "before",
        level(source, relevelled.before()),
        "after",
        level(target, relevelled.after()));
  }

  private static String code(Pairing pairing) {
    String before = pairing.before().kind() + " " + pairing.before().code();
    return pairing.before().code().equals(pairing.after().code())
        ? before
        : before + " -> " + pairing.after().code();
  }

  private String titled(Framework framework, List<Ref> refs) {
    return refs.stream().map(ref -> titled(framework, ref)).collect(Collectors.joining(", "));
  }

  private String titled(Framework framework, Ref ref) {
    Optional<LocalizedText> title =
        framework
            .node(ref)
            .map(Node::getTitle)
            .or(() -> framework.statement(ref).flatMap(Statement::getText));
    String code = ref.kind() + " " + ref.code();
    return title.map(text -> code + " " + text.in(phrases.locale()).value()).orElse(code);
  }

  private String place(Place place) {
    List<String> parents = place.parents().stream().map(Ref::code).toList();
    String where = parents.isEmpty() ? phrases.text("root") : String.join(", ", parents);
    return place
        .position()
        .map(position -> phrases.text("place", "parents", where, "position", position))
        .orElse(where);
  }

  private String level(Framework framework, Optional<LevelRef> level) {
    return level
        .map(
            ref ->
                framework
                    .level(ref)
                    .map(found -> found.getName().in(phrases.locale()).value())
                    .orElse(ref.toString()))
        .orElseGet(() -> phrases.text("none"));
  }
}
