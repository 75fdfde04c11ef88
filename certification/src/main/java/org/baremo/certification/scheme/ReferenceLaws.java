package org.baremo.certification.scheme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.internal.Laws;

/**
 * The laws on what requirements name: other awards, and definitions. What is named is there, and
 * nothing leads back to itself. Definitions of definitions grow fast, so that it is limited by how
 * much the scheme grows when they are written out: a short document must not take hours to decide
 * by.
 */
final class ReferenceLaws {
  /** How many requirements more than a scheme has it may come to, written out. */
  static final int MOST = 10_000;

  static final int DEEPEST = 250;

  /** How deep requirements may stand within each other, those of what they name among them. */
  static final int DEEPEST_NAMED = 256;

  private final CertificationScheme scheme;
  private final Laws laws;
  private final Set<String> awards = new LinkedHashSet<>();
  private final Set<String> definitions = new LinkedHashSet<>();

  /** What awards and definitions name, each by {@link #award} or {@link #definition}. */
  private final Map<String, Set<String>> named = new LinkedHashMap<>();

  private boolean isSound = true;

  /** How many requirements the scheme has, as it stands. */
  private long stated;

  /** How many requirements one comes to, and how deep they stand within each other. */
  private record Extent(long size, int depth) {}

  private ReferenceLaws(CertificationScheme scheme, Laws laws) {
    this.scheme = scheme;
    this.laws = laws;
    scheme.getAwards().forEach(award -> awards.add(award.getCode()));
    scheme.getDefinitions().forEach(definition -> definitions.add(definition.getId()));
  }

  /** Checks; tells whether everything that is named is there, and can be written out. */
  static boolean check(CertificationScheme scheme, Laws laws) {
    ReferenceLaws all = new ReferenceLaws(scheme, laws);
    Places.requirements(scheme).forEach(all::named);
    all.circles();
    if (all.isSound && !all.definitions.isEmpty()) {
      all.extents();
      Places.requirements(scheme).forEach(all::stretches);
    }
    if (all.isSound && !all.named.isEmpty()) {
      all.depths();
    }
    return all.isSound;
  }

  /** What is asked of stretches of time by definitions is held to what it may ask. */
  private void stretches(String at, Requirement requirement) {
    if (isSound && requirement.asksOfStretches()) {
      try {
        scheme.writtenOut(requirement);
      } catch (LawViolation e) {
        e.breaches()
            .forEach(one -> laws.that(false, place(requirement, at, one.path()), one.message()));
      } catch (IllegalArgumentException e) {
        laws.that(false, at, Objects.requireNonNullElse(e.getMessage(), "stretch"));
      }
    }
  }

  /** Where the document says what is wrong with it written out: at most where it is named. */
  private static String place(Requirement requirement, String at, String path) {
    for (int i = 0; i < requirement.parts().size(); i++) {
      String part = requirement.pointer(i);
      if (path.equals(part) || path.startsWith(part + "/")) {
        return place(requirement.parts().get(i), at + part, path.substring(part.length()));
      }
    }
    return requirement instanceof DefinedRequirement ? at : at + path;
  }

  private void named(String at, Requirement requirement) {
    stated++;
    if (requirement instanceof AwardRequirement one) {
      String award = one.getAward();
      that(awards.contains(award), at + "/award", () -> oneOf("award", others(at), award));
      names(at, award(award));
    } else if (requirement instanceof UnitsRequirement asked) {
      units(asked, at);
    } else if (requirement instanceof DefinedRequirement one) {
      String definition = one.getDefinition();
      that(
          definitions.contains(definition),
          at + "/definition",
          () -> oneOf("definition", definitions, definition));
      names(at, definition(definition));
    }
  }

  private void units(UnitsRequirement asked, String at) {
    String award = asked.getAward();
    that(awards.contains(award), at + "/award", () -> oneOf("award", awards, award));
    List<String> units =
        scheme.getAwards().stream()
            .filter(one -> one.getCode().equals(award))
            .flatMap(one -> one.getUnits().stream())
            .map(AwardUnit::getCode)
            .toList();
    that(!units.isEmpty() || !awards.contains(award), at + "/award", noUnits(award));
    for (int i = 0; i < asked.getOf().size(); i++) {
      String code = asked.getOf().get(i);
      that(
          units.isEmpty() || units.contains(code),
          at + "/of/" + i,
          () -> notOf(award, units, code));
    }
    names(at, units(award));
  }

  /** What may be named, where there is anything. */
  static String oneOf(String name, Set<String> all, String was) {
    return all.isEmpty()
        ? "%s must be one of the scheme's, which has none to name, was %s".formatted(name, was)
        : "%s must be one of %s, was %s".formatted(name, all, was);
  }

  static String noUnits(String award) {
    return "award must be one that has units, was " + award;
  }

  static String notOf(String award, List<String> units, String code) {
    return "of must name units of %s, %s, was %s".formatted(award, units, code);
  }

  static String requiresItself(String award) {
    return "award must not require itself, did " + award;
  }

  static String askForThemselves(String award) {
    return "units must not ask for themselves, did those of " + award;
  }

  static String usesItself(String definition) {
    return "definition must not use itself, did " + definition;
  }

  /** The awards that may be asked for at a place: an award must not require itself. */
  private Set<String> others(String at) {
    Set<String> others = new LinkedHashSet<>(awards);
    others.removeIf(code -> award(code).equals(holder(at)));
    return others;
  }

  private void that(boolean holds, String at, String message) {
    that(holds, at, () -> message);
  }

  /** What is said of what is wrong may be long, and is made only where something is. */
  private void that(boolean holds, String at, Supplier<String> message) {
    if (!holds) {
      laws.that(false, at, message.get());
      isSound = false;
    }
  }

  private void names(String at, String what) {
    named.computeIfAbsent(holder(at), key -> new LinkedHashSet<>()).add(what);
  }

  /** The award or the definition that a pointer lies in; what a veto names leads nowhere back. */
  private String holder(String at) {
    String[] steps = at.split("/", 4); // nothing, the list, the place in it, the rest
    return switch (steps[1]) {
      case "awards" -> {
        String code = scheme.getAwards().get(Integer.parseInt(steps[2])).getCode();
        yield steps[3].startsWith("units/") ? units(code) : award(code);
      }
      case "definitions" ->
          definition(scheme.getDefinitions().get(Integer.parseInt(steps[2])).getId());
      default -> "";
    };
  }

  static String award(String code) {
    return "award " + code;
  }

  /** What the units of an award require, apart from it: it may ask for a number of them. */
  static String units(String award) {
    return "units " + award;
  }

  static String definition(String id) {
    return "definition " + id;
  }

  private void circles() {
    if (named.isEmpty()) {
      return;
    }
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      String code = scheme.getAwards().get(i).getCode();
      that(!Circles.leadsBack(award(code), named), Places.requires(i), requiresItself(code));
      that(
          !Circles.leadsBack(units(code), named),
          "/awards/" + i + "/units",
          askForThemselves(code));
    }
    for (int i = 0; i < scheme.getDefinitions().size(); i++) {
      String id = scheme.getDefinitions().get(i).getId();
      that(!Circles.leadsBack(definition(id), named), Places.definition(i), usesItself(id));
    }
  }

  /** Awards that ask for others that ask for others are decided one within the other. */
  private void depths() {
    Map<String, List<Requirement>> holders = new LinkedHashMap<>();
    for (Award award : scheme.getAwards()) {
      holders.put(award(award.getCode()), List.of(award.getRequires()));
      holders.put(
          units(award.getCode()), award.getUnits().stream().map(AwardUnit::getRequires).toList());
    }
    scheme.getDefinitions().forEach(one -> holders.put(definition(one.getId()), List.of(one)));
    Map<String, Integer> known = new HashMap<>();
    for (int round = 0; round <= DEEPEST_NAMED && known.size() < holders.size(); round++) {
      holders.forEach(
          (holder, requirements) -> {
            if (!known.containsKey(holder)) {
              depth(requirements, known)
                  .filter(depth -> depth <= DEEPEST_NAMED)
                  .ifPresent(depth -> known.put(holder, depth));
            }
          });
    }
    that(
        known.size() == holders.size(),
        "/awards",
        "awards must come to at most %s requirements within each other, those of what they name"
                .formatted(DEEPEST_NAMED)
            + " among them");
  }

  /** How deep some requirements go; empty while that of something that they name is not known. */
  private static Optional<Integer> depth(List<Requirement> some, Map<String, Integer> known) {
    int deepest = 0;
    for (Requirement one : some) {
      Optional<Integer> below = named(one).map(known::get);
      if (named(one).isEmpty()) {
        below = depth(one.parts(), known);
      }
      if (below.isEmpty()) {
        return below;
      }
      deepest = Math.max(deepest, below.get() + 1);
    }
    return Optional.of(deepest);
  }

  /** What a requirement names, by {@link #award}, {@link #units} or {@link #definition}. */
  private static Optional<String> named(Requirement requirement) {
    if (requirement instanceof AwardRequirement one) {
      return Optional.of(award(one.getAward()));
    } else if (requirement instanceof UnitsRequirement asked) {
      return Optional.of(units(asked.getAward()));
    }
    return Optional.of(requirement)
        .filter(DefinedRequirement.class::isInstance)
        .map(one -> definition(((DefinedRequirement) one).getDefinition()));
  }

  private void extents() {
    Map<String, Extent> known = known();
    long all = -stated;
    for (int i = 0; i < scheme.getDefinitions().size(); i++) {
      Extent extent = known.get(scheme.getDefinitions().get(i).getId());
      that(
          extent != null && extent.size() <= most() && extent.depth() <= DEEPEST,
          Places.definition(i),
          ("definition must come to at most %s requirements more than the scheme has, %s within"
                  + " each other, written out")
              .formatted(MOST, DEEPEST));
    }
    for (Veto veto : scheme.getVetoes()) {
      all += extent(veto.getWhen(), known).map(Extent::size).orElse(0L);
    }
    for (Award award : scheme.getAwards()) {
      all += extent(award.getRequires(), known).map(Extent::size).orElse(0L);
      for (AwardUnit unit : award.getUnits()) {
        all += extent(unit.getRequires(), known).map(Extent::size).orElse(0L);
      }
    }
    that(
        all <= MOST,
        "/definitions",
        ("definitions must come to at most %s requirements more than the scheme has, written out,"
                + " were %s more")
            .formatted(MOST, all));
  }

  /** Of those that use others, round by round; what stands deeper than may be is left out. */
  private Map<String, Extent> known() {
    Map<String, Extent> known = new HashMap<>();
    for (int round = 0; round <= DEEPEST && known.size() < definitions.size(); round++) {
      for (Requirement definition : scheme.getDefinitions()) {
        if (!known.containsKey(definition.getId())) {
          extent(definition, known).ifPresent(one -> known.put(definition.getId(), one));
        }
      }
    }
    return known;
  }

  private long most() {
    return stated + MOST;
  }

  private Optional<Extent> extent(Requirement requirement, Map<String, Extent> known) {
    if (requirement instanceof DefinedRequirement one) {
      return Optional.ofNullable(known.get(one.getDefinition()))
          .map(of -> new Extent(Math.min(of.size(), most()) + 1, of.depth() + 1));
    }
    return extent(requirement.parts(), known);
  }

  private Optional<Extent> extent(List<Requirement> parts, Map<String, Extent> known) {
    long size = 1;
    int depth = 0;
    for (Requirement part : parts) {
      Optional<Extent> one = extent(part, known);
      if (one.isEmpty()) {
        return one;
      }
      size += one.get().size();
      depth = Math.max(depth, one.get().depth());
    }
    return Optional.of(new Extent(size, depth + 1));
  }
}
