/** Which version of a scheme decides a case, and why; then the decision by that version. */
@DomainStyle
@NullMarked
package org.baremo.certification.decision.series;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
