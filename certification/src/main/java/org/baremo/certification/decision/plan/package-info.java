/**
 * The plain path of the council: a scheme as a tree of small operations over whole numbers, which
 * tells verdicts without an object. Whatever it cannot tell that way it asks of the rules, which
 * explain everything; properties hold both to the same verdicts.
 */
@NullMarked
package org.baremo.certification.decision.plan;

import org.jspecify.annotations.NullMarked;
