package org.baremo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Source;
import org.baremo.certification.scheme.Validity;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** The rules of one scheme in words. Not thread-safe. */
final class SchemeText {
  private final Words words;
  private final ResolvedScheme resolved;
  private final RequirementText requirements;
  private final List<String> lines = new ArrayList<>();

  SchemeText(Words words, ResolvedScheme resolved) {
    this.words = words;
    this.resolved = resolved;
    this.requirements = new RequirementText(words, resolved);
  }

  List<String> lines() {
    CertificationScheme scheme = resolved.scheme();
    lines.add(words.language().of(scheme.getTitle()));
    lines.add(scheme.getId() + " · " + scheme.getFramework() + place(scheme));
    lines.add(
        scheme
            .getInForce()
            .getLastDay()
            .map(
                last ->
                    words.text(
                        "scheme.in-force-until",
                        words.date(scheme.getInForce().getFirstDay()),
                        words.date(last),
                        date(scheme.getAnchor())))
            .orElseGet(
                () ->
                    words.text(
                        "scheme.in-force",
                        words.date(scheme.getInForce().getFirstDay()),
                        date(scheme.getAnchor()))));
    lines.add(words.text("scheme.digest", resolved.digest()));
    scheme
        .getNote()
        .ifPresent(
            note -> {
              lines.add("");
              lines.addAll(Paragraph.lines(words.language().of(note)));
            });
    lines.add("");
    lines.add(words.text("scheme.awards"));
    scheme.getAwards().forEach(this::award);
    if (!scheme.getSources().isEmpty()) {
      lines.add("");
      lines.add(words.text("scheme.sources"));
      scheme.getSources().forEach(this::source);
    }
    return lines;
  }

  private String place(CertificationScheme scheme) {
    return scheme.getJurisdiction().map(place -> " · " + place).orElse("")
        + scheme.getIssuingBody().map(body -> " · " + words.language().of(body)).orElse("");
  }

  private void award(Award award) {
    lines.add("");
    lines.add("■ " + words.language().of(award.getTitle()) + " (" + award.getCode() + ")");
    for (LevelRef level : award.getLevels()) {
      lines.add("  " + words.text("scheme.attests", level));
    }
    award
        .getValidity()
        .ifPresentOrElse(this::validity, () -> lines.add("  " + words.text("scheme.unlimited")));
    requirement(award.getRequires(), "  ");
  }

  private void validity(Validity validity) {
    lines.add(
        "  "
            + words.text(
                "scheme.validity",
                requirements.period(validity.getLasts()),
                requirements.day(validity.getStart()),
                words.text("last-day." + validity.getLastDay())));
    validity
        .getRenewal()
        .ifPresent(
            renewal ->
                lines.add(
                    "  "
                        + words.text(
                            "scheme.renewal",
                            requirements.period(renewal.opens()),
                            requirements.period(renewal.closes()),
                            words.text(renewal.keepsDay() ? "renewal.keeps" : "renewal.anew"))));
    validity
        .getEndsEarly()
        .forEach(
            end ->
                lines.add(
                    "  " + words.text("scheme.ends-early", words.language().of(end.condition()))));
  }

  private void requirement(Requirement requirement, String indent) {
    String title = requirement.getTitle().map(words.language()::of).orElseGet(requirement::getId);
    String reference = requirement.getLegalReference().map(text -> " [" + text + "]").orElse("");
    lines.add("%s- %s: %s%s".formatted(indent, title, requirements.text(requirement), reference));
    if (requirement instanceof EachNode each) {
      each.getNodes().forEach(node -> lines.add(indent + "  · " + node(node)));
    }
    requirement.parts().forEach(part -> requirement(part, indent + "  "));
  }

  private String node(Ref node) {
    Optional<String> title = resolved.title(node).map(words.language()::of);
    return node.code() + title.map(text -> " " + text).orElse("");
  }

  private String date(DateName name) {
    return requirements.date(name);
  }

  private void source(Source source) {
    lines.add("  " + source.citation());
    source.address().ifPresent(address -> lines.add("    " + address));
  }
}
