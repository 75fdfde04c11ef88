package org.baremo.certification.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;

/** Candidates of ComDix, and as much of DigComp 2.2 as its scheme refers to. */
public final class ComDix {
  public static final EditionRef EDITION = EditionRef.of("digcomp", "2.2");
  public static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");
  public static final LocalDate REGISTERED = LocalDate.of(2026, 9, 1);
  public static final LocalDate BORN = LocalDate.of(1990, 5, 17);

  private static final List<String> EN =
      List.of(
          "Information and data literacy",
          "Communication and collaboration",
          "Digital content creation",
          "Safety",
          "Problem solving");
  private static final List<String> ES =
      List.of(
          "Búsqueda y gestión de información y datos",
          "Comunicación y colaboración",
          "Creación de contenidos digitales",
          "Seguridad",
          "Resolución de problemas");

  private ComDix() {}

  private static LocalizedText title(String en, String es) {
    return LocalizedText.builder()
        .base("en")
        .putText("en", Text.official(en))
        .putText("es", Text.official(es))
        .build();
  }

  public static FrameworkCatalog catalog() {
    return FrameworkCatalog.of(
        Framework.builder()
            .edition(EDITION)
            .title(LocalizedText.of("en", "DigComp 2.2"))
            .addAllNodes(IntStream.rangeClosed(1, 5).mapToObj(ComDix::node).toList())
            .addScales(scale("four", "foundation", "intermediate", "advanced"))
            .build());
  }

  private static Node node(int number) {
    return Node.builder()
        .ref(area(number))
        .position(number)
        .title(title(EN.get(number - 1), ES.get(number - 1)))
        .build();
  }

  public static Scale scale(String id, String... codes) {
    List<Level> levels =
        IntStream.range(0, codes.length)
            .mapToObj(
                i ->
                    Level.builder()
                        .ref(EDITION.level(id, codes[i]))
                        .ordinal(i + 1)
                        .name(LocalizedText.of("en", codes[i]))
                        .build())
            .toList();
    return Scale.builder()
        .edition(EDITION)
        .id(id)
        .title(LocalizedText.of("en", id))
        .addAllLevels(levels)
        .build();
  }

  public static Ref area(int number) {
    return EDITION.ref(Kind.AREA, String.valueOf(number));
  }

  public static ResolvedScheme resolved() {
    return Schemes.comdixIntermediate().resolve(catalog()).orThrow();
  }

  public static CompiledScheme compiled() {
    return CompiledScheme.of(resolved());
  }

  public static Outcome mark(long value, long maximum) {
    return Outcome.Assessed.of(Mark.of(value, maximum));
  }

  public static SittingFacts sitting(String id) {
    return SittingFacts.builder().id(id).heldOn(LocalDate.of(2026, 10, 3)).build();
  }

  /** A profile with an overall mark of 60 and area marks of 12. */
  public static CompetenceProfile profile(long overall, long... areas) {
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder()
            .holder(HolderKey.of("h-1"))
            .edition(EDITION)
            .overall(mark(overall, 60))
            .addSittings(sitting("s-1"));
    for (int i = 0; i < areas.length; i++) {
      profile.putOutcome(area(i + 1), mark(areas[i], 12));
    }
    return profile.build();
  }

  public static Dossier dossier(CompetenceProfile profile) {
    return Dossier.builder()
        .profile(profile)
        .birthDate(BORN)
        .putDate(DateName.REGISTRATION, REGISTERED)
        .build();
  }

  public static Dossier dossier(long overall, long... areas) {
    return dossier(profile(overall, areas));
  }
}
