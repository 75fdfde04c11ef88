package org.baremo.certification.redecision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.GrantedUnit;

/** What a change of facts would make of a decision. */
public enum Effect {
  /** Some of its reasons are others; it comes to the same. */
  @JsonProperty("unchanged")
  UNCHANGED,
  /** It comes to the same, and only because somebody ruled so: an override keeps it. */
  @JsonProperty("protected")
  PROTECTED,
  /** The same awards would attest other levels, list other units or be valid on other days. */
  @JsonProperty("other-terms")
  OTHER_TERMS,
  /** Other awards would be given. */
  @JsonProperty("other-award")
  OTHER_AWARD,
  /** An award would be given where none was. */
  @JsonProperty("would-be-granted")
  WOULD_BE_GRANTED,
  /** No award would be given: it would be refused. */
  @JsonProperty("would-be-refused")
  WOULD_BE_REFUSED,
  /** No award would be given: the case would be cancelled, so that it never counted. */
  @JsonProperty("would-be-cancelled")
  WOULD_BE_CANCELLED,
  /** It could not be decided, or not yet. */
  @JsonProperty("would-be-open")
  WOULD_BE_OPEN;

  /** What is different, whatever kept it so. */
  static Effect of(Decision before, Decision after) {
    if (before.getOutcome() != after.getOutcome()) {
      return of(after.getOutcome());
    }
    List<Grant> given = before.grants();
    List<Grant> now = after.grants();
    if (!codes(given).equals(codes(now))) {
      return OTHER_AWARD;
    }
    boolean same = true;
    for (int i = 0; i < given.size(); i++) {
      same &=
          given.get(i).getLevels().equals(now.get(i).getLevels())
              && given.get(i).listsTheSame(now.get(i))
              && given.get(i).getValidity().equals(now.get(i).getValidity());
    }
    return same ? UNCHANGED : OTHER_TERMS;
  }

  /** The awards that are given before and not after. */
  static Set<String> lost(Decision before, Decision after) {
    Set<String> lost = new LinkedHashSet<>(codes(before.grants()));
    lost.removeAll(Set.copyOf(codes(after.grants())));
    return lost;
  }

  /** The units that are listed before and not after, by the awards that are given in both. */
  static Map<String, List<String>> fewer(Decision before, Decision after) {
    Map<String, List<String>> fewer = new LinkedHashMap<>();
    for (Grant given : before.grants()) {
      after.grants().stream()
          .filter(now -> now.getAward().equals(given.getAward()))
          .map(now -> units(given).stream().filter(unit -> !units(now).contains(unit)).toList())
          .filter(units -> !units.isEmpty())
          .forEach(units -> fewer.put(given.getAward(), units));
    }
    return fewer;
  }

  private static List<String> units(Grant grant) {
    return grant.getUnits().stream().map(GrantedUnit::code).toList();
  }

  private static List<String> codes(List<Grant> grants) {
    return grants.stream().map(Grant::getAward).toList();
  }

  private static Effect of(DecisionOutcome after) {
    return switch (after) {
      case GRANTED -> WOULD_BE_GRANTED;
      case PENDING, INDETERMINATE -> WOULD_BE_OPEN;
      case REFUSED -> WOULD_BE_REFUSED;
      case CANCELLED -> WOULD_BE_CANCELLED;
    };
  }
}
