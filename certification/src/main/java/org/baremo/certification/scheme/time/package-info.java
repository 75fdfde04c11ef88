/**
 * Days and stretches of time as a scheme states them: which day is meant, how months of different
 * length are counted, what stands for 29 February.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.time;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
