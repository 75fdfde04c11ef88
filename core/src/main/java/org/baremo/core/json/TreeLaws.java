package org.baremo.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Laws between the parts of a value, told of its document where a part of it is broken. The value
 * cannot be made then, so that its own laws do not speak; what is surely wrong all the same need
 * not wait until the part is mended. Readers find implementations with {@link
 * java.util.ServiceLoader}; they are thread-safe.
 */
public interface TreeLaws {
  /**
   * Returns whose laws these are.
   *
   * @return the type that documents are read as
   */
  Class<?> type();

  /**
   * Tells the laws that the document of a value surely breaks, in the words and at the places of
   * the value's own. What may hang on a part that cannot be read is not told.
   *
   * @param tree the document of the value, broken parts included, without what is lost
   * @param lost JSON Pointers, below the value, of objects and arrays that do not belong where they
   *     stand and are left out: under unknown or repeated names. Something may be missing that they
   *     hold
   * @param broken takes each broken law: its JSON Pointer below the value, and what is wrong
   */
  void check(JsonNode tree, Set<String> lost, BiConsumer<String, String> broken);

  /**
   * Tells whether every member of a value has kept its name, so that one that is not there was not
   * given.
   *
   * @param lost what is left out, JSON Pointers below the value
   * @return whether nothing is lost but what stands deeper
   */
  static boolean hasAllMembers(Set<String> lost) {
    return lost.stream().allMatch(place -> place.indexOf('/', 1) > 0);
  }
}
