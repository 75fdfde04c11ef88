/** The versions of one scheme over time, and which of them decides a case. */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.series;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
