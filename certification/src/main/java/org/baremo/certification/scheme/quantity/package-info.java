/**
 * Exact numbers as a scheme states them: what is measured of a case, at which stage it is rounded,
 * and where it is cut.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.quantity;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
