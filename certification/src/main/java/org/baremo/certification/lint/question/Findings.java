package org.baremo.certification.lint.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.OpenQuestion;
import org.baremo.certification.lint.finding.Witness;
import org.baremo.certification.scheme.UnresolvedReference;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.problem.Location;

/** Collects what is found in one document, or in one part of it. Not thread-safe. */
public final class Findings {
  private final String document;
  private final String from;
  private final String to;
  private final List<LintFinding> all;
  private final Set<OpenQuestion> open;
  private int dropped;

  private Findings(
      String document, String from, String to, List<LintFinding> all, Set<OpenQuestion> open) {
    this.document = document;
    this.from = from;
    this.to = to;
    this.all = all;
    this.open = open;
  }

  /**
   * Starts with a document.
   *
   * @param document its name
   * @return nothing found yet
   */
  public static Findings in(String document) {
    return new Findings(document, "", "", new ArrayList<>(), new LinkedHashSet<>());
  }

  /**
   * Goes on in a part of the document, whose own pointers begin otherwise.
   *
   * @param ownStart what the part's own pointers begin with
   * @param start what stands in its place in the document
   * @return findings that are kept with these; what is dropped is counted apart
   */
  public Findings within(String ownStart, String start) {
    return new Findings(document, ownStart, start, all, open);
  }

  /**
   * Returns what was found.
   *
   * @return in the order in which it was found, parts included
   */
  public List<LintFinding> all() {
    return all;
  }

  /**
   * Returns the questions that were given up.
   *
   * @return each once, in the order in which they were given up
   */
  public Set<OpenQuestion> open() {
    return open;
  }

  /**
   * Returns how many cases were dropped because their decisions did not show what they should.
   *
   * @return 0 or more
   */
  public int dropped() {
    return dropped;
  }

  /**
   * Notes a question that was given up.
   *
   * @param question which
   */
  public void giveUp(Question question) {
    Location location = Location.of(document, place(question.at()));
    open.add(new OpenQuestion(question.kind(), location, question.about()));
  }

  /** Notes a case that did not show what it should. */
  void drop() {
    dropped++;
  }

  /**
   * Takes over the cases that a part dropped, the rest being here already.
   *
   * @param part the part
   */
  public void count(Findings part) {
    dropped += part.dropped;
  }

  /**
   * Adds something that is proven about a place.
   *
   * @param kind what is wrong
   * @param pointer the place, a JSON Pointer
   * @param requirement the requirement there; empty where it is none
   * @param details name, value, name, value…
   */
  public void add(LintKind kind, String pointer, Optional<String> requirement, Object... details) {
    add(kind, Certainty.PROVEN, pointer, requirement, List.of(), details);
  }

  /**
   * Adds something that is proven about a requirement.
   *
   * @param kind what is wrong
   * @param pointer its place, a JSON Pointer
   * @param requirement the requirement
   * @param details name, value, name, value…
   */
  public void add(LintKind kind, String pointer, Requirement requirement, Object... details) {
    add(kind, Certainty.PROVEN, pointer, Optional.of(requirement.getId()), List.of(), details);
  }

  /**
   * Adds something, with the cases that show it.
   *
   * @param kind what is wrong
   * @param certainty how sure it is
   * @param pointer the place, a JSON Pointer
   * @param requirement the requirement there; empty where it is none
   * @param witnesses the cases; empty where none are needed
   * @param details name, value, name, value…
   */
  public void add(
      LintKind kind,
      Certainty certainty,
      String pointer,
      Optional<String> requirement,
      List<Witness> witnesses,
      Object... details) {
    Map<String, String> named = new LinkedHashMap<>();
    requirement.ifPresent(id -> named.put("requirement", id));
    for (int i = 0; i < details.length; i += 2) {
      named.put(details[i].toString(), details[i + 1].toString());
    }
    all.add(
        LintFinding.builder()
            .kind(kind)
            .certainty(certainty)
            .location(Location.of(document, place(pointer)))
            .requirement(requirement)
            .details(named)
            .witnesses(witnesses)
            .build());
  }

  /**
   * Adds a reference that does not resolve.
   *
   * @param lost which
   */
  public void add(UnresolvedReference lost) {
    add(
        LintKind.UNRESOLVED_REFERENCE,
        lost.problem().getLocation().getPointer().orElse(""),
        Optional.empty(),
        "target",
        lost.target().name().toLowerCase(Locale.ROOT),
        "reference",
        lost.reference());
  }

  /** Whether something of some kinds was found at a place. */
  boolean has(String pointer, Set<LintKind> kinds) {
    Location location = Location.of(document, place(pointer));
    return all.stream()
        .anyMatch(one -> kinds.contains(one.getKind()) && one.getLocation().equals(location));
  }

  private String place(String pointer) {
    return pointer.startsWith(from) ? to + pointer.substring(from.length()) : pointer;
  }
}
