package org.baremo.certification.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;

/** The laws across the parts of one scheme. */
final class SchemeLaws {
  static final String PLACE = "[A-Z]{2}(-[A-Z0-9]{1,3})?";
  private static final Pattern PLACE_FORM = Pattern.compile(PLACE);

  static final String NO_NOTE = "note must say what an illustrative scheme leaves open";
  static final String NO_CALENDAR = "workingCalendar must be there where working days are counted";

  private SchemeLaws() {}

  static void check(CertificationScheme scheme, Laws laws) {
    laws.notEmpty(scheme.getAwards(), "awards");
    scheme.getJurisdiction().ifPresent(place -> checkJurisdiction(place, laws));
    laws.that(!scheme.isIllustrative() || scheme.getNote().isPresent(), "note", NO_NOTE);
    Set<String> codes = new LinkedHashSet<>();
    Map<String, String> ids = new HashMap<>();
    List<Award> awards = scheme.getAwards();
    for (int i = 0; i < awards.size(); i++) {
      String path = "/awards/" + i;
      String code = awards.get(i).getCode();
      laws.that(codes.add(code), path + "/code", sameCode(code));
      Optional<String> group = awards.get(i).getGroup();
      laws.that(
          group.isEmpty() || scheme.getAwarding() == Awarding.HIGHEST_OF_EACH_GROUP,
          path + "/group",
          hasGroup(group.orElse("")));
    }
    Places.requirements(scheme)
        .forEach((at, requirement) -> checkRequirement(scheme, requirement, at, ids, laws));
    checkNodes(scheme, Contents.nodes(Contents.quantities(scheme)), laws);
    checkDays(scheme, laws);
    QuantityLaws.check(scheme, laws);
    boolean isSound = ReferenceLaws.check(scheme, laws);
    checkOverridable(scheme, ids.keySet(), isSound ? ofStretches(scheme) : Set.of(), laws);
    checkReplaced(scheme, codes, laws);
    checkLifecycle(scheme, laws);
  }

  private static void checkRequirement(
      CertificationScheme scheme,
      Requirement requirement,
      String at,
      Map<String, String> ids,
      Laws laws) {
    String id = requirement.getId();
    String first = ids.putIfAbsent(id, at);
    laws.that(first == null, at + "/id", first == null ? "" : sameId(id, first));
    checkNodes(scheme, Contents.nodes(requirement, at), laws);
  }

  private static void checkNodes(CertificationScheme scheme, Map<String, Ref> nodes, Laws laws) {
    nodes.forEach(
        (path, node) ->
            laws.that(
                node.edition().equals(scheme.getFramework()),
                path,
                ofEdition(scheme.getFramework(), node)));
  }

  /** Working days need a calendar. */
  private static void checkDays(CertificationScheme scheme, Laws laws) {
    if (scheme.getWorkingCalendar().isPresent()) {
      return;
    }
    Map<String, Day> days = new LinkedHashMap<>();
    Places.requirements(scheme)
        .forEach((at, requirement) -> days.putAll(Contents.days(requirement, at)));
    days.putAll(Contents.days(Contents.quantities(scheme)));
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      Award award = scheme.getAwards().get(i);
      String path = "/awards/" + i;
      award.getIssue().ifPresent(day -> Contents.addDay(day, path + "/issue", days));
      award
          .getValidity()
          .map(Validity::getStart)
          .ifPresent(day -> Contents.addDay(day, path + "/validity/start", days));
    }
    Places.requirements(scheme)
        .forEach(
            (at, requirement) ->
                Contents.periods(requirement, at)
                    .forEach(
                        (path, period) ->
                            laws.that(period.getWorkingDays() == 0, path, NO_CALENDAR)));
    days.forEach((at, day) -> laws.that(!countsWorkingDays(day), at, NO_CALENDAR));
  }

  private static boolean countsWorkingDays(Day day) {
    if (day instanceof Day.After after) {
      return after.roll().isPresent() || after.period().getWorkingDays() > 0;
    }
    return day instanceof Day.Before before
        && (before.roll().isPresent() || before.period().getWorkingDays() > 0);
  }

  /** What is asked of stretches of time, that of definitions included. */
  private static Set<String> ofStretches(CertificationScheme scheme) {
    Set<String> ids = new HashSet<>();
    Places.requirements(scheme)
        .forEach(
            (at, requirement) -> {
              if (requirement.asksOfStretches()) {
                requirement.parts().forEach(part -> ofStretches(part, scheme, ids));
              }
            });
    return ids;
  }

  private static void ofStretches(Requirement one, CertificationScheme scheme, Set<String> ids) {
    if (ids.add(one.getId())) {
      scheme.parts(one).forEach(part -> ofStretches(part, scheme, ids));
    }
  }

  private static void checkOverridable(
      CertificationScheme scheme, Set<String> ids, Set<String> ofStretches, Laws laws) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < scheme.getOverridable().size(); i++) {
      String id = scheme.getOverridable().get(i).getRequirement();
      String at = "/overridable/" + i + "/requirement";
      laws.that(ids.contains(id), at, notOfTheScheme(id))
          .that(seen.add(id), at, twice(id))
          .that(
              !ofStretches.contains(id),
              at,
              "requirement must not be asked of stretches of time, which nobody can tell apart in a"
                  + " ruling, was %s",
              id);
    }
  }

  private static void checkReplaced(CertificationScheme scheme, Set<String> codes, Laws laws) {
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      for (String code : scheme.getAwards().get(i).getReplaces()) {
        laws.that(codes.contains(code), "/awards/" + i + "/replaces", notReplaced(codes, code));
      }
    }
  }

  private static void checkLifecycle(CertificationScheme scheme, Laws laws) {
    Set<LifecycleEvent> seen = new HashSet<>();
    for (int i = 0; i < scheme.getLifecycle().size(); i++) {
      LifecycleEvent event = scheme.getLifecycle().get(i).getEvent();
      String written = event.name().toLowerCase(Locale.ROOT).replace('_', '-');
      laws.that(seen.add(event), "/lifecycle/" + i + "/event", sameEvent(written));
    }
  }

  static void checkJurisdiction(String place, Laws laws) {
    laws.matches(PLACE_FORM, place, "jurisdiction", "an ISO 3166 code such as ES or ES-GA");
  }

  static String sameCode(String code) {
    return "code must be different for every award, was " + code + " again";
  }

  static String sameId(String id, String first) {
    return "id must be different for every requirement of the scheme, was %s as at %s"
        .formatted(id, first);
  }

  static String sameEvent(String event) {
    return "event must be different for every rule, was %s again".formatted(event);
  }

  static String hasGroup(String group) {
    return "group must be left out unless awarding is highest-of-each-group, was " + group;
  }

  static String ofEdition(EditionRef edition, Ref node) {
    return "node must be of edition %s, was %s".formatted(edition, node);
  }

  static String notOfTheScheme(String requirement) {
    return "requirement must be one of the scheme, was " + requirement;
  }

  static String twice(String requirement) {
    return "requirement must be named once, was %s again".formatted(requirement);
  }

  static String notReplaced(Set<String> codes, String code) {
    return "replaces must name awards of the scheme, %s, was %s".formatted(codes, code);
  }
}
