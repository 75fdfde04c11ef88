package org.baremo.digcomp.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.indicator.Persons;
import org.baremo.digcomp.indicator.Persons.Weighted;
import org.baremo.digcomp.indicator.SurveyVariable;

class PopulationPropertiesTest {
  private static final List<Breakdown> BY_SEX = List.of(Breakdown.by("SEX"));

  @Provide
  Arbitrary<List<Weighted>> persons() {
    return Persons.weighted().list().ofMinSize(1).ofMaxSize(25);
  }

  private static PopulationTally tally(Collection<Weighted> persons) {
    PopulationTally tally = PopulationTally.of(Persons.DSI, BY_SEX);
    persons.forEach(p -> tally.add(p.result(), p.weight(), p.values()));
    return tally;
  }

  private static Rational percent(PopulationGroup group, String code) {
    return group.share("I_DSK2_" + code).orElseThrow().percent();
  }

  @Property(tries = 60)
  void everyShareIsTheOneReckonedByHand(@ForAll("persons") List<Weighted> persons) {
    for (PopulationGroup group : tally(persons).table(0).getGroups()) {
      List<Weighted> own =
          persons.stream()
              .filter(
                  p ->
                      group.getBreakdown().isEmpty()
                          || p.sex().equals(group.getValues().getOrDefault("SEX", "")))
              .toList();
      Rational whole = weight(own);
      assertThat(group.getBase()).isEqualTo(own.size());
      assertThat(group.getWeight()).isEqualTo(whole);
      for (PopulationShare share : group.getShares()) {
        List<Weighted> counted =
            own.stream()
                .filter(p -> Persons.counts(share.code(), Persons.levels(p.answers())))
                .toList();
        assertThat(share.respondents()).isEqualTo(counted.size());
        assertThat(share.percent())
            .isEqualTo(weight(counted).times(Rational.HUNDRED).dividedBy(whole));
      }
    }
  }

  private static Rational weight(List<Weighted> persons) {
    return persons.stream().map(p -> Rational.of(p.weight())).reduce(Rational.ZERO, Rational::plus);
  }

  @Property(tries = 60)
  void sharesAddUp(@ForAll("persons") List<Weighted> persons) {
    for (PopulationGroup group : tally(persons).table(0).getGroups()) {
      if (group.getWeight().signum() > 0) {
        Rational sum =
            List.of("AB", "B", "LW", "N", "LM", "X", "NA").stream()
                .map(code -> percent(group, code))
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(sum).isEqualTo(Rational.HUNDRED);
        for (String stem : List.of("", "IL_", "CC_", "DCC_", "SF_", "PS_")) {
          assertThat(percent(group, stem + "B").plus(percent(group, stem + "AB")))
              .isEqualTo(percent(group, stem + "BAB"));
        }
      }
    }
  }

  @Property(tries = 60)
  void theOrderOfPersonsMakesNoDifference(
      @ForAll("persons") List<Weighted> persons, @ForAll long seed) {
    List<Weighted> shuffled = new ArrayList<>(persons);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(tally(shuffled).table(3)).isEqualTo(tally(persons).table(3));
  }

  @Property(tries = 60)
  void onlyTheRatiosOfWeightsMatter(
      @ForAll("persons") List<Weighted> persons, @ForAll @IntRange(min = 1, max = 999) int times) {
    BigDecimal factor = new BigDecimal(times).movePointLeft(2);
    List<Weighted> scaled =
        persons.stream()
            .map(p -> new Weighted(p.answers(), p.weight().multiply(factor), p.sex()))
            .toList();
    PopulationTable one = tally(persons).table(0);
    PopulationTable other = tally(scaled).table(0);
    for (int i = 0; i < one.getGroups().size(); i++) {
      assertThat(other.getGroups().get(i).getShares())
          .isEqualTo(one.getGroups().get(i).getShares());
    }
  }

  @Property(tries = 60)
  void partsCountedApartMakeTheWhole(
      @ForAll("persons") List<Weighted> left, @ForAll("persons") List<Weighted> right) {
    PopulationTally parts = tally(left);
    parts.add(tally(right));
    List<Weighted> all = new ArrayList<>(left);
    all.addAll(right);
    assertThat(parts.table(0)).isEqualTo(tally(all).table(0));
    assertThat(parts.persons()).isEqualTo(all.size());
  }

  @Property(tries = 40)
  void aFileSaysWhatThePersonsSay(@ForAll("persons") List<Weighted> persons) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "SEX,W,"
            + Persons.DSI.getVariables().stream()
                .map(SurveyVariable::code)
                .collect(Collectors.joining(",")));
    for (Weighted person : persons) {
      lines.add(
          person.sex()
              + ","
              + person.weight().toPlainString()
              + ","
              + Persons.DSI.getVariables().stream()
                  .map(v -> person.answers().get(v.code()))
                  .map(code -> code == null ? "" : code.toString())
                  .collect(Collectors.joining(",")));
    }
    SurveyLayout layout =
        SurveyLayout.builder()
            .scope(new SurveyScope.Everybody())
            .weight("W")
            .breakdowns(BY_SEX)
            .build();
    SurveyReport report =
        SurveyBatch.of(Persons.DSI, layout)
            .run(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                "drawn.csv",
                (row, result) -> {})
            .orThrow();
    assertThat(report.getProblems()).isEmpty();
    assertThat(report.getTable()).isEqualTo(tally(persons).table(0));
  }
}
