/** The rule on certificates that are held, and how they stand on a day. */
@NullMarked
package org.baremo.certification.decision.rule.held;

import org.jspecify.annotations.NullMarked;
