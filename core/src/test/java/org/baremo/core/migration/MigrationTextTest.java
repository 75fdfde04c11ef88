package org.baremo.core.migration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.migration.Editions.fresh;
import static org.baremo.core.migration.Editions.old;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

class MigrationTextTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

  private final Framework before = Editions.oldEdition();
  private final Framework after = Editions.newEdition();
  private final MigratedProfile migrated = Editions.forwards().migrate(Editions.profile());

  private static String golden(String name) throws IOException {
    try (InputStream bytes = MigrationTextTest.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }

  private static Properties phrases(String language) throws IOException {
    Properties phrases = new Properties();
    try (InputStream bytes =
        MigrationText.class.getResourceAsStream("migration_" + language + ".properties")) {
      phrases.load(bytes);
    }
    return phrases;
  }

  @Test
  void theTableSaysWhatWasWhatIsAndWhy() throws IOException {
    assertThat(MigrationText.of(before, after, Locale.ENGLISH).table(migrated))
        .isEqualTo(golden("migrated.en.txt"));
    assertThat(MigrationText.of(before, after, SPANISH).table(migrated))
        .isEqualTo(golden("migrated.es.txt"));
  }

  @Test
  void rangesOutcomesAndWaysOfSeveralStepsAreTold() throws IOException {
    CompetenceProfile there =
        migrated.asProfileAtLeast().toBuilder()
            .putOutcome(fresh("5"), new Outcome.NotYetMarked())
            .build();
    assertThat(
            MigrationText.of(after, before, Locale.ENGLISH)
                .table(Editions.backwards().migrate(there)))
        .isEqualTo(golden("migrated-back.en.txt"));
    Links round = Links.of(Editions.crosswalk()).then(Links.of(Editions.crosswalk()).inverse());
    CompetenceProfile below = Editions.profile(old("1"), Editions.belowFirst());
    assertThat(
            MigrationText.of(before, before, Locale.ENGLISH)
                .table(Migration.of(round, before, MigrationPolicy.standard()).migrate(below)))
        .isEqualTo(golden("migrated-round.en.txt"));
  }

  @Test
  void throughTheIdentityNothingIsExplained() {
    Ref node = old("1");
    MigratedProfile same =
        Migration.of(Links.identity(before), before, MigrationPolicy.standard())
            .migrate(Editions.profile(node, Editions.marked(3)));
    assertThat(MigrationText.of(before, before, Locale.ENGLISH).table(same))
        .contains("1 Node 1  Level 3, 43 of 60  Level 3, 43 of 60\n")
        .doesNotContain("not carried");
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThatThrownBy(() -> MigrationText.of(before, after, Locale.FRENCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be one of [en, es], was fr");
  }

  @Test
  void everyReasonCauseAndRelationHasItsWordsInBothLanguages() throws IOException {
    assertThat(phrases("es").keySet()).isEqualTo(phrases("en").keySet());
    assertThat(phrases("en").stringPropertyNames())
        .containsAll(keys("reason.", Reason.Code.values()))
        .containsAll(keys("lost.", Lost.Cause.values()))
        .containsAll(keys("relation.", Relation.values()));
  }

  private static Iterable<String> keys(String prefix, Enum<?>[] constants) {
    return Stream.of(constants)
        .map(each -> prefix + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
