/** When a plan decides, and the days that follow from it, worked out once. */
@NullMarked
package org.baremo.certification.decision.plan.moment;

import org.jspecify.annotations.NullMarked;
