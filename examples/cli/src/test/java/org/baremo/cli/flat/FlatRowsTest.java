package org.baremo.cli.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.cli.rows.Candidate;
import org.baremo.cli.sample.RandomRows;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

class FlatRowsTest {
  private static final String ROW =
      "{\"holder\":\"h-1\",\"birthDate\":\"1990-05-17\",\"dates\":{\"registration\":\"2026-09-15\"},"
          + "\"facts\":{\"fee-settled\":true},\"assessment\":{\"holder\":\"h-1\","
          + "\"edition\":\"digcomp@2.2\",\"reported\":{"
          + "\"overall\":{\"type\":\"assessed\",\"mark\":{\"value\":17.5,\"maximum\":24}},"
          + "\"outcomes\":{"
          + "\"digcomp@2.2/area/1\":{\"type\":\"assessed\",\"mark\":{\"value\":9,\"maximum\":12}},"
          + "\"digcomp@2.2/area/2\":{\"type\":\"assessed\",\"mark\":{\"value\":8.5,\"maximum\":12}}"
          + "},\"sittings\":[{\"id\":\"s-2\",\"heldOn\":\"2026-10-24\"},"
          + "{\"id\":\"s-1\",\"heldOn\":\"2026-10-17\"}]}}}";

  private static final FrameworkCatalog CATALOG = FrameworkCatalog.installed();
  private final FlatRows rows = rows().orElseThrow();

  private static Optional<FlatRows> rows() {
    CompiledScheme compiled = CompiledScheme.of(Schemes.comdixIntermediate(), CATALOG).orThrow();
    Framework framework =
        CATALOG.framework(compiled.scheme().scheme().getFramework()).orElseThrow();
    return FlatRows.of(compiled, framework);
  }

  private boolean reads(String row) {
    byte[] bytes = (row + "\n").getBytes(StandardCharsets.UTF_8);
    return rows.read(bytes, 0, bytes.length - 1);
  }

  private void leaves(String from, String to) {
    assertThat(ROW).contains(from);
    assertThat(reads(ROW.replace(from, to))).as("%s instead of %s", to, from).isFalse();
    assertThat(reads(ROW)).as("the row after").isTrue();
  }

  @Test
  void aRegularRowIsRead() {
    assertThat(reads(ROW)).isTrue();
    assertThat(rows.overallValue()).isEqualTo(17_500);
    assertThat(rows.overallMaximum()).isEqualTo(24_000);
    assertThat(ROW.substring(rows.holderFrom(), rows.holderTo())).isEqualTo("h-1");
  }

  @Test
  void whatIsUsuallySoOfAMarkMayBeSaid() {
    for (String usual :
        List.of(
            ",\"minimum\":0,\"unit\":\"points\"",
            ", \"minimum\": 0, \"unit\": \"points\"",
            ",\"minimum\":0",
            ",\"unit\":\"points\"")) {
      assertThat(reads(ROW.replace("\"maximum\":12", "\"maximum\":12" + usual))).isTrue();
      assertThat(rows.overallMaximum()).isEqualTo(24_000);
    }
    leaves("\"maximum\":12", "\"maximum\":12,\"minimum\":1");
    leaves("\"maximum\":12", "\"maximum\":12,\"unit\":\"items\"");
    leaves("\"maximum\":12", "\"maximum\":12,\"unit\":\"points\",\"minimum\":0");
  }

  @Test
  void theFingerprintIsThatOfTheWholeCandidate() {
    assertThat(reads(ROW)).isTrue();
    Candidate candidate =
        Json.standard()
            .read(ROW.getBytes(StandardCharsets.UTF_8), Candidate.class, "row")
            .orThrow();
    assertThat(rows.attempt()).isEqualTo(candidate.attempt());
  }

  @Test
  void whiteSpaceAndTheOrderOfPropertiesDoNotMatter() {
    assertThat(reads(ROW.replace(",", ", ").replace(":", "\t: ").replace("{", "{ "))).isTrue();
    String moved = ROW.replace("\"holder\":\"h-1\",\"birth", "\"birth");
    assertThat(reads(moved.substring(0, moved.length() - 1) + ",\"holder\":\"h-1\"}")).isTrue();
  }

  @Test
  void aLevelIsReadBesideAMarkOrAlone() {
    String level = "{\"type\":\"attained\",\"level\":\"digcomp@2.2/level/eight/5\"}";
    String alone = "{\"type\":\"assessed\",\"standing\":%s}".formatted(level);
    String area = "\"digcomp@2.2/area/3\":";
    assertThat(reads(ROW.replace("},\"sittings", "," + area + alone + "},\"sittings"))).isTrue();
    assertThat(reads(ROW.replace("9,\"maximum\":12}", "9,\"maximum\":12},\"standing\":" + level)))
        .isTrue();
    leaves("9,\"maximum\":12}", "9,\"maximum\":12},\"standing\":" + level.replace("/5", "/9"));
    leaves("9,\"maximum\":12}", "9,\"maximum\":12},\"standing\":" + level.replace("2.2", "3.0"));
  }

  @Test
  void everythingElseIsLeftToTheReaderOfWholeCandidates() {
    leaves("\"h-1\",\"birth", "\"h\\u002d1\",\"birth");
    leaves("\"h-1\",\"birth", "\"h-ñ\",\"birth");
    leaves("\"h-1\",\"birth", "\"h-2\",\"birth");
    leaves("\"holder\":\"h-1\",\"birth", "\"birth");
    leaves("\"holder\":\"h-1\",\"birth", "\"holder\":\"h-1\",\"holder\":\"h-1\",\"birth");
    leaves("\"birthDate\"", "\"birthday\"");
    leaves("1990-05-17", "1990-02-30");
    leaves("1990-05-17", "1990-05-1");
    leaves("1990-05-17", "1990-05-170");
    leaves("1990-05-17", "1990/05-17");
    leaves("1990-05-17", "1990-05/17");
    leaves("\"1990-05-17\"", "19900517");
    leaves("\"id\"", "\"ib\"");
    leaves("\"id\"", "\"id \"");
    leaves("1990-05-17", "+990-05-17");
    leaves("\"registration\"", "\"decision\"");
    leaves("\"registration\"", "\"Registration\"");
    leaves("true", "null");
    leaves("digcomp@2.2\",", "digcomp@3.0\",");
    leaves("digcomp@2.2/area/2", "digcomp@2.2/area/1");
    leaves("digcomp@2.2/area/2", "digcomp@2.2/area/9");
    leaves("\"value\":9", "\"value\":13");
    leaves("\"value\":9", "\"value\":-9");
    leaves("\"value\":9", "\"value\":09");
    leaves("\"value\":9", "\"value\":9e0");
    leaves("\"value\":9", "\"value\":9.0000");
    leaves("\"value\":9", "\"value\":1234567");
    leaves("\"value\":9", "\"value\":\"9\"");
    leaves("\"maximum\":12", "\"maximum\":0");
    leaves("\"maximum\":12", "\"unit\":\"items\",\"maximum\":12");
    leaves("\"type\":\"assessed\"", "\"type\":\"exempt\"");
    leaves("\"s-2\"", "\"s-1\"");
    leaves("\"s-2\"", "\" \"");
    leaves("2026-10-24\"}", "2026-10-24\",\"place\":\"lugo\"}");
    leaves("}}}", "}}}}");
    leaves("}}}", "}}} {}");
    leaves("}}}", "}}");
    leaves("[{", "[{},{");
  }

  @Test
  void whatIsReportedOtherwiseThanItsPartsGiveIsLeft() {
    String all =
        ROW.replace(
            "},\"sittings",
            ",\"digcomp@2.2/area/3\":{\"type\":\"assessed\",\"mark\":{\"value\":1,\"maximum\":12}},"
                + "\"digcomp@2.2/area/4\":{\"type\":\"assessed\",\"mark\":{\"value\":1,\"maximum\":12}},"
                + "\"digcomp@2.2/area/5\":{\"type\":\"assessed\",\"mark\":{\"value\":1,\"maximum\":12}}"
                + "},\"sittings");
    assertThat(reads(all)).isFalse();
    assertThat(reads(all.replace("17.5,\"maximum\":24", "20.5,\"maximum\":60"))).isTrue();
    assertThat(reads(all.replace("17.5,\"maximum\":24", "41,\"maximum\":120"))).isTrue();
    assertThat(rows.overallMaximum()).isEqualTo(120_000);
  }

  @Test
  void mostRowsThatMachinesWriteAreRegular() {
    Random random = new Random(11);
    int regular = 0;
    for (int i = 0; i < 500; i++) {
      regular += reads(RandomRows.regular(random, i)) ? 1 : 0;
    }
    assertThat(regular).isGreaterThan(300);
  }
}
