/** Rules on the outcome of one node: its mark, its level, whether it was attempted or covered. */
@NullMarked
package org.baremo.certification.decision.rule.node;

import org.jspecify.annotations.NullMarked;
