package org.baremo.certification.decision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class TooManyTest {
  private static Demand nodes(NodeQuantifier quantifier) {
    NodesRequirement.Builder nodes =
        NodesRequirement.builder()
            .id("nodes")
            .addNodes(ComDix.area(1), ComDix.area(2))
            .test(new NodeTest.IsAttempted())
            .quantifier(quantifier);
    return new Demand.AsStated(
        switch (quantifier) {
          case EXACTLY, AT_LEAST, AT_MOST -> nodes.count(1).build();
          case AT_LEAST_SHARE -> nodes.percentage(Rational.of(50)).build();
          case ALL, ANY, NONE -> nodes.build();
        });
  }

  @Test
  void tooManyMembersMayBeMetWhereItIsSaidHowManyAtMost() {
    assertThat(
            Stream.of(Comparison.values())
                .filter(how -> new Demand.CountMembers(how, 2).mayBeTooMany()))
        .containsExactlyInAnyOrder(Comparison.AT_MOST, Comparison.BELOW, Comparison.EQUAL);
    assertThat(
            Stream.of(Demand.Quantifier.values())
                .filter(how -> new Demand.Combine(how, 2).mayBeTooMany()))
        .containsExactly(Demand.Quantifier.NONE);
  }

  @Test
  void tooManyNodesMayPassWhereItIsSaidHowManyAtMost() {
    List<NodeQuantifier> most =
        List.of(NodeQuantifier.NONE, NodeQuantifier.EXACTLY, NodeQuantifier.AT_MOST);
    assertThat(Arrays.stream(NodeQuantifier.values()).filter(NodeQuantifier::mayBeTooMany))
        .containsExactlyElementsOf(most);
    assertThat(Arrays.stream(NodeQuantifier.values()).filter(how -> nodes(how).mayBeTooMany()))
        .containsExactlyElementsOf(most);
  }

  @Test
  void ofWhatCombinesNothingThereAreNotTooMany() {
    assertThat(new Demand.AsStated(Asked.fact("paid")).mayBeTooMany()).isFalse();
    assertThat(new Demand.FollowCondition(true).mayBeTooMany()).isFalse();
  }

  @Test
  void aGroupOfWhichNoneAppliesComesToWhatItSays() {
    for (WhenEmpty whenEmpty : WhenEmpty.values()) {
      assertThat(Verdict.of(whenEmpty).name()).isEqualTo(whenEmpty.name());
    }
  }
}
