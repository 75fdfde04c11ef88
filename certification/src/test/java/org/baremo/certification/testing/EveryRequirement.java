package org.baremo.certification.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;

/** A scheme that says everything that the language can say. */
public final class EveryRequirement {
  private EveryRequirement() {}

  public static CertificationScheme scheme() {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    LocalizedText note = LocalizedText.of("en", "A note");
    return comdix.toBuilder()
        .title(LocalizedText.of("en", "Everything"))
        .issuingBody(note)
        .names(EveryWord.names())
        .note(note)
        .awards(
            List.of(
                comdix.getAwards().get(0).toBuilder()
                    .title(note)
                    .group("levels")
                    .addReplaces("lower")
                    .issue(Day.of(DateName.LAST_SITTING).plus(Period.ofDays(7)))
                    .requires(root())
                    .build(),
                Award.builder()
                    .code("words")
                    .title(note)
                    .requires(EveryWord.all())
                    .validity(EveryWord.schoolYear())
                    .build(),
                EveryWord.lower()))
        .addDefinitions(EveryWord.definition())
        .quantities(Naming.words())
        .awarding(Awarding.HIGHEST_OF_EACH_GROUP)
        .vetoes(List.of(EveryWord.veto()))
        .workingCalendar(EveryWord.CALENDAR)
        .addLifecycle(EveryWord.lifecycle())
        .overridable(List.of(EveryWord.policy()))
        .build();
  }

  public static Requirement root() {
    Cut points =
        Cut.builder()
            .comparison(Comparison.AT_LEAST)
            .required(Rational.parse("20/3"))
            .measure(Cut.Measure.POINTS)
            .rounding(new Rounding(Rounding.Stage.POINTS, Rounding.Mode.HALF_UP, 1))
            .build();
    Cut percentage = Cut.percentage(Comparison.ABOVE, Rational.parse("60.5"));
    MarkRequirement node =
        MarkRequirement.builder().id("node").node(ComDix.area(1)).cut(percentage).build();
    return AllOf.of(
        "root",
        AnyOf.of(
            "routes",
            MarkRequirement.builder().id("points").cut(points).legalReference("art. 7").build(),
            LevelRequirement.builder()
                .id("level")
                .node(ComDix.area(1))
                .atLeast(ComDix.EDITION.level("four", "intermediate"))
                .build()),
        NoneOf.of(
            "none",
            SittingsRequirement.builder().id("many").comparison(Comparison.ABOVE).count(3).build(),
            FactRequirement.builder().id("barred").fact(FactName.of("barred")).build()),
        AtLeastOf.of(
            "two",
            2,
            node,
            EachNode.builder()
                .id("each")
                .addNodes(ComDix.area(1), ComDix.area(2))
                .cut(percentage)
                .build(),
            AgeRequirement.builder().id("age").minimumYears(16).on(DateName.REGISTRATION).build()));
  }

  /** The same without what its awards require, but for facts. */
  public static CertificationScheme frame() {
    CertificationScheme scheme = scheme();
    List<Award> awards = new ArrayList<>();
    for (Award award : scheme.getAwards()) {
      String id = awards.isEmpty() ? EveryWord.policy().getRequirement() : award.getCode();
      awards.add(award.toBuilder().requires(EveryWord.fact(id)).build());
    }
    return scheme.toBuilder().awards(awards).build();
  }

  /** Small schemes whose first award requires one of the parts of it each. */
  public static List<CertificationScheme> parts() {
    return Stream.of(
            AllOf.of("root", AllOf.of("all", EveryWord.fact("one"), EveryWord.fact("two"))),
            root(),
            EveryWord.combinations(),
            EveryNumber.all(),
            EveryWord.days(),
            EveryWord.people())
        .flatMap(group -> group.parts().stream())
        .map(EveryRequirement::requiring)
        .toList();
  }

  private static CertificationScheme requiring(Requirement requirement) {
    CertificationScheme comdix = Schemes.comdixInitial();
    LocalizedText title = LocalizedText.of("en", "An award");
    return comdix.toBuilder()
        .quantities(requirement.getId().equals("named") ? Naming.words() : List.of())
        .definitions(
            requirement instanceof DefinedRequirement ? List.of(EveryWord.definition()) : List.of())
        .awards(
            List.of(
                Award.builder().code("first").title(title).requires(requirement).build(),
                EveryWord.lower()))
        .workingCalendar(EveryWord.CALENDAR)
        .build();
  }

  /** The types of requirement in it. */
  public static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    scheme().getAwards().forEach(award -> collect(award.getRequires(), types));
    return types;
  }

  private static void collect(Requirement requirement, Set<Class<?>> types) {
    for (Class<?> type : Requirement.class.getPermittedSubclasses()) {
      Optional.of(type).filter(t -> t.isInstance(requirement)).ifPresent(types::add);
    }
    requirement.parts().forEach(part -> collect(part, types));
  }
}
