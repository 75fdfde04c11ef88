package org.baremo.core.programme.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.baremo.core.programme.person.Disclosure;
import org.baremo.core.programme.person.PublishedTable;
import org.junit.jupiter.api.Test;

class DisaggregationTableTest {
  private static final Disaggregation GENDER =
      Disaggregation.builder()
          .dimension("gender")
          .form(Disaggregation.Form.PARTITION)
          .putCell("women", 40)
          .putCell("men", 20)
          .putCell("other", 2)
          .unknown(3)
          .build();
  private static final Disaggregation AT_RISK =
      Disaggregation.builder()
          .dimension("at-risk")
          .form(Disaggregation.Form.MULTI_SELECT)
          .putCell("disability", 4)
          .putCell("minority", 30)
          .sensitive(true)
          .build();

  @Test
  void aSmallCellLeavesWithoutItsNumberAndSoDoesTheOneThatGivesItAway() {
    List<PublishedTable> tables =
        Disclosure.of(5)
            .publish(List.of(GENDER.table("trained", 65), AT_RISK.table("trained", 65)));
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).getHidden()).contains("other", "unknown");
    assertThat(tables.get(0).getShown()).containsEntry("total", 65L).containsEntry("women", 40L);
  }

  @Test
  void whatIsSensitiveLeavesWhenItIsAskedFor() {
    List<PublishedTable> tables =
        new Disclosure(5, Set.of("at-risk")).publish(List.of(AT_RISK.table("trained", 65)));
    assertThat(tables.get(0).getHidden()).containsExactly("disability");
    assertThat(tables.get(0).getShown()).containsEntry("minority", 30L);
  }

  @Test
  void aPartitionAddsUpBeforeItLeaves() {
    assertThatThrownBy(() -> GENDER.table("trained", 66))
        .hasMessage("parts of total must add up to 66, added up to 65");
    Disaggregation named = GENDER.toBuilder().putCell("unknown", 1).build();
    assertThatThrownBy(() -> named.table("trained", 66))
        .hasMessage("cells must not be called unknown where there are unknown ones besides");
    Disaggregation total = AT_RISK.toBuilder().putCell("total", 1).build();
    assertThatThrownBy(() -> total.table("trained", 66))
        .hasMessage("cells must not be called total");
  }
}
