package org.baremo.certification.lint.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;

/** The requirements and quantities of a scheme, by JSON Pointer, in the order of the document. */
public final class Places {
  private Places() {}

  /**
   * Returns every requirement, those of definitions first, then those of vetoes.
   *
   * @param scheme the rules
   * @return requirements by JSON Pointer
   */
  public static Map<String, Requirement> requirements(CertificationScheme scheme) {
    Map<String, Requirement> all = new LinkedHashMap<>();
    for (int i = 0; i < scheme.getDefinitions().size(); i++) {
      collect(scheme.getDefinitions().get(i), CertificationScheme.definitionAt(i), all);
    }
    List<Veto> vetoes = scheme.getVetoes();
    for (int i = 0; i < vetoes.size(); i++) {
      collect(vetoes.get(i).getWhen(), CertificationScheme.vetoAt(i), all);
    }
    List<Award> awards = scheme.getAwards();
    for (int i = 0; i < awards.size(); i++) {
      collect(awards.get(i).getRequires(), CertificationScheme.requiresAt(i), all);
      for (int j = 0; j < awards.get(i).getUnits().size(); j++) {
        collect(
            awards.get(i).getUnits().get(j).getRequires(), CertificationScheme.unitAt(i, j), all);
      }
    }
    return all;
  }

  /**
   * Returns every quantity of a requirement, those that others are made of included; what is named
   * stands elsewhere.
   *
   * @param requirement whose quantities
   * @param at where the requirement stands, a JSON Pointer
   * @return quantities by JSON Pointer
   */
  public static Map<String, Quantity> quantities(Requirement requirement, String at) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    requirement.quantities().forEach((path, quantity) -> collect(quantity, at + path, all));
    return all;
  }

  /**
   * Returns every quantity that one is made of, and itself.
   *
   * @param quantity any
   * @param at where it stands, a JSON Pointer
   * @return quantities by JSON Pointer
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
