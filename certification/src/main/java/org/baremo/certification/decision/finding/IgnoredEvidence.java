package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * A piece of evidence that a requirement looked at and did not count.
 *
 * @param evidence which
 * @param reason why it does not count
 * @param detail what shows it: a day, another identifier, an edition…; empty when there is no more
 *     to say
 */
public record IgnoredEvidence(
    @NotNull @Valid EvidenceRef evidence,
    @NotNull Reason reason,
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> detail) {

  public IgnoredEvidence {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(reason, "reason");
    Laws laws = new Laws();
    detail.ifPresent(text -> laws.notBlank(text, "detail"));
    laws.orThrow();
  }

  /**
   * Returns evidence that does not count, for a reason that says it all.
   *
   * @param kind what it is
   * @param id how the dossier names it
   * @param reason why it does not count
   * @return the evidence with its reason
   */
  public static IgnoredEvidence of(EvidenceRef.Kind kind, String id, Reason reason) {
    return new IgnoredEvidence(new EvidenceRef(kind, id), reason, Optional.empty());
  }

  /**
   * Returns evidence that does not count, with what shows it.
   *
   * @param kind what it is
   * @param id how the dossier names it
   * @param reason why it does not count
   * @param detail a day, another identifier, an edition…
   * @return the evidence with its reason
   */
  public static IgnoredEvidence of(EvidenceRef.Kind kind, String id, Reason reason, Object detail) {
    return new IgnoredEvidence(new EvidenceRef(kind, id), reason, Optional.of(detail.toString()));
  }

  /**
   * Leaves out what counted for something else that a requirement looked at: of the whole it is not
   * true that it did not count. What counted and is named beside that, as once more or as too much,
   * stays.
   *
   * @param ignored what did not count
   * @param used what counted where that did not
   * @param elsewhere what counted for something else
   * @return those that did not count anywhere else, in their order
   */
  public static List<IgnoredEvidence> besides(
      List<IgnoredEvidence> ignored, List<EvidenceRef> used, List<EvidenceRef> elsewhere) {
    if (ignored.isEmpty() || elsewhere.isEmpty()) {
      return ignored;
    }
    Set<EvidenceRef> others = new HashSet<>(elsewhere);
    used.forEach(others::remove);
    return ignored.stream().filter(one -> !others.contains(one.evidence())).toList();
  }

  /** Why evidence does not count. */
  public enum Reason {
    /** No longer valid on the day looked at; the detail is its last valid day. */
    @JsonProperty("expired")
    EXPIRED,
    /** Taken back. */
    @JsonProperty("revoked")
    REVOKED,
    /** Not valid for the time being. */
    @JsonProperty("suspended")
    SUSPENDED,
    /** Good, where only others count; the detail is the day looked at. */
    @JsonProperty("good")
    GOOD,
    /** Not expired, where only others count; the detail is the day looked at. */
    @JsonProperty("not-expired")
    NOT_EXPIRED,
    /** It has stood so for longer than counts; the detail is the first day. */
    @JsonProperty("too-long-ago")
    TOO_LONG_AGO,
    /** It was not known on the day looked at whether it was valid. */
    @JsonProperty("status-unknown")
    STATUS_UNKNOWN,
    /** Before or after the days that count; the detail is its day. */
    @JsonProperty("outside-window")
    OUTSIDE_WINDOW,
    /** After the decision, which cannot know of it; the detail is its day. */
    @JsonProperty("after-decision")
    AFTER_DECISION,
    /** Not over on the day of the decision, so not counted yet; the detail is its last day. */
    @JsonProperty("not-yet-over")
    NOT_YET_OVER,
    /** Without the level that is asked for; the detail is the level that it states. */
    @JsonProperty("below-level")
    BELOW_LEVEL,
    /** A certificate that does not list a unit that is asked for; the detail names it. */
    @JsonProperty("lacks-unit")
    LACKS_UNIT,
    /** Of a level of another scale; the detail names it. */
    @JsonProperty("other-scale")
    OTHER_SCALE,
    /** Older than it may be; the detail is its first valid day. */
    @JsonProperty("too-old")
    TOO_OLD,
    /** Its day is not stated. */
    @JsonProperty("undated")
    UNDATED,
    /** Of a scheme that is not accepted; the detail names it. */
    @JsonProperty("other-scheme")
    OTHER_SCHEME,
    /** Of an award that is not accepted; the detail names it. */
    @JsonProperty("other-award")
    OTHER_AWARD,
    /** Of another edition of the framework; the detail names it. */
    @JsonProperty("other-edition")
    OTHER_EDITION,
    /** Of another exam; the detail names it. */
    @JsonProperty("other-exam")
    OTHER_EXAM,
    /** With another form of the test; the detail names it. */
    @JsonProperty("other-form")
    OTHER_FORM,
    /** In another language; the detail names it. */
    @JsonProperty("other-language")
    OTHER_LANGUAGE,
    /** By another channel; the detail names it. */
    @JsonProperty("other-channel")
    OTHER_CHANNEL,
    /** On another day than the attempts that are taken together; the detail is its day. */
    @JsonProperty("other-day")
    OTHER_DAY,
    /** In another exam, form, language or channel than the attempt that is looked at. */
    @JsonProperty("other-scope")
    OTHER_SCOPE,
    /** Of a kind that does not count; the detail names it, where the evidence does not. */
    @JsonProperty("other-kind")
    OTHER_KIND,
    /** Not about the node asked for. */
    @JsonProperty("other-node")
    OTHER_NODE,
    /** Taken out of the test for everybody. */
    @JsonProperty("neutralised")
    NEUTRALISED,
    /** On trial, and never scored. */
    @JsonProperty("pilot")
    PILOT,
    /** Not put to the person. */
    @JsonProperty("not-asked")
    NOT_ASKED,
    /** Came too late. */
    @JsonProperty("late")
    LATE,
    /** Begun and not finished. */
    @JsonProperty("not-completed")
    NOT_COMPLETED,
    /** Declared void. */
    @JsonProperty("annulled")
    ANNULLED,
    /** Not passed. */
    @JsonProperty("not-passed")
    NOT_PASSED,
    /** Passed, where only others count. */
    @JsonProperty("passed")
    PASSED,
    /** Not taken: the person did not come, or renounced. */
    @JsonProperty("not-taken")
    NOT_TAKEN,
    /** Without a result as yet. */
    @JsonProperty("not-marked")
    NOT_MARKED,
    /** Its mark is not stated. */
    @JsonProperty("no-mark")
    NO_MARK,
    /** The person was exempt in it from what is asked for. */
    @JsonProperty("exempt")
    EXEMPT,
    /** What it says is not enough to tell whether it counts. */
    @JsonProperty("incomplete")
    INCOMPLETE,
    /** Another one counts in its place; the detail names it. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** Beyond the most that counts; the detail says how much was left out. */
    @JsonProperty("capped")
    CAPPED,
    /** A training that is shorter than those that count; the detail is its hours. */
    @JsonProperty("too-short")
    TOO_SHORT,
    /** The same once more. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** The scheme does not let this be overridden, or not by that role; the detail says which. */
    @JsonProperty("not-allowed")
    NOT_ALLOWED
  }
}
