/**
 * What requirements ask for, as far as it says what to try: which numbers they compare with and how
 * finely, which parts of a mark, which attempts, in which manner, which scales. Knows no case.
 */
@NullMarked
package org.baremo.certification.remedy.asked;

import org.jspecify.annotations.NullMarked;
