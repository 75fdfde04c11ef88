package org.baremo.certification.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
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
import org.baremo.core.value.LocalizedText;

/** The same scheme with some of its quantities named, equal ones by one name. */
public final class Naming {
  private final Random random;
  private final Map<Quantity, String> names = new HashMap<>();
  private final List<NamedQuantity> quantities = new ArrayList<>();

  private Naming(long seed) {
    this.random = new Random(seed);
  }

  public static CertificationScheme of(CertificationScheme scheme, long seed) {
    return new Naming(seed).named(scheme);
  }

  /** What the word for named numbers names, by way of another. */
  static List<NamedQuantity> words() {
    return List.of(
        quantity("named-once", new Quantity.Product(List.of(DefinedQuantity.of("inner")))),
        quantity("inner", Quantity.percentage()));
  }

  private static NamedQuantity quantity(String id, Quantity of) {
    return NamedQuantity.builder().id(id).title(LocalizedText.of("en", "the " + id)).of(of).build();
  }

  private CertificationScheme named(CertificationScheme scheme) {
    List<Veto> vetoes =
        scheme.getVetoes().stream()
            .map(veto -> veto.toBuilder().when(named(veto.getWhen())).build())
            .toList();
    List<Award> awards =
        scheme.getAwards().stream()
            .map(award -> award.toBuilder().requires(named(award.getRequires())).build())
            .toList();
    Collections.shuffle(quantities, random);
    return scheme.toBuilder().quantities(quantities).vetoes(vetoes).awards(awards).build();
  }

  private Requirement named(Requirement one) {
    if (one instanceof CompareRequirement compare) {
      return compare.toBuilder()
          .left(named(compare.getLeft()))
          .right(named(compare.getRight()))
          .build();
    } else if (one instanceof WithinRequirement within) {
      return within.toBuilder().of(named(within.getOf())).build();
    }
    List<Requirement> parts = one.parts().stream().map(this::named).toList();
    return parts.isEmpty() ? one : Renamed.of(one, one.getId(), parts);
  }

  private Quantity named(Quantity one) {
    String known = names.get(one);
    if (known != null) {
      return DefinedQuantity.of(known);
    }
    List<Quantity> parts = one.parts().values().stream().map(this::named).toList();
    Quantity rebuilt = parts.isEmpty() ? one : with(one, parts);
    if (random.nextInt(3) > 0) {
      return rebuilt;
    }
    String id = "q-" + names.size();
    names.put(one, id);
    quantities.add(quantity(id, rebuilt));
    return DefinedQuantity.of(id);
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
