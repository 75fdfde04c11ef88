package org.baremo.core.diff;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.core.crosswalk.LevelImage;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.VersionedId;
import org.jspecify.annotations.Nullable;

/** What corresponds to what in two editions, in both directions. */
final class Counterparts {
  private final Map<Ref, Set<Ref>> forwards = new LinkedHashMap<>();
  private final Map<Ref, Set<Ref>> backwards = new LinkedHashMap<>();
  private final Set<VersionedId> crosswalks = new LinkedHashSet<>();
  private final Set<Kind> told = new HashSet<>();
  private final @Nullable Links links;

  private Counterparts(@Nullable Links links) {
    this.links = links;
    if (links != null) {
      links.sources().forEach(ref -> told.add(ref.kind()));
      links.targets().forEach(ref -> told.add(ref.kind()));
    }
  }

  static Counterparts of(Links links) {
    Counterparts all = new Counterparts(links);
    Set<Relation> counting = EnumSet.complementOf(EnumSet.of(Relation.RELATED));
    for (Link link : links.whereRelation(counting).links()) {
      all.add(link.getSource(), link.getTarget());
      link.getPath().forEach(step -> all.crosswalks.add(step.crosswalk()));
    }
    return all;
  }

  static Counterparts byCode(Framework source, Framework target) {
    Counterparts all = new Counterparts(null);
    Set<Ref> known = new LinkedHashSet<>(refs(target).toList());
    refs(source)
        .forEach(
            before -> {
              Ref after = target.getEdition().ref(before.kind(), before.code());
              if (known.contains(after)) {
                all.add(before, after);
              }
            });
    return all;
  }

  private static Stream<Ref> refs(Framework framework) {
    return Stream.concat(
        framework.getNodes().stream().map(Node::getRef),
        framework.getStatements().stream().map(Statement::getRef));
  }

  private void add(Ref before, Ref after) {
    forwards.computeIfAbsent(before, key -> new LinkedHashSet<>()).add(after);
    backwards.computeIfAbsent(after, key -> new LinkedHashSet<>()).add(before);
  }

  List<VersionedId> crosswalks() {
    return List.copyOf(crosswalks);
  }

  List<Ref> after(Ref before) {
    return List.copyOf(forwards.getOrDefault(before, Set.of()));
  }

  List<Ref> before(Ref after) {
    return List.copyOf(backwards.getOrDefault(after, Set.of()));
  }

  /** Whether anything is said of such nodes or statements at all; codes say it of all. */
  boolean tell(Kind kind) {
    return links == null || told.contains(kind);
  }

  /** Whether anything is said of these at all. */
  boolean tell(List<Ref> refs) {
    return refs.stream().allMatch(ref -> tell(ref.kind()));
  }

  /** The only counterpart, which has no other. */
  Optional<Ref> only(Ref before) {
    List<Ref> after = after(before);
    return after.size() == 1 && before(after.get(0)).size() == 1
        ? Optional.of(after.get(0))
        : Optional.empty();
  }

  /** Whether what was there before is what is there after, none more and none less. */
  boolean areSame(List<Ref> before, List<Ref> after) {
    return before.stream().allMatch(ref -> after(ref).stream().anyMatch(after::contains))
        && after.stream().allMatch(ref -> before(ref).stream().anyMatch(before::contains));
  }

  /** Whether anything is said of levels at all; codes say it of all. */
  boolean tellLevels() {
    return links == null || !links.levelMappings().isEmpty();
  }

  /** The scales that a scale is mapped to; by code, the one of its name. */
  List<ScaleRef> after(ScaleRef before, Framework target) {
    if (links != null) {
      return links.scales(before);
    }
    return target.scale(before.scale()).isPresent()
        ? List.of(new ScaleRef(target.getEdition(), before.scale()))
        : List.of();
  }

  /** The levels of a scale that a level corresponds to; by code, the one of its code. */
  List<LevelRef> after(LevelRef before, ScaleRef scale) {
    return links != null
        ? links.levels(before, scale).levels()
        : List.of(scale.edition().level(scale.scale(), before.code()));
  }

  /** Whether a level corresponds to another: as mapped, else by scale and code. */
  boolean areSame(LevelRef before, LevelRef after) {
    if (links != null) {
      LevelImage image = links.levels(before, ScaleRef.of(after));
      if (!image.levels().isEmpty()) {
        return image.levels().contains(after);
      }
    }
    return before.scale().equals(after.scale()) && before.code().equals(after.code());
  }
}
