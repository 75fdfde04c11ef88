/**
 * Rules on days and the time between them: comparisons, ages, stated periods, days that must be
 * known.
 */
@NullMarked
package org.baremo.certification.decision.rule.day;

import org.jspecify.annotations.NullMarked;
