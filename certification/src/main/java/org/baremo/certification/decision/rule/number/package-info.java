/** Rules that compare numbers of a case. */
@NullMarked
package org.baremo.certification.decision.rule.number;

import org.jspecify.annotations.NullMarked;
