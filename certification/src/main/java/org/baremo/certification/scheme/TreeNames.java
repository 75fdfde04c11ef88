package org.baremo.certification.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.TreeLaws;

/**
 * The names of a scheme as its document has them: what it calls its awards, units, definitions,
 * quantities and requirements, and where it refers to them. No part is made for it, so that a
 * broken one hides no name. A reference is told only where every name that it could mean can be
 * read. Not thread-safe, meant for one check.
 */
final class TreeNames {
  private static final String ID = "id";
  private static final String AWARD = "award";
  private static final String REQUIRES = "requires";

  /** The members without which a requirement of a type hides what it may be made of. */
  private static final Map<String, List<String>> MADE_OF =
      Map.of(
          "all-of", List.of("requirements"),
          "any-of", List.of("requirements"),
          "none-of", List.of("requirements"),
          "at-least-of", List.of("requirements"),
          "count-of", List.of("requirements"),
          "share-of", List.of("requirements"),
          "when", List.of("condition", "then"),
          "routes", List.of("routes"),
          "some-stretch", List.of(REQUIRES),
          "each-stretch", List.of(REQUIRES));

  /** The members that hold a requirement, or several. */
  private static final Set<String> REQUIREMENTS =
      Set.of(REQUIRES, "requirements", "condition", "then", "otherwise");

  private final JsonNode tree;
  private final Set<String> lost;
  private final Laws laws;

  private final Known awards = new Known();
  private final Known definitions = new Known();
  private final Known quantities = new Known();
  private final Known requirements = new Known();

  /** The units of each award. */
  private final Map<String, Known> units = new LinkedHashMap<>();

  /** What awards, units, definitions and quantities name, each by its kind and name. */
  private final Map<String, Set<String>> named = new LinkedHashMap<>();

  /** Names by which something goes, each with where; whether there may be others. */
  private static final class Known {
    private final Map<String, String> all = new LinkedHashMap<>();
    private boolean isWhole = true;

    /** Where the name was before, or empty when it is new. */
    Optional<String> add(String name, String at) {
      return Optional.ofNullable(all.putIfAbsent(name, at));
    }

    boolean surelyLacks(String name) {
      return isWhole && !all.containsKey(name);
    }
  }

  TreeNames(JsonNode tree, Set<String> lost, Laws laws) {
    this.tree = tree;
    this.lost = lost;
    this.laws = laws;
  }

  void check() {
    boolean isWhole = TreeLaws.hasAllMembers(lost);
    awards.isWhole = isWhole;
    definitions.isWhole = isWhole;
    quantities.isWhole = isWhole;
    requirements.isWhole = lost.isEmpty();
    each("definitions", definitions, (one, at) -> name(one, ID, at, definitions));
    each("quantities", quantities, this::quantity);
    each("awards", awards, this::award);
    each("definitions", requirements, (one, at) -> requirement(one, at, holder(one, ID)));
    each("vetoes", requirements, (one, at) -> requirement(one.path("when"), at + "/when", ""));
    each("awards", requirements, this::requires);
    each("quantities", quantities, this::namedByQuantity);
    circles();
    overridable();
  }

  private interface Visitor {
    void visit(JsonNode one, String at);
  }

  /** Visits what a list of the scheme holds; there may be other names where it is no list. */
  private void each(String list, Known names, Visitor visitor) {
    JsonNode all = tree.path(list);
    names.isWhole &= all.isMissingNode() || all.isArray();
    for (int i = 0; all.isArray() && i < all.size(); i++) {
      visitor.visit(all.get(i), "/" + list + "/" + i);
    }
  }

  /** Takes the name of something; where it cannot be read, there may be any. */
  private static Optional<String> name(JsonNode one, String member, String at, Known names) {
    JsonNode name = one.path(member);
    if (!isName(name)) {
      names.isWhole = false;
      return Optional.empty();
    }
    return names.add(name.asText(), at);
  }

  /** What is no name may be mended to any. */
  private static boolean isName(JsonNode name) {
    return name.isTextual() && Forms.isSlug(name.asText());
  }

  private void quantity(JsonNode one, String at) {
    name(one, ID, at, quantities)
        .ifPresent(first -> refuse(at + "/id", QuantityLaws.sameId(one.path(ID).asText())));
  }

  private void award(JsonNode one, String at) {
    String code = one.path("code").asText();
    name(one, "code", at, awards)
        .ifPresent(first -> refuse(at + "/code", SchemeLaws.sameCode(code)));
    Known of = units.computeIfAbsent(code, key -> new Known());
    JsonNode all = one.path("units");
    of.isWhole &= lost.stream().noneMatch(place -> isPartOf(place, at));
    of.isWhole &= all.isMissingNode() || all.isArray();
    for (int i = 0; i < all.size(); i++) {
      name(all.path(i), "code", at + "/units/" + i, of);
    }
  }

  private static boolean isPartOf(String place, String whole) {
    return place.startsWith(whole + "/") && place.lastIndexOf('/') == whole.length();
  }

  private void requires(JsonNode one, String at) {
    String code = one.path("code").asText();
    requirement(one.path(REQUIRES), at + "/" + REQUIRES, ReferenceLaws.award(code));
    JsonNode all = one.path("units");
    for (int i = 0; all.isArray() && i < all.size(); i++) {
      String unit = at + "/units/" + i + "/" + REQUIRES;
      requirement(all.get(i).path(REQUIRES), unit, ReferenceLaws.units(code));
    }
    JsonNode replaces = one.path("replaces");
    for (JsonNode other : replaces) {
      if (isName(other) && awards.surelyLacks(other.asText())) {
        refuse(at + "/replaces", SchemeLaws.notReplaced(awards.all.keySet(), other.asText()));
      }
    }
  }

  private static String holder(JsonNode definition, String member) {
    return ReferenceLaws.definition(definition.path(member).asText());
  }

  /** What stands where a requirement should. */
  private void requirement(JsonNode one, String at, String holder) {
    requirements.isWhole &=
        isName(one.path(ID))
            && MADE_OF.getOrDefault(one.path("type").asText(), List.of()).stream()
                .noneMatch(member -> one.path(member).isEmpty());
    parts(one, at, holder);
  }

  private void parts(JsonNode one, String at, String holder) {
    if (one.isObject()) {
      object(one, at, holder);
      one.properties()
          .forEach(
              member -> {
                String place = at + "/" + Laws.step(member.getKey());
                if (REQUIREMENTS.contains(member.getKey())) {
                  held(member.getValue(), place, holder);
                } else {
                  parts(member.getValue(), place, holder);
                }
              });
    }
    for (int i = 0; one.isArray() && i < one.size(); i++) {
      parts(one.get(i), at + "/" + i, holder);
    }
  }

  private void held(JsonNode one, String at, String holder) {
    if (!one.isArray()) {
      requirement(one, at, holder);
    }
    for (int i = 0; one.isArray() && i < one.size(); i++) {
      requirement(one.get(i), at + "/" + i, holder);
    }
  }

  private void object(JsonNode one, String at, String holder) {
    if (isName(one.path(ID))) {
      String id = one.path(ID).asText();
      requirements.add(id, at).ifPresent(first -> refuse(at + "/id", SchemeLaws.sameId(id, first)));
    }
    String type = one.path("type").asText();
    if (type.equals("award") && isName(one.path(AWARD))) {
      asksForAward(one.path(AWARD).asText(), at, holder);
    } else if (type.equals("units") && isName(one.path(AWARD))) {
      asksForUnits(one, one.path(AWARD).asText(), at, holder);
    } else if (type.equals("defined") && isName(one.path("definition"))) {
      String name = one.path("definition").asText();
      names(holder, ReferenceLaws.definition(name));
      if (definitions.surelyLacks(name)) {
        refuse(
            at + "/definition", ReferenceLaws.oneOf("definition", definitions.all.keySet(), name));
      }
    } else if (type.equals("defined") && isName(one.path("quantity"))) {
      asksForQuantity(one.path("quantity").asText(), at);
    }
  }

  private void asksForAward(String award, String at, String holder) {
    names(holder, ReferenceLaws.award(award));
    if (awards.surelyLacks(award)) {
      Set<String> others = new LinkedHashSet<>(awards.all.keySet());
      others.removeIf(code -> ReferenceLaws.award(code).equals(holder));
      refuse(at + "/award", ReferenceLaws.oneOf(AWARD, others, award));
    }
  }

  private void asksForUnits(JsonNode one, String award, String at, String holder) {
    names(holder, ReferenceLaws.units(award));
    if (awards.surelyLacks(award)) {
      refuse(at + "/award", ReferenceLaws.oneOf(AWARD, awards.all.keySet(), award));
    }
    Known of = units.get(award);
    if (of == null || !of.isWhole) {
      return;
    }
    if (of.all.isEmpty()) {
      refuse(at + "/award", ReferenceLaws.noUnits(award));
      return;
    }
    JsonNode asked = one.path("of");
    for (int i = 0; asked.isArray() && i < asked.size(); i++) {
      String code = asked.get(i).asText();
      if (isName(asked.get(i)) && of.surelyLacks(code)) {
        List<String> codes = new ArrayList<>(of.all.keySet());
        refuse(at + "/of/" + i, ReferenceLaws.notOf(award, codes, code));
      }
    }
  }

  private void asksForQuantity(String name, String at) {
    if (quantities.surelyLacks(name)) {
      refuse(at + "/quantity", QuantityLaws.notOne(quantities.all.keySet(), name));
    }
  }

  /** What is reckoned from what is named, by name, and the references in it. */
  private void namedByQuantity(JsonNode one, String at) {
    JsonNode of = one.path("of");
    for (JsonNode name : of.findValues("quantity")) {
      if (isName(name)) {
        names(quantity(one.path(ID).asText()), quantity(name.asText()));
      }
    }
    parts(of, at + "/of", "");
  }

  private static String quantity(String name) {
    return "quantity " + name;
  }

  private void names(String holder, String what) {
    named.computeIfAbsent(holder, key -> new LinkedHashSet<>()).add(what);
  }

  /** What leads back to itself by what can be read does so whatever the rest is. */
  private void circles() {
    each(
        "awards",
        awards,
        (one, at) -> {
          String code = one.path("code").asText();
          circle(ReferenceLaws.award(code), at + "/requires", ReferenceLaws.requiresItself(code));
          circle(ReferenceLaws.units(code), at + "/units", ReferenceLaws.askForThemselves(code));
        });
    each(
        "definitions",
        definitions,
        (one, at) -> circle(holder(one, ID), at, ReferenceLaws.usesItself(one.path(ID).asText())));
    each(
        "quantities",
        quantities,
        (one, at) -> {
          String id = one.path(ID).asText();
          circle(quantity(id), at + "/of", QuantityLaws.usesItself(id));
        });
  }

  private void circle(String name, String at, String message) {
    laws.that(!Circles.leadsBack(name, named), at, message);
  }

  private void overridable() {
    Set<String> seen = new HashSet<>();
    JsonNode all = tree.path("overridable");
    for (int i = 0; all.isArray() && i < all.size(); i++) {
      JsonNode requirement = all.get(i).path("requirement");
      if (isName(requirement)) {
        String id = requirement.asText();
        String at = "/overridable/" + i + "/requirement";
        if (requirements.surelyLacks(id)) {
          refuse(at, SchemeLaws.notOfTheScheme(id));
        }
        if (!seen.add(id)) {
          refuse(at, SchemeLaws.twice(id));
        }
      }
    }
  }

  private void refuse(String at, String message) {
    laws.that(false, at, message);
  }
}
