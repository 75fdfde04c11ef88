/** The rule on the waits that earlier attempts bring about. */
@NullMarked
package org.baremo.certification.decision.rule.waiting;

import org.jspecify.annotations.NullMarked;
