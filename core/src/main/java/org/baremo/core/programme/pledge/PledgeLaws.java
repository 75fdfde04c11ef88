package org.baremo.core.programme.pledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;

/** The laws of a pledge and across its parts. */
final class PledgeLaws {
  private PledgeLaws() {}

  static void check(Pledge pledge, Laws laws) {
    laws.slug(pledge.getId(), "id")
        .slug(pledge.getOrganisation(), "organisation")
        .notEmpty(pledge.getWindows(), "windows");
    pledge.getScope().ifPresent(scope -> laws.slug(scope, "scope"));
    pledge
        .getCategories()
        .keySet()
        .forEach(category -> laws.slug(category, "categories/" + Laws.step(category)));
    different(pledge.getWindows().stream().map(Window::name).toList(), "windows", "name", laws);
    Set<String> indicators =
        different(
            pledge.getIndicators().stream().map(Indicator::getId).toList(),
            "indicators",
            "id",
            laws);
    Set<String> milestones =
        different(
            pledge.getMilestones().stream().map(Milestone::getId).toList(),
            "milestones",
            "id",
            laws);
    different(
        pledge.getInitiatives().stream().map(Initiative::id).toList(), "initiatives", "id", laws);
    categories(pledge, laws);
    for (int i = 0; i < pledge.getInitiatives().size(); i++) {
      String path = "initiatives/" + i;
      Initiative initiative = pledge.getInitiatives().get(i);
      known(initiative.indicators(), indicators, path + "/indicators", laws);
      known(initiative.milestones(), milestones, path + "/milestones", laws);
    }
    laws.orThrow();
  }

  private static void categories(Pledge pledge, Laws laws) {
    for (int i = 0; i < pledge.getIndicators().size(); i++) {
      String path = "indicators/" + i + "/category";
      pledge
          .getIndicators()
          .get(i)
          .getCategory()
          .ifPresent(
              category ->
                  laws.that(
                      pledge.getCategories().containsKey(category),
                      path,
                      "category must be one of %s, was '%s'",
                      pledge.getCategories().keySet(),
                      category));
    }
  }

  private static Set<String> different(List<String> ids, String path, String name, Laws laws) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      laws.that(
          seen.add(ids.get(i)),
          path + "/" + i + "/" + name,
          "%s must be different for each of the %s, was %s again",
          name,
          path,
          ids.get(i));
    }
    return seen;
  }

  private static void known(List<String> ids, Set<String> there, String path, Laws laws) {
    for (int i = 0; i < ids.size(); i++) {
      laws.that(
          there.contains(ids.get(i)),
          path + "/" + i,
          "initiatives must name what the pledge has, named '%s'",
          ids.get(i));
    }
  }
}
