package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

class ResolvedSchemeTest {
  @Test
  void theLevelsBesideOneAreThoseOfItsScaleInOrder() {
    ResolvedScheme scheme = ComDix.compiled().scheme();
    assertThat(scheme.levelsBeside(ComDix.EDITION.level("four", "advanced")))
        .extracting(level -> scheme.ordinal(level).orElseThrow())
        .containsExactly(1, 2, 3);
    assertThat(scheme.levelsBeside(ComDix.EDITION.level("nowhere", "1"))).isEmpty();
  }

  @Test
  void whatTheSchemeNamesHasATitleAndAPlace() {
    ResolvedScheme scheme = ComDix.resolved();
    LevelRef advanced = ComDix.EDITION.level("four", "advanced");
    assertThat(scheme.title(ComDix.area(4)).map(ResolvedSchemeTest::english)).contains("Safety");
    assertThat(scheme.title(advanced).map(ResolvedSchemeTest::english)).contains("advanced");
    assertThat(scheme.ordinal(advanced)).hasValue(3);
    assertThat(scheme.levelsOf(new ScaleRef(ComDix.EDITION, "four")))
        .containsExactly(
            ComDix.EDITION.level("four", "foundation"),
            ComDix.EDITION.level("four", "intermediate"),
            advanced);
    assertThat(scheme).hasToString("comdix-intermediate@2022.1");
  }

  private static String english(LocalizedText title) {
    return title.in(Locale.ENGLISH).value();
  }

  @Test
  void theLevelsOfAScaleThatANumberIsReadOnAreKnown() {
    ScaleRef four = new ScaleRef(ComDix.EDITION, "four");
    Quantity ordinal = new Quantity.LevelOrdinal(Optional.empty(), Optional.empty(), four);
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .awards(
                List.of(
                    Award.builder()
                        .code("award")
                        .title(LocalizedText.of("en", "Award"))
                        .requires(Asked.compare(ordinal, Comparison.AT_LEAST, "2"))
                        .build()))
            .build();
    assertThat(scheme.resolve(ComDix.catalog()).orThrow().levelsOf(four)).hasSize(3);
  }

  @Test
  void whatItDoesNotNameHasNone() {
    ResolvedScheme scheme = ComDix.resolved();
    LevelRef nowhere = ComDix.EDITION.level("eight", "4");
    assertThat(scheme.title(ComDix.EDITION.ref(Kind.AREA, "9"))).isEmpty();
    assertThat(scheme.title(nowhere)).isEmpty();
    assertThat(scheme.ordinal(nowhere)).isEmpty();
    assertThat(scheme.levelsOf(new ScaleRef(ComDix.EDITION, "eight"))).isEmpty();
  }

  @Test
  void itsDigestIsThatOfItsDocument() {
    ResolvedScheme scheme = ComDix.resolved();
    assertThat(scheme.digest())
        .isSameAs(scheme.digest())
        .isEqualTo(Json.standard().digest(Schemes.comdixIntermediate()))
        .isNotEqualTo(Json.standard().digest(Schemes.comdixInitial()));
  }

  @Test
  void aFrameworkThatComesWithTheSdkIsLoadedAndNoOther() {
    SchemeFrameworks source = new SchemeFrameworks();
    for (EditionRef edition : source.editions()) {
      assertThat(source.load(edition).getEdition()).isEqualTo(edition);
    }
    assertThat(source.editions()).contains(EditionRef.of("actic", "2021"));
  }
}
