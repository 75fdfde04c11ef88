package org.baremo.certification.lint.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.Witness;
import org.baremo.certification.lint.search.Answer;
import org.baremo.certification.lint.search.BetterSearch;
import org.baremo.certification.lint.search.Bettered;
import org.baremo.certification.lint.search.CaseSearch;
import org.baremo.certification.lint.search.Formula;
import org.baremo.certification.lint.search.Loss;
import org.baremo.certification.lint.search.UnknownSearch;
import org.baremo.certification.lint.search.Wish;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.requirement.Requirement;

/**
 * Asks whether there are cases, and keeps what stays unanswered. Every case that is told of was
 * decided, and came to what was expected. Not thread-safe.
 */
public final class Inquiry {
  private final CaseSearch search;
  private final CompiledScheme compiled;
  private final Findings findings;

  /**
   * Makes ready to ask about a scheme.
   *
   * @param scheme the rules
   * @param findings keeps what is found
   * @param budget how many partial cases are looked at for one question, 1 or more
   */
  public Inquiry(ResolvedScheme scheme, Findings findings, int budget) {
    this.search = CaseSearch.of(scheme, budget);
    this.compiled = CompiledScheme.of(scheme);
    this.findings = findings;
  }

  Findings findings() {
    return findings;
  }

  /** What a requirement comes to, by JSON Pointer. */
  Map<String, Requirement> parts(Requirement requirement, String at) {
    return compiled.scheme().scheme().parts(requirement, at);
  }

  Formula at(String pointer) {
    return search.at(pointer);
  }

  Formula award(String code) {
    return search.award(code);
  }

  /** How sure it is that no case fulfils the wishes; empty when one does, or nobody knows. */
  Optional<Certainty> none(Question question, List<Wish> wishes) {
    return switch (search.find(wishes).kind()) {
      case NONE -> Optional.of(Certainty.PROVEN);
      case NONE_TRIED -> Optional.of(Certainty.SUSPECTED);
      case FOUND -> Optional.empty();
      case GIVEN_UP -> {
        findings.giveUp(question);
        yield Optional.empty();
      }
    };
  }

  /**
   * Whether it is proven that no case fulfils a wish; asked beside, so that nothing is given up.
   */
  boolean isProven(Wish wish) {
    return search.find(List.of(wish)).kind() == Answer.Kind.NONE;
  }

  /** A case that fulfils the wishes, and whose decision shows it. */
  Optional<Witness> some(Question question, List<Wish> wishes, Predicate<Decision> shows) {
    Answer answer = search.find(wishes);
    if (answer.kind() == Answer.Kind.GIVEN_UP) {
      findings.giveUp(question);
    }
    return answer.found().map(Inquiry::witness).filter(witness -> isShown(witness, shows));
  }

  /** Pairs of cases of which the second is better in one thing, and loses by it. */
  List<Bettered> better(Question question, Loss loss) {
    BetterSearch pairs = new BetterSearch(search, loss);
    List<Bettered> found = pairs.find();
    if (pairs.isGivenUp()) {
      findings.giveUp(question);
    }
    return found;
  }

  /** Pairs of cases of which the second knows one thing more, and loses by it. */
  List<Bettered> unknown(Question question, Loss loss) {
    UnknownSearch pairs = new UnknownSearch(search, loss);
    List<Bettered> found = pairs.find();
    if (pairs.isGivenUp()) {
      findings.giveUp(question);
    }
    return found;
  }

  /** Two cases, where their decisions show something. */
  boolean isShown(Witness first, Witness second, BiPredicate<Decision, Decision> shows) {
    return kept(shows.test(decide(first), decide(second)));
  }

  static Witness witness(Answer.Found found) {
    return new Witness(found.dossier(), found.asOf());
  }

  private boolean isShown(Witness witness, Predicate<Decision> shows) {
    return kept(shows.test(decide(witness)));
  }

  Decision decide(Witness witness) {
    return compiled.decide(witness.dossier(), witness.asOf());
  }

  private boolean kept(boolean shown) {
    if (!shown) {
      findings.drop();
    }
    return shown;
  }
}
