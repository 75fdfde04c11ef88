package org.baremo.certification.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends every property after as many tries as {@code baremo.tries.most} says, where it says
 * something. Mutation testing runs each property hundreds of times over and cannot wait for
 * thousands of tries of each; the build never sets it. Registered as a service, so that no property
 * has to name it.
 */
public final class FewerTries implements AroundTryHook {
  private static final int MOST = Integer.getInteger("baremo.tries.most", Integer.MAX_VALUE);

  /** For the service loader. */
  public FewerTries() {}

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor tried, List<Object> parameters) throws Throwable {
    TryExecutionResult result = tried.execute(parameters);
    AtomicInteger tries =
        Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, AtomicInteger::new).get();
    boolean enough = tries.incrementAndGet() >= MOST;
    return enough && result.isSatisfied() ? TryExecutionResult.satisfied(true) : result;
  }
}
