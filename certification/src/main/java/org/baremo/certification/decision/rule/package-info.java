/** Requirements made ready to judge cases. Not exported: the council calls it. */
@DomainStyle
@NullMarked
package org.baremo.certification.decision.rule;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
