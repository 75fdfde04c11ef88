/** Rules that are asked of stretches of time. */
@NullMarked
package org.baremo.certification.decision.rule.stretch;

import org.jspecify.annotations.NullMarked;
