package org.baremo.certification.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.Requirement;

/**
 * The same scheme twice: with some of its requirements defined once, one of them used by every
 * award, and with each written out wherever it is used, where the copies bear names of their own.
 */
public final class Defining {
  private static final String COPY = "copy-";

  private final CertificationScheme scheme;
  private final Random random;
  private final List<Requirement> definitions = new ArrayList<>();

  /** The same without any definition in them. */
  private final List<Requirement> originals = new ArrayList<>();

  private CertificationScheme defined;
  private CertificationScheme writtenOut;

  private Defining(CertificationScheme scheme, long seed) {
    this.scheme = scheme;
    this.random = new Random(seed);
    this.defined = scheme;
    this.writtenOut = scheme;
  }

  public static Defining of(CertificationScheme scheme, long seed) {
    Defining defining = new Defining(scheme, seed);
    defining.make();
    return defining;
  }

  /** The scheme with definitions. */
  public CertificationScheme defined() {
    return defined;
  }

  /** The scheme without any. */
  public CertificationScheme writtenOut() {
    return writtenOut;
  }

  /** The case with the rulings on what is defined repeated for every copy of it. */
  public Dossier writtenOut(Dossier dossier) {
    List<VerdictOverride> overrides = new ArrayList<>(dossier.getOverrides());
    for (VerdictOverride one : dossier.getOverrides()) {
      for (int award = 0; award < scheme.getAwards().size(); award++) {
        overrides.add(one.toBuilder().requirement(copied(one.getRequirement(), award)).build());
      }
    }
    return dossier.toBuilder().overrides(overrides).build();
  }

  /** What a requirement of the scheme without definitions is called in the other one. */
  public static String original(String id) {
    return id.startsWith(COPY) ? id.substring(id.indexOf('-', COPY.length()) + 1) : id;
  }

  private void make() {
    List<Veto> vetoes =
        scheme.getVetoes().stream()
            .map(veto -> veto.toBuilder().when(define(veto.getWhen())).build())
            .toList();
    List<Award> awards = new ArrayList<>();
    for (Award award : scheme.getAwards()) {
      awards.add(award.toBuilder().requires(define(award.getRequires())).build());
    }
    List<Award> copied = new ArrayList<>(scheme.getAwards());
    if (!definitions.isEmpty()) {
      int shared = random.nextInt(definitions.size());
      String id = definitions.get(shared).getId();
      for (int i = 0; i < awards.size(); i++) {
        awards.set(i, both(awards.get(i), i, use("shared-" + i, id)));
        copied.set(i, both(copied.get(i), i, copy(originals.get(shared), i)));
      }
    }
    Collections.shuffle(definitions, random);
    defined = scheme.toBuilder().definitions(definitions).vetoes(vetoes).awards(awards).build();
    writtenOut = scheme.toBuilder().awards(copied).overridable(policies(copied)).build();
  }

  private static Award both(Award award, int place, Requirement other) {
    Requirement both = AnyOf.of("both-" + place, award.getRequires(), other);
    return award.toBuilder().requires(both).build();
  }

  private List<OverridePolicy> policies(List<Award> awards) {
    List<String> ids = awards.stream().flatMap(award -> ids(award.getRequires())).toList();
    List<OverridePolicy> policies = new ArrayList<>(scheme.getOverridable());
    for (OverridePolicy policy : scheme.getOverridable()) {
      for (int i = 0; i < awards.size(); i++) {
        String id = copied(policy.getRequirement(), i);
        if (ids.contains(id)) {
          policies.add(policy.toBuilder().requirement(id).build());
        }
      }
    }
    return policies;
  }

  private static Stream<String> ids(Requirement requirement) {
    return Stream.concat(
        Stream.of(requirement.getId()), requirement.parts().stream().flatMap(Defining::ids));
  }

  private Requirement define(Requirement one) {
    List<Requirement> parts = one.parts().stream().map(this::define).toList();
    Requirement rebuilt = Renamed.of(one, one.getId(), parts);
    if (random.nextInt(3) > 0) {
      return rebuilt;
    }
    definitions.add(rebuilt);
    originals.add(one);
    return use("use-" + one.getId(), one.getId());
  }

  private static Requirement use(String id, String definition) {
    return DefinedRequirement.builder().id(id).definition(definition).build();
  }

  private static Requirement copy(Requirement one, int award) {
    List<Requirement> parts = one.parts().stream().map(part -> copy(part, award)).toList();
    return Renamed.of(one, copied(one.getId(), award), parts);
  }

  private static String copied(String id, int award) {
    return COPY + award + "-" + id;
  }
}
