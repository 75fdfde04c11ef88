package org.baremo.core.profile.gap;

import java.util.Optional;
import org.baremo.core.framework.Ksa;
import org.baremo.core.profile.Outcomes.State;
import org.baremo.core.value.LevelRef;

/** Counts what is known of some statements. Not thread-safe. */
final class Tally {
  private int achieved;
  private int notAchieved;
  private int notAssessed;
  private int exempt;
  private int notYetMarked;

  void add(State state) {
    switch (state) {
      case ACHIEVED -> achieved++;
      case NOT_ACHIEVED -> notAchieved++;
      case NOT_ASSESSED -> notAssessed++;
      case EXEMPT -> exempt++;
      case NOT_YET_MARKED -> notYetMarked++;
    }
  }

  void add(Tally other) {
    achieved += other.achieved;
    notAchieved += other.notAchieved;
    notAssessed += other.notAssessed;
    exempt += other.exempt;
    notYetMarked += other.notYetMarked;
  }

  GapCell cell(LevelRef level, Optional<Ksa> ksa) {
    return GapCell.builder()
        .level(level)
        .ksa(ksa)
        .achieved(achieved)
        .notAchieved(notAchieved)
        .notAssessed(notAssessed)
        .exempt(exempt)
        .notYetMarked(notYetMarked)
        .build();
  }

  /** What the statements of one level say together; undefined where there are none. */
  GapFinding finding() {
    if (notAchieved > 0) {
      return new GapFinding.Below(1);
    } else if (notYetMarked > 0) {
      return new GapFinding.NotYetMarked();
    } else if (notAssessed > 0) {
      return new GapFinding.NotAssessed();
    } else if (achieved > 0) {
      return new GapFinding.Met();
    }
    return exempt > 0 ? new GapFinding.Exempt() : new GapFinding.Undefined();
  }
}
