package org.baremo.core.testing;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * What every property tries. The build tries the same each time, so that it fails for what a commit
 * changed and for nothing else; whoever looks for cases that nobody thought of asks for others, and
 * for more of them:
 *
 * <ul>
 *   <li>{@code baremo.tries.seed}: another number for other cases, {@code random} for others each
 *       time; a failing property prints its own seed, which {@code @Property(seed = …)} repeats.
 *   <li>{@code baremo.tries.times}: so many times the tries of each property, all of them random.
 *   <li>{@code baremo.tries.most}: no property is tried more often. Mutation testing runs each
 *       hundreds of times over.
 * </ul>
 *
 * Registered as a service, so that no property has to name it.
 */
public final class Tries implements AroundPropertyHook {
  private static final String SEED = System.getProperty("baremo.tries.seed", "1");
  private static final int TIMES = Integer.getInteger("baremo.tries.times", 1);
  private static final int MOST = Integer.getInteger("baremo.tries.most", Integer.MAX_VALUE);
  private static final int UNSAID = 1000;

  /** For the service loader. */
  public Tries() {}

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    PropertyAttributes attributes = context.attributes();
    if (attributes.seed().isEmpty() && !SEED.equals("random")) {
      attributes.setSeed(Long.toString(seed(context)));
    }
    int tries = attributes.tries().orElse(UNSAID);
    int asked = (int) Math.min(MOST, (long) tries * TIMES);
    if (asked != tries) {
      attributes.setTries(asked);
    }
    if (asked > tries) {
      attributes.setEdgeCases(EdgeCasesMode.NONE); // the build tries them; more would fill the heap
    }
    return property.execute();
  }

  /** Another for each property, so that those with the same generators do not try the same. */
  private static long seed(PropertyLifecycleContext context) {
    String name = context.containerClass().getName() + "." + context.targetMethod().getName();
    return Long.parseLong(SEED) * 1_000_003L + name.hashCode();
  }
}
