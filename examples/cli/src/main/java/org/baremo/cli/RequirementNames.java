package org.baremo.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Ref;

/** What the requirements of some schemes are called in one language. Immutable, thread-safe. */
public final class RequirementNames {
  private final Words words;
  private final List<ResolvedScheme> schemes;

  /**
   * Names the requirements of some schemes.
   *
   * @param words of the language
   * @param schemes the first one that has a requirement names it
   */
  public RequirementNames(Words words, List<ResolvedScheme> schemes) {
    this.words = words;
    this.schemes = List.copyOf(schemes);
  }

  /**
   * Returns what a requirement is called.
   *
   * @param requirement its identifier
   * @param node the node asked about; empty when it asks about none
   * @return its title and the node's, or else their identifiers
   */
  public String of(String requirement, Optional<Ref> node) {
    String title =
        schemes.stream()
            .flatMap(scheme -> find(requirement, scheme).stream())
            .findFirst()
            .orElseGet(() -> own(requirement));
    return node.map(ref -> title + ": " + ref.code() + title(ref)).orElse(title);
  }

  private Optional<String> find(String requirement, ResolvedScheme scheme) {
    return Stream.concat(
            scheme.scheme().getVetoes().stream().map(Veto::getWhen),
            scheme.scheme().getAwards().stream().flatMap(RequirementNames::asked))
        .flatMap(one -> all(one, scheme.scheme()))
        .filter(one -> one.getId().equals(requirement))
        .findFirst()
        .map(one -> one.getTitle().map(words.language()::of).orElse(requirement));
  }

  /** What an award requires, and what its units do. */
  private static Stream<Requirement> asked(Award award) {
    return Stream.concat(
        Stream.of(award.getRequires()), award.getUnits().stream().map(AwardUnit::getRequires));
  }

  private String title(Ref node) {
    return schemes.stream()
        .flatMap(scheme -> scheme.title(node).stream())
        .findFirst()
        .map(title -> " " + words.language().of(title))
        .orElse("");
  }

  /** What is asked of every case, whatever the scheme. */
  private String own(String requirement) {
    String key = "requirement." + requirement;
    return words.has(key) ? words.text(key) : requirement;
  }

  private static Stream<Requirement> all(Requirement requirement, CertificationScheme scheme) {
    return Stream.concat(
        Stream.of(requirement),
        scheme.parts(requirement).stream().flatMap(part -> all(part, scheme)));
  }
}
