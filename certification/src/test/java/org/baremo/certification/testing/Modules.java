package org.baremo.certification.testing;

import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.number;
import static org.baremo.certification.scheme.fluent.Rules.units;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Text;
import org.baremo.core.value.VersionedId;

/**
 * The rules of a profile as the ICDL has it: modules are passed in any order, the certificate lists
 * whichever were passed, and is issued again with more of them.
 */
public final class Modules {
  public static final String COMPUTER = "computer-essentials";
  public static final String ONLINE = "online-essentials";
  public static final String WORDS = "word-processing";
  private static final RoleName BOARD = RoleName.of("board");

  private Modules() {}

  private static LocalizedText title(String en, String es) {
    return LocalizedText.builder()
        .base("en")
        .putText("en", Text.official(en))
        .putText("es", Text.official(es))
        .build();
  }

  public static AwardUnit unit(String code, String en, String es) {
    return AwardUnit.builder()
        .code(code)
        .title(title(en, es))
        .requires(
            number(
                code + "-passed",
                new Quantity.Attempts(
                    AttemptFilter.builder()
                        .addExams(code)
                        .addResults(AttemptResult.PASSED)
                        .build()),
                atLeast(1)))
        .build();
  }

  /** At least one module; the certificate takes the place of the one before. */
  public static Award profile() {
    return Award.builder()
        .code("profile")
        .title(title("Profile", "Perfil"))
        .requires(units(1, "some-module", "profile"))
        .addUnits(
            unit(COMPUTER, "Computer essentials", "Ordenador"),
            unit(ONLINE, "Online essentials", "En línea"),
            unit(WORDS, "Word processing", "Textos"))
        .addReplaces("profile")
        .build();
  }

  public static CertificationScheme scheme(Award... awards) {
    return Schemes.comdixIntermediate().toBuilder()
        .id(VersionedId.parse("modules@1"))
        .title(title("A profile of modules", "Un perfil de módulos"))
        .sources(List.of())
        .inForce(DateRange.from(LocalDate.of(2020, 1, 1)))
        .anchor(DateName.DECISION)
        .awards(List.of(awards))
        .overridable(List.of())
        .vetoes(List.of())
        .lifecycle(List.of())
        .build();
  }

  public static CertificationScheme scheme() {
    return scheme(profile());
  }

  /** The scheme in which a board may rule on a module. */
  public static CertificationScheme overridable(String module) {
    OverridePolicy board =
        OverridePolicy.builder().requirement(module + "-passed").addRoles(BOARD).build();
    return scheme().toBuilder().addOverridable(board).build();
  }

  /** A dossier in which the board recognised a module. */
  public static Dossier recognised(String module, LocalDate on, Dossier dossier) {
    VerdictOverride ruled =
        VerdictOverride.builder()
            .requirement(module + "-passed")
            .ruled(Ruled.MET)
            .actor("b-1")
            .role(BOARD)
            .reason("recognised")
            .on(on)
            .build();
    return dossier.toBuilder().addOverrides(ruled).build();
  }

  public static CompiledScheme compiled(CertificationScheme scheme) {
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
  }

  /** Somebody who sat modules, the first on the first of January 2026, the next a day later. */
  public static Dossier dossier(Map<String, AttemptResult> results) {
    List<Attempt> attempts = new ArrayList<>();
    new TreeMap<>(results)
        .forEach(
            (module, result) ->
                attempts.add(
                    Attempt.builder()
                        .id("a-" + module)
                        .exam(module)
                        .heldOn(LocalDate.of(2026, 1, 1).plusDays(attempts.size()))
                        .result(result)
                        .build()));
    CompetenceProfile profile =
        CompetenceProfile.builder().holder(HolderKey.of("h-1")).edition(ComDix.EDITION).build();
    return Dossier.of(profile).toBuilder().attempts(attempts).build();
  }

  public static Dossier passed(String... modules) {
    Map<String, AttemptResult> results = new LinkedHashMap<>();
    for (String module : modules) {
      results.put(module, AttemptResult.PASSED);
    }
    return dossier(results);
  }

  public static Decision decided(Dossier dossier, String day) {
    return compiled(scheme()).decide(dossier, OffsetDateTime.parse(day + "T12:00:00Z"));
  }
}
