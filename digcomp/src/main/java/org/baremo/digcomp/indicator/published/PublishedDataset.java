package org.baremo.digcomp.indicator.published;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two indicators that share a name. They differ in areas, activities and thresholds: a share of
 * one is not a share of the other, and their series cannot be joined.
 */
public enum PublishedDataset {
  /** Digital Skills Indicator 1.0, 2015 to 2019: four areas. */
  @JsonProperty("isoc_sk_dskl_i")
  DSI_1_0("isoc_sk_dskl_i", "I_DSK_", "Digital Skills Indicator 1.0, 2015-2019, four areas"),
  /** Digital Skills Indicator 2.0, from 2021: five areas. */
  @JsonProperty("isoc_sk_dskl_i21")
  DSI_2_0("isoc_sk_dskl_i21", "I_DSK2_", "Digital Skills Indicator 2.0, from 2021, five areas");

  private final String id;
  private final String prefix;
  private final String title;

  PublishedDataset(String id, String prefix, String title) {
    this.id = id;
    this.prefix = prefix;
    this.title = title;
  }

  /**
   * Returns Eurostat's name of the dataset.
   *
   * @return {@code isoc_sk_dskl_i21}
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the codes of the dataset begin with.
   *
   * @return {@code I_DSK2_}
   */
  public String prefix() {
    return prefix;
  }

  /**
   * Finds the dataset that a code is of.
   *
   * @param code {@code I_DSK2_BAB}
   * @return the dataset, or empty when it is of neither
   */
  public static Optional<PublishedDataset> ofCode(String code) {
    return Arrays.stream(values())
        .filter(dataset -> code.startsWith(dataset.prefix) && !code.equals(dataset.prefix))
        .findFirst();
  }

  /** Why values of this dataset stand in no series of another one. */
  String objectionTo(PublishedDataset other) {
    return "%s (%s) and %s (%s) are different indicators, and their series cannot be joined"
        .formatted(id, title, other.id, other.title);
  }

  /**
   * Returns the dataset's name.
   *
   * @return as {@link #id()}
   */
  @Override
  public String toString() {
    return id;
  }
}
