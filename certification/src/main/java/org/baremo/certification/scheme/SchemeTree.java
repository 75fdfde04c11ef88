package org.baremo.certification.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.BiConsumer;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.TreeLaws;

/**
 * Tells readers of a scheme of which a part is broken what is wrong between its parts all the same.
 * Found with {@link java.util.ServiceLoader}; there is nothing else to use it for. Immutable,
 * thread-safe.
 */
public final class SchemeTree implements TreeLaws {
  /** Makes the laws. */
  public SchemeTree() {}

  @Override
  public Class<?> type() {
    return CertificationScheme.class;
  }

  @Override
  public void check(JsonNode tree, Set<String> lost, BiConsumer<String, String> broken) {
    Laws laws = new Laws();
    new TreeNames(tree, lost, laws).check();
    TreeParts.check(tree, lost, laws);
    laws.broken().forEach(breach -> broken.accept(breach.path(), breach.message()));
  }
}
