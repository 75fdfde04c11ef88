package org.baremo.certification.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.scheme.SchemeFrameworks;
import org.baremo.certification.scheme.Schemes;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/** The schemes that come with the SDK, compiled over as much of their frameworks as they need. */
public final class Shipped {
  private static final FrameworkCatalog CATALOG = catalog();
  private static final Map<String, CompiledScheme> COMPILED = new ConcurrentHashMap<>();

  private Shipped() {}

  /** A scheme made ready to decide. */
  public static CompiledScheme scheme(String id) {
    return COMPILED.computeIfAbsent(
        id, key -> CompiledScheme.of(Schemes.of(VersionedId.parse(key)), CATALOG).orThrow());
  }

  /** Codes, places and scales of the published frameworks; no published title. */
  public static FrameworkCatalog catalog() {
    SchemeFrameworks own = new SchemeFrameworks();
    List<Framework> frameworks = new ArrayList<>(own.editions().stream().map(own::load).toList());
    frameworks.add(
        framework(
            EditionRef.of("digcomp", "2.2"),
            new int[] {3, 6, 4, 4, 4},
            Map.of(
                "four", List.of("foundation", "intermediate", "advanced", "highly-specialised"),
                "eight", List.of("1", "2", "3", "4", "5", "6", "7", "8"))));
    frameworks.add(
        framework(
            EditionRef.of("mrcdd", "2022"),
            new int[] {5, 3, 4, 3, 3, 5},
            Map.of("six", List.of("A1", "A2", "B1", "B2", "C1", "C2"))));
    frameworks.add(
        framework(
            EditionRef.of("pix", "2019"),
            new int[] {3, 4, 4, 3, 2},
            Map.of("eight", List.of("1", "2", "3", "4", "5", "6", "7", "8"))));
    return FrameworkCatalog.of(frameworks.toArray(new Framework[0]));
  }

  private static Framework framework(
      EditionRef edition, int[] competences, Map<String, List<String>> scales) {
    Framework.Builder framework =
        Framework.builder().edition(edition).title(LocalizedText.of("en", edition.toString()));
    for (int area = 1; area <= competences.length; area++) {
      Ref above = edition.ref(Kind.AREA, String.valueOf(area));
      framework.addNodes(node(above, area).build());
      for (int i = 1; i <= competences[area - 1]; i++) {
        framework.addNodes(
            node(edition.ref(Kind.COMPETENCE, area + "." + i), i).addParents(above).build());
      }
    }
    scales.forEach(
        (id, codes) -> {
          Scale.Builder scale =
              Scale.builder().id(id).edition(edition).title(LocalizedText.of("en", id));
          for (int i = 0; i < codes.size(); i++) {
            scale.addLevels(
                Level.builder()
                    .ref(edition.level(id, codes.get(i)))
                    .ordinal(i + 1)
                    .name(LocalizedText.of("en", codes.get(i)))
                    .build());
          }
          framework.addScales(scale.build());
        });
    return framework.build();
  }

  private static Node.Builder node(Ref ref, int position) {
    return Node.builder().ref(ref).position(position).title(LocalizedText.of("en", ref.code()));
  }
}
