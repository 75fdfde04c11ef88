package org.baremo.certification.decision.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baremo.certification.decision.finding.Finding;

/**
 * What rules came to for other forms of the same case, so that a rule is judged again only where
 * something that it looks at is otherwise. Not thread-safe.
 */
public final class Memory {
  private final IdentityHashMap<Rule, Map<Object, Finding>> known;
  private final Function<String, Optional<Object>> traces;

  private Memory(
      IdentityHashMap<Rule, Map<Object, Finding>> known,
      Function<String, Optional<Object>> traces) {
    this.known = known;
    this.traces = traces;
  }

  /** Remembers nothing yet. */
  public Memory() {
    this(new IdentityHashMap<>(), part -> Optional.empty());
  }

  /**
   * Returns the same memory for another form of the case.
   *
   * @param form for the identifier of a requirement, or the pointer of an award whose days are
   *     asked for, what tells apart all that is looked at; empty where it is to be judged anew
   * @return what remembers what this does, and the other way round
   */
  public Memory of(Function<String, Optional<Object>> form) {
    return new Memory(known, form);
  }

  /**
   * Recalls what a rule came to where it looked at the same before.
   *
   * @param rule by which it is known again: this very object
   * @param part the identifier of its requirement, or the pointer of its award
   * @param anew what it comes to now, asked where it cannot be recalled
   * @return the finding
   */
  public Finding recalled(Rule rule, String part, Supplier<Finding> anew) {
    Optional<Object> trace = traces.apply(part);
    if (trace.isEmpty()) {
      return anew.get();
    }
    Map<Object, Finding> mine = known.computeIfAbsent(rule, one -> new HashMap<>());
    Finding before = mine.get(trace.get());
    if (before == null) {
      before = anew.get();
      mine.put(trace.get(), before);
    }
    return before;
  }
}
