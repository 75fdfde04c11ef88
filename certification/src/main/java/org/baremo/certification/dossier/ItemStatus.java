package org.baremo.certification.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an item. */
public enum ItemStatus {
  /** It counts. */
  @JsonProperty("scored")
  SCORED,
  /** It is being tried out, and never counts. */
  @JsonProperty("pilot")
  PILOT,
  /** It was taken out of the score: by a defect, or by a claim that was upheld. */
  @JsonProperty("neutralised")
  NEUTRALISED,
  /** It was never put to the person. */
  @JsonProperty("not-asked")
  NOT_ASKED,
  /** It was asked and not answered, or not reached. */
  @JsonProperty("blank")
  BLANK,
  /** It was answered after the time was over: it counts as one that was left blank. */
  @JsonProperty("late")
  LATE
}
