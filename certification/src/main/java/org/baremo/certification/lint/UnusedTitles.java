package org.baremo.certification.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.Json;

/**
 * Titles of names that nothing uses: most likely misspelt. What a scheme asks of a dossier is known
 * by its kind; of other names it is enough that the document says them anywhere.
 */
final class UnusedTitles {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final Findings findings;
  private final Set<Aspect> asked = new LinkedHashSet<>();
  private final String document;
  private final Set<String> groups = new LinkedHashSet<>();

  private UnusedTitles(CertificationScheme scheme, List<Requirement> besides, Findings findings) {
    this.findings = findings;
    asked.addAll(Aspects.of(scheme));
    List<Requirement> requirements = new ArrayList<>(Places.requirements(scheme).values());
    besides.forEach(one -> requirements.addAll(Places.requirements(one, "").values()));
    requirements.forEach(one -> asked.addAll(Aspects.of(one)));
    scheme.getAwards().forEach(award -> award.getGroup().ifPresent(groups::add));
    this.document = text(scheme.toBuilder().names(Optional.empty()).build()) + text(besides);
  }

  /** Looks at the titles of a scheme, and at what asks for its names besides it. */
  static void lint(CertificationScheme scheme, List<Requirement> besides, Findings findings) {
    scheme.getNames().ifPresent(names -> new UnusedTitles(scheme, besides, findings).lint(names));
  }

  private void lint(Names names) {
    asked("facts", Aspect.Kind.FACT, names.getFacts().keySet());
    asked("codes", Aspect.Kind.CODE, names.getCodes().keySet());
    names
        .getCodes()
        .forEach(
            (code, named) ->
                said(
                    "codes/" + Laws.step(code.toString()) + "/values", named.getValues().keySet()));
    asked("numbers", Aspect.Kind.NUMBER, names.getNumbers().keySet());
    asked("levels", Aspect.Kind.LEVEL, names.getLevels().keySet());
    asked("periods", Aspect.Kind.PERIOD, names.getPeriods().keySet());
    asked(
        "dates",
        Aspect.Kind.DATE,
        names.getDates().keySet().stream().filter(name -> !name.isComputed()).toList());
    said("roles", names.getRoles().keySet());
    said("exams", names.getExams().keySet());
    listed("forms", names.getForms().keySet());
    listed("languages", names.getLanguages().keySet());
    listed("channels", names.getChannels().keySet());
    said("trainingKinds", names.getTrainingKinds().keySet());
    tell("groups", names.getGroups().keySet(), groups);
    said("schemes", names.getSchemes().keySet());
    said("awards", names.getAwards().keySet());
  }

  private void asked(String family, Aspect.Kind kind, Collection<?> names) {
    for (Object name : names) {
      if (!asked.contains(Aspect.of(kind, name))) {
        tell(family, name.toString());
      }
    }
  }

  private void said(String family, Collection<?> names) {
    for (Object name : names) {
      if (!document.contains(text(name.toString()))) {
        tell(family, name.toString());
      }
    }
  }

  /**
   * Short ones such as es stand in a document for other things, too: only what attempts are asked
   * for counts.
   */
  private void listed(String family, Collection<String> names) {
    Set<String> listed = new LinkedHashSet<>();
    Matcher lists = Pattern.compile("\"" + family + "\"\\s*:\\s*\\[([^\\]]*)\\]").matcher(document);
    while (lists.find()) {
      QUOTED.matcher(lists.group(1)).results().forEach(one -> listed.add(one.group(1)));
    }
    tell(family, names, listed);
  }

  private void tell(String family, Collection<String> names, Set<String> used) {
    names.stream().filter(name -> !used.contains(name)).forEach(name -> tell(family, name));
  }

  private void tell(String family, String name) {
    findings.add(
        LintKind.TITLE_UNUSED,
        "/names/" + family + "/" + Laws.step(name),
        Optional.empty(),
        "name",
        name);
  }

  private static String text(Object value) {
    return new String(Json.standard().write(value), StandardCharsets.UTF_8);
  }
}
