package org.baremo.certification.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;

/** Where things stand in the document of a scheme: their JSON Pointers. */
public final class Places {
  private static final String DEFINITIONS = "/definitions/";
  private static final String VETOES = "/vetoes/";

  private Places() {}

  /**
   * Returns where a definition stands.
   *
   * @param place among the definitions, from 0
   * @return its JSON Pointer
   */
  public static String definition(int place) {
    return DEFINITIONS + place;
  }

  /**
   * Tells whether a JSON Pointer leads to a definition, or into one.
   *
   * @param pointer into the document of a scheme
   * @return whether it does
   */
  public static boolean isOfDefinition(String pointer) {
    return pointer.startsWith(DEFINITIONS);
  }

  /**
   * Returns where a veto says when it holds.
   *
   * @param veto its place among the vetoes, from 0
   * @return its JSON Pointer
   */
  public static String veto(int veto) {
    return VETOES + veto + "/when";
  }

  /**
   * Tells whether a JSON Pointer leads into a veto.
   *
   * @param pointer into the document of a scheme
   * @return whether it does
   */
  public static boolean isOfVeto(String pointer) {
    return pointer.startsWith(VETOES);
  }

  /**
   * Returns where an award stands.
   *
   * @param award its place among the awards, from 0
   * @return its JSON Pointer
   */
  public static String award(int award) {
    return "/awards/" + award;
  }

  /**
   * Returns where an award says what it requires.
   *
   * @param award its place among the awards, from 0
   * @return its JSON Pointer
   */
  public static String requires(int award) {
    return award(award) + "/requires";
  }

  /**
   * Returns where a unit of an award says what it requires.
   *
   * @param award the place of the award among the awards, from 0
   * @param unit its place among the units of the award, from 0
   * @return its JSON Pointer
   */
  public static String unit(int award, int unit) {
    return "/awards/" + award + "/units/" + unit + "/requires";
  }

  /**
   * Returns where a named quantity stands.
   *
   * @param place among the quantities, from 0
   * @return the JSON Pointer of its number
   */
  public static String quantity(int place) {
    return "/quantities/" + place + "/of";
  }

  /**
   * Returns every requirement of a scheme, those that others combine included: those of its
   * definitions, then those of its vetoes and of its awards, each with those of its units.
   *
   * @param scheme the rules
   * @return by JSON Pointer, each before those that it combines, in the order of the document
   */
  public static Map<String, Requirement> requirements(CertificationScheme scheme) {
    Map<String, Requirement> all = new LinkedHashMap<>();
    for (int i = 0; i < scheme.getDefinitions().size(); i++) {
      all.putAll(requirements(scheme.getDefinitions().get(i), definition(i)));
    }
    for (int i = 0; i < scheme.getVetoes().size(); i++) {
      all.putAll(requirements(scheme.getVetoes().get(i).getWhen(), veto(i)));
    }
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      all.putAll(requirements(scheme.getAwards().get(i).getRequires(), requires(i)));
      List<AwardUnit> units = scheme.getAwards().get(i).getUnits();
      for (int j = 0; j < units.size(); j++) {
        all.putAll(requirements(units.get(j).getRequires(), unit(i, j)));
      }
    }
    return all;
  }

  /**
   * Returns a requirement and every requirement that it combines; a definition that it names stands
   * elsewhere.
   *
   * @param requirement any
   * @param at its JSON Pointer
   * @return by JSON Pointer, each before those that it combines, in the order of the document
   */
  public static Map<String, Requirement> requirements(Requirement requirement, String at) {
    Map<String, Requirement> all = new LinkedHashMap<>();
    collect(requirement, at, all);
    return all;
  }

  /**
   * Returns every quantity of a requirement, those that others are made of included; what is named
   * stands elsewhere, and so do the requirements that it combines.
   *
   * @param requirement whose quantities
   * @param at where the requirement stands, a JSON Pointer
   * @return by JSON Pointer, in the order of the document
   */
  public static Map<String, Quantity> quantities(Requirement requirement, String at) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    requirement.quantities().forEach((path, quantity) -> collect(quantity, at + path, all));
    return all;
  }

  /**
   * Returns a quantity and every quantity that it is made of; what is named stands elsewhere.
   *
   * @param quantity any
   * @param at where it stands, a JSON Pointer
   * @return by JSON Pointer, in the order of the document
   */
  public static Map<String, Quantity> quantities(Quantity quantity, String at) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    collect(quantity, at, all);
    return all;
  }

  private static void collect(Requirement requirement, String at, Map<String, Requirement> all) {
    all.put(at, requirement);
    List<Requirement> parts = requirement.parts();
    for (int i = 0; i < parts.size(); i++) {
      collect(parts.get(i), at + requirement.pointer(i), all);
    }
  }

  private static void collect(Quantity quantity, String at, Map<String, Quantity> all) {
    all.put(at, quantity);
    if (!(quantity instanceof DefinedQuantity)) {
      quantity.parts().forEach((path, part) -> collect(part, at + path, all));
    }
  }
}
