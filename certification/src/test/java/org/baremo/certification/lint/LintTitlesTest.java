package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.only;
import static org.baremo.certification.lint.Rules.scheme;

import java.util.List;
import java.util.Locale;
import org.baremo.certification.explanation.LintText;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.CodeNames;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** What was linted is told by the titles that the scheme gives its names. */
class LintTitlesTest {
  private static final FactName NAME = FactName.of("n");
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private static LintFinding found(CertificationScheme scheme) {
    return only(Rules.LINTER.lint(scheme, ComDix.catalog()), LintKind.UNKNOWN_GRANTS);
  }

  private static CertificationScheme named(Requirement lacks, Names names) {
    return scheme(NoneOf.of("lacks", lacks)).toBuilder().names(names).build();
  }

  @Test
  void aFactIsToldBetweenMarksAndACodeAsItIs() {
    Requirement unpaid = fact("n").toBuilder().whenNotStated(WhenNotAssessed.NOT_MET).build();
    LocalizedText title = LocalizedText.of("en", "open case").and("es", "caso abierto");
    CertificationScheme facts = named(unpaid, Names.builder().putFact(NAME, title).build());
    assertThat(LintText.of(ENGLISH, List.of(facts)).sentence(found(facts)))
        .isEqualTo(
            "The award \"award-1\" is given where \"open case\" is not known, and is not with true:"
                + " the requirement \"n\" takes the unknown for an answer. Let it stay"
                + " indeterminate there, or see that \"open case\" is always stated.");
    Messages spanish = Messages.of(Locale.forLanguageTag("es"));
    assertThat(LintText.of(spanish, List.of(facts)).sentence(found(facts)))
        .contains("se concede cuando no consta «caso abierto»");
    Requirement untitled =
        CodeRequirement.builder()
            .id("code")
            .fact(NAME)
            .addOneOf("eso")
            .whenNotStated(WhenNotAssessed.NOT_MET)
            .build();
    CodeNames code = CodeNames.builder().title(LocalizedText.of("en", "the title held")).build();
    CertificationScheme codes = named(untitled, Names.builder().putCode(NAME, code).build());
    assertThat(LintText.of(ENGLISH, List.of(codes)).sentence(found(codes)))
        .contains("is given where the title held is not known");
    assertThat(LintText.of(ENGLISH).sentence(found(codes))).contains("where n is not known");
  }

  @Test
  void everySchemeIsToldByItsOwnTitles() {
    Requirement open = fact("n").toBuilder().whenNotStated(WhenNotAssessed.NOT_MET).build();
    CertificationScheme first =
        named(open, Names.builder().putFact(NAME, LocalizedText.of("en", "one")).build());
    CertificationScheme second =
        Rules.scheme("other@1", NoneOf.of("lacks", open)).toBuilder()
            .names(Names.builder().putFact(NAME, LocalizedText.of("en", "two")).build())
            .build();
    LintText text = LintText.of(ENGLISH, List.of(first, second));
    assertThat(text.sentence(found(first))).contains("where \"one\" is not known");
    assertThat(text.sentence(found(second))).contains("where \"two\" is not known");
    assertThat(LintText.of(ENGLISH, List.of(second, scheme(open))).sentence(found(first)))
        .contains("where n is not known");
  }
}
