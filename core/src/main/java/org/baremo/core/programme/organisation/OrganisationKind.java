package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an organisation is. One can be several: a foundation that operates centres. */
public enum OrganisationKind {
  /** Brings networks together. */
  @JsonProperty("network-of-networks")
  NETWORK_OF_NETWORKS,
  /** Brings centres together. */
  @JsonProperty("network")
  NETWORK,
  /** Runs centres. */
  @JsonProperty("centre-operator")
  CENTRE_OPERATOR,
  /** Part of a public administration. */
  @JsonProperty("public-body")
  PUBLIC_BODY,
  /** A foundation. */
  @JsonProperty("foundation")
  FOUNDATION,
  /** A cluster of companies of one sector. */
  @JsonProperty("cluster")
  CLUSTER,
  /** An association with members. */
  @JsonProperty("association")
  ASSOCIATION,
  /** A college of one profession. */
  @JsonProperty("professional-college")
  PROFESSIONAL_COLLEGE,
  /** A company. */
  @JsonProperty("company")
  COMPANY
}
