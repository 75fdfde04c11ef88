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
  private final IdentityHashMap<Rule, Map<Object, Finding>> known = new IdentityHashMap<>();
  private Function<String, Optional<Object>> traces = requirement -> Optional.empty();

  /**
   * Turns to another form of the case.
   *
   * @param form for the identifier of a requirement, what tells apart all that it looks at; empty
   *     where it is to be judged anew
   */
  public void turn(Function<String, Optional<Object>> form) {
    traces = form;
  }

  /**
   * Recalls what a rule came to where it looked at the same before.
   *
   * @param rule by which it is known again: this very object
   * @param requirement its identifier
   * @param anew what it comes to now, asked where it cannot be recalled
   * @return the finding
   */
  public Finding recalled(Rule rule, String requirement, Supplier<Finding> anew) {
    Optional<Object> trace = traces.apply(requirement);
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
