/** Verdicts as whole numbers, and what many of them come to. */
@NullMarked
package org.baremo.certification.decision.plan.verdict;

import org.jspecify.annotations.NullMarked;
