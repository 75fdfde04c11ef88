package org.baremo.certification.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.internal.Laws;

/** The laws across the parts of one scheme. */
final class SchemeLaws {
  static final String PLACE = "[A-Z]{2}(-[A-Z0-9]{1,3})?";
  private static final Pattern PLACE_FORM = Pattern.compile(PLACE);

  private SchemeLaws() {}

  static void check(CertificationScheme scheme, Laws laws) {
    laws.notEmpty(scheme.getAwards(), "awards");
    scheme
        .getJurisdiction()
        .ifPresent(
            place ->
                laws.matches(
                    PLACE_FORM, place, "jurisdiction", "an ISO 3166 code such as ES or ES-GA"));
    laws.that(
        !scheme.isIllustrative() || scheme.getNote().isPresent(),
        "note",
        "note must say what an illustrative scheme leaves open");
    Set<String> codes = new HashSet<>();
    Map<String, String> ids = new HashMap<>();
    List<Award> awards = scheme.getAwards();
    for (int i = 0; i < awards.size(); i++) {
      String path = "/awards/" + i;
      String code = awards.get(i).getCode();
      laws.that(
          codes.add(code),
          path + "/code",
          "code must be different for every award, was " + code + " again");
      RequirementWalk.each(
          awards.get(i).getRequires(),
          path + "/requires",
          (requirement, at) -> checkRequirement(scheme, requirement, at, ids, laws));
    }
  }

  private static void checkRequirement(
      CertificationScheme scheme,
      Requirement requirement,
      String at,
      Map<String, String> ids,
      Laws laws) {
    String id = requirement.getId();
    String first = ids.putIfAbsent(id, at);
    laws.that(
        first == null,
        at + "/id",
        "id must be different for every requirement of the scheme, was %s as at %s"
            .formatted(id, first));
    RequirementWalk.nodes(requirement, at)
        .forEach(
            (path, node) ->
                laws.that(
                    node.edition().equals(scheme.getFramework()),
                    path,
                    "node must be of edition %s, was %s".formatted(scheme.getFramework(), node)));
  }
}
