/**
 * What a case shows that could be better: marks of attempts, items, certificates that are not good,
 * the parts that a mark overall is the sum of. Knows nothing of what is asked.
 */
@NullMarked
package org.baremo.certification.remedy.known;

import org.jspecify.annotations.NullMarked;
