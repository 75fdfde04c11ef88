package org.baremo.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.campaign.Participation;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.ShareSet;
import org.baremo.core.programme.funding.FundingCall;
import org.baremo.core.programme.index.CompositeIndex;
import org.baremo.core.programme.organisation.Centre;
import org.baremo.core.programme.organisation.Membership;
import org.baremo.core.programme.organisation.Organisation;
import org.baremo.core.programme.person.CellTable;
import org.junit.jupiter.api.Test;

/** Bad documents are refused with what is wrong and where. */
class RefusedDocumentsTest {
  private static List<String> problems(Class<?> type, String json) {
    return Json.standard()
        .read(json.getBytes(StandardCharsets.UTF_8), type, "bad.json")
        .problems()
        .stream()
        .map(Problem::toString)
        .map(text -> text.replaceFirst("bad\\.json:\\d+(:\\d+)?#", "bad.json#"))
        .toList();
  }

  @Test
  void sharesOfAPartitionOverAHundredPerCent() {
    assertThat(
            problems(
                ShareSet.class,
                """
                {"form": "partition", "shares": {
                  "at-risk": {"share": 0.6, "base": {"population": "activities", "unit": "activity"}},
                  "over-50": {"share": 0.9, "base": {"population": "activities", "unit": "activity"}}
                }}
                """))
        .containsExactly(
            "bad.json#/shares: shares of a partition must add up to at most 100 %, added up to"
                + " 150.00 % [json.law]");
    assertThat(
            problems(
                ShareSet.class,
                """
                {"form": "overlapping", "shares": {
                  "all": {"share": 1.2, "base": {"population": "activities", "unit": "activity"}}
                }}
                """))
        .containsExactly(
            "bad.json#/shares/all/share: share must be from 0 to 1, was 1.2 [json.law]");
  }

  @Test
  void currenciesThatAreMixed() {
    assertThat(
            problems(
                FundingCall.class,
                """
                {"id": "otd", "title": "Offices", "budget": "5000000.00 EUR",
                 "minimumAid": "100000 GBP", "maximumAid": "200000 EUR", "minimumOwnShare": 0.2,
                 "applicantKinds": ["association"], "eligibleActions": ["support"],
                 "source": {"file": "004", "locator": "resources"}}
                """))
        .containsExactly(
            "bad.json#/minimumAid: minimumAid must be in EUR as the budget, was 100000.00 GBP"
                + " [json.law]");
  }

  @Test
  void periodsThatOverlapOrEndBeforeTheyBegin() {
    assertThat(
            problems(
                Centre.class,
                """
                {"id": "one", "operations": [
                  {"operator": "a", "tenure": {"from": "2009-01-01", "until": "2012-12-31"}},
                  {"operator": "b", "tenure": {"from": "2012-06-01"}}
                ]}
                """))
        .containsExactly(
            "bad.json#/operations/1: operations must not overlap, a 2009-01-01/2012-12-31 and b"
                + " 2012-06-01/… do [json.law]");
    assertThat(problems(Period.class, "\"2018-12/2017-03\""))
        .singleElement()
        .asString()
        .contains("end must not be before start 2018-12, was 2017-03");
  }

  @Test
  void membersOfThemselvesAndNamesThatAreBlank() {
    assertThat(
            problems(
                Membership.class,
                """
                {"member": "a", "group": "a", "source": {"file": "000", "locator": "here"}}
                """))
        .containsExactly(
            "bad.json#/member: member must be another organisation than the group, was a"
                + " [json.law]");
    assertThat(
            problems(
                Organisation.class,
                """
                {"id": "a", "names": [{"name": " ", "source": {"file": "", "locator": "here"}}]}
                """))
        .contains("bad.json#/names/0/source/file: file must not be blank [json.law]");
  }

  @Test
  void numbersInALanguageAndValuesThatAreNotThere() {
    assertThat(
            problems(
                Claim.class,
                """
                {"about": "users", "value": "1,6 million", "unit": "person",
                 "source": {"file": "002", "locator": "here"}}
                """))
        .singleElement()
        .asString()
        .startsWith("bad.json#/value: ");
    assertThat(
            problems(
                Claim.class,
                """
                {"about": "users", "value": null, "unit": "person",
                 "source": {"file": "002", "locator": "here"}}
                """))
        .singleElement()
        .asString()
        .startsWith("bad.json#/value: ")
        .contains("must not be null; leave it out where unknown");
  }

  @Test
  void weightsCellsAndKeysThatAreWrong() {
    assertThat(
            problems(
                CompositeIndex.class,
                """
                {"id": "desi@2018", "title": "DESI", "source": {"file": "x", "locator": "y"},
                 "parts": [{"id": "a", "title": "A", "weight": 0.9, "normaliser": {"type": "unit"}}]}
                """))
        .containsExactly(
            "bad.json#/parts: weights of parts must add up to 1, added up to 0.9 [json.law]");
    assertThat(
            problems(
                CellTable.class,
                """
                {"population": "trained", "dimension": "gender", "cells": {"women": 5, "total": 6},
                 "sums": [{"total": "total", "parts": ["women"]}]}
                """))
        .containsExactly(
            "bad.json#/sums/0: parts of total must add up to 6, added up to 5 [json.law]");
    assertThat(
            problems(
                Participation.class,
                """
                {"type": "keyed", "activity": "talk", "reporter": "x", "keys": ["Ana Gil"]}
                """))
        .containsExactly(
            "bad.json#/keys/0: person must be written scope:pseudonym, was 'Ana Gil'"
                + " [json.bad-value]");
  }
}
