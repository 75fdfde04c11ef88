package org.baremo.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class AskedNamesTest {
  private static final CertificationScheme COMDIX = Schemes.comdixIntermediate();

  private static CertificationScheme asking(Requirement requirement) {
    return COMDIX.toBuilder()
        .awards(List.of(COMDIX.getAwards().get(0).toBuilder().requires(requirement).build()))
        .build();
  }

  private static Requirement read(String requirement) {
    return Json.standard()
        .read(requirement.getBytes(StandardCharsets.UTF_8), Requirement.class, "rule")
        .orThrow();
  }

  private static boolean asks(AskedNames asked, String header) {
    return asked.objection(Column.parse(header).orElseThrow()).isEmpty();
  }

  @Test
  void whateverASchemeAsksForByNameIsFoundHoweverDeep() {
    String deep =
        """
        {"type":"all-of","id":"all","requirements":[
         {"type":"fact","id":"a","fact":"fee"},
         {"type":"code","id":"b","fact":"title","oneOf":["x"]},
         {"type":"level","id":"c","stated":"jury","atLeast":"digcomp@2.2/level/four/intermediate"},
         {"type":"age","id":"d","minimumYears":16,"on":"closing"},
         {"type":"any-of","id":"e","requirements":[
          {"type":"compare","id":"f","comparison":"at-least",
           "left":{"type":"rounded","mode":"half-up","decimals":0,"of":
            {"type":"product","of":[{"type":"number","name":"points"},
             {"type":"code","fact":"grade","values":{"A":5}},
             {"type":"level-ordinal","stated":"board","scale":"digcomp@2.2/scale/four"}]}},
           "right":{"type":"attempts","of":{"since":{"type":"date","name":"opened"}}}},
          {"type":"day","id":"g","comparison":"at-least","day":
           {"type":"after","from":{"type":"date","name":"handed-in"},"period":{"days":3}},
           "other":{"type":"date","name":"decision"}}]}]}
        """;
    AskedNames asked = AskedNames.of(List.of(asking(read(deep))));
    for (String header :
        List.of(
            "fact:fee",
            "code:title",
            "code:grade",
            "level:jury",
            "level:board",
            "number:points",
            "date:closing",
            "date:opened",
            "date:handed-in",
            "date:registration")) {
      assertThat(asks(asked, header)).as(header).isTrue();
    }
    for (String header : List.of("fact:title", "code:fee", "level:points", "number:jury")) {
      assertThat(asks(asked, header)).as(header).isFalse();
    }
  }

  @Test
  void whatHasNoNameIsNobodysBusinessAndAComputedDateIsRefusedElsewhere() {
    AskedNames asked = AskedNames.of(List.of(COMDIX));
    for (String header :
        List.of("holder", "overall", "item:i-1", "mark:digcomp@2.2/area/1", "date:decision")) {
      assertThat(asks(asked, header)).as(header).isTrue();
    }
  }

  @Test
  void aSeriesAsksForWhatItsVersionsAndClausesAsk() {
    DateRange inForce = COMDIX.getInForce();
    VersionedId next = VersionedId.parse("comdix-intermediate@2027.1");
    CertificationScheme old =
        COMDIX.toBuilder()
            .inForce(DateRange.of(inForce.getFirstDay(), inForce.getFirstDay().plusDays(9)))
            .build();
    CertificationScheme later =
        asking(fact("fee")).toBuilder()
            .id(next)
            .inForce(DateRange.from(inForce.getFirstDay().plusDays(10)))
            .build();
    SchemeSeries series =
        SchemeSeries.builder()
            .id("comdix-intermediate")
            .title(COMDIX.getTitle())
            .anchor(COMDIX.getAnchor())
            .addVersions(old, later)
            .addTransitions(
                Transition.builder()
                    .id("began")
                    .title(LocalizedText.of("en", "Began early"))
                    .when(
                        Circumstances.onOrBefore(
                            "early",
                            Day.of(DateName.of("began")),
                            new Day.Fixed(inForce.getFirstDay())))
                    .insteadOf(next)
                    .applies(old.getId())
                    .build())
            .build();
    AskedNames asked = AskedNames.of(series);
    assertThat(asks(asked, "fact:fee")).isTrue();
    assertThat(asks(asked, "date:began")).isTrue();
    assertThat(asks(asked, "date:ended")).isFalse();
  }

  private static Requirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  @Test
  void ofManyNamesTenAreTold() {
    List<Requirement> facts = new ArrayList<>();
    IntStream.rangeClosed(10, 22).forEach(i -> facts.add(fact("f-" + i)));
    AskedNames asked =
        AskedNames.of(List.of(asking(AllOf.builder().id("all").requirements(facts).build())));
    assertThat(asked.objection(Column.parse("fact:f-1").orElseThrow()))
        .contains(
            "column 'fact:f-1' has no effect, the scheme asks for no such fact; it asks for f-10,"
                + " f-11, f-12, f-13, f-14, f-15, f-16, f-17, f-18, f-19 and 3 more");
  }
}
