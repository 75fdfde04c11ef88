/**
 * What the results of many people say together: counts, rates with their base, and how marks lie
 * around a cut. Counts, percentages and means are exact; only what needs a root is a {@code
 * double}.
 */
@DomainStyle
@NullMarked
package org.baremo.core.analysis;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
