package org.baremo.certification.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.internal.Laws;

/**
 * Makes known to every name of a quantity in a scheme what it names, so that whoever looks at a
 * requirement sees all that it is reckoned from. What knows it already stays the same object. The
 * names must be there and lead nowhere back. Not thread-safe, meant for one scheme.
 */
final class QuantityLinks {
  private final Map<String, Quantity> stated = new HashMap<>();

  /** Named quantities with all that they name, each made once. */
  private final Map<String, Quantity> linked = new HashMap<>();

  private final Laws laws = new Laws();
  private boolean isSame = true;
  private boolean isBroken;

  private QuantityLinks(CertificationScheme scheme) {
    scheme.getQuantities().forEach(one -> stated.put(one.getId(), one.getOf()));
  }

  /** The scheme whose names know what they name; itself where they do, or there are none. */
  static CertificationScheme of(CertificationScheme scheme) {
    if (scheme.getQuantities().isEmpty()) {
      return scheme;
    }
    QuantityLinks links = new QuantityLinks(scheme);
    CertificationScheme made = links.linked(scheme);
    links.laws.orThrow();
    return links.isSame ? scheme : made;
  }

  private CertificationScheme linked(CertificationScheme scheme) {
    List<NamedQuantity> quantities = new ArrayList<>();
    for (NamedQuantity one : scheme.getQuantities()) {
      Quantity of = named(one.getId());
      isSame &= of == one.getOf();
      quantities.add(of == one.getOf() ? one : one.toBuilder().of(of).build());
    }
    List<Requirement> definitions = new ArrayList<>();
    for (int i = 0; i < scheme.getDefinitions().size(); i++) {
      definitions.add(top(scheme.getDefinitions().get(i), Places.definition(i)));
    }
    List<Veto> vetoes = new ArrayList<>();
    for (int i = 0; i < scheme.getVetoes().size(); i++) {
      Veto veto = scheme.getVetoes().get(i);
      vetoes.add(veto.toBuilder().when(top(veto.getWhen(), "/vetoes/" + i + "/when")).build());
    }
    List<Award> awards = new ArrayList<>();
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      awards.add(award(scheme.getAwards().get(i), "/awards/" + i));
    }
    return isSame || isBroken
        ? scheme
        : scheme.toBuilder()
            .quantities(quantities)
            .definitions(definitions)
            .vetoes(vetoes)
            .awards(awards)
            .build();
  }

  private Award award(Award award, String at) {
    List<AwardUnit> units = new ArrayList<>();
    for (int i = 0; i < award.getUnits().size(); i++) {
      AwardUnit unit = award.getUnits().get(i);
      Requirement requires = top(unit.getRequires(), at + "/units/" + i + "/requires");
      units.add(unit.toBuilder().requires(requires).build());
    }
    return award.toBuilder()
        .requires(top(award.getRequires(), at + "/requires"))
        .units(units)
        .build();
  }

  /** What is asked of stretches of time is held to its laws now that it is known what it asks. */
  private Requirement top(Requirement requirement, String at) {
    try {
      Requirement made = requirement(requirement);
      isSame &= made == requirement;
      return made;
    } catch (LawViolation e) {
      isBroken = true;
      e.breaches().forEach(breach -> laws.that(false, at, breach.message()));
      return requirement;
    }
  }

  private Requirement requirement(Requirement one) {
    if (one instanceof CompareRequirement compare) {
      Quantity left = quantity(compare.getLeft());
      Quantity right = quantity(compare.getRight());
      return left == compare.getLeft() && right == compare.getRight()
          ? one
          : compare.toBuilder().left(left).right(right).build();
    } else if (one instanceof WithinRequirement within) {
      Quantity of = quantity(within.getOf());
      return of == within.getOf() ? one : within.toBuilder().of(of).build();
    }
    List<Requirement> parts = one.parts().stream().map(this::requirement).toList();
    return isSame(parts, one.parts()) ? one : WrittenOut.with(one, parts);
  }

  private Quantity named(String id) {
    Quantity known = linked.get(id);
    if (known == null) {
      known = quantity(Objects.requireNonNull(stated.get(id), id));
      linked.put(id, known);
    }
    return known;
  }

  private Quantity quantity(Quantity one) {
    if (one instanceof DefinedQuantity defined) {
      return defined.naming(named(defined.getQuantity()));
    }
    List<Quantity> before = List.copyOf(one.parts().values());
    List<Quantity> parts = before.stream().map(this::quantity).toList();
    return isSame(parts, before) ? one : with(one, parts);
  }

  private static boolean isSame(List<?> parts, List<?> before) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) != before.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static Quantity with(Quantity one, List<Quantity> parts) {
    if (one instanceof Aggregate aggregate) {
      return aggregate.toBuilder().of(parts).build();
    } else if (one instanceof Lookup lookup) {
      return lookup.toBuilder().inputs(parts).build();
    } else if (one instanceof Quantity.Rounded rounded) {
      return new Quantity.Rounded(parts.get(0), rounded.mode(), rounded.decimals(), rounded.step());
    } else if (one instanceof Limited limited) {
      return new Limited(parts.get(0), limited.least(), limited.most(), limited.below());
    } else if (one instanceof HighestOfSame highest) {
      return new HighestOfSame(highest.same(), parts.get(0), highest.together());
    } else if (one instanceof Quantity.Difference) {
      return new Quantity.Difference(parts.get(0), parts.get(1));
    } else if (one instanceof Quantity.Ratio) {
      return new Quantity.Ratio(parts.get(0), parts.get(1));
    } else if (one instanceof Quantity.Product) {
      return new Quantity.Product(parts);
    }
    Quantity.Banded banded = (Quantity.Banded) one;
    return new Quantity.Banded(parts.get(0), banded.bands(), banded.below());
  }
}
