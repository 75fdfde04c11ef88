/** What the quantities of a scheme come to for one case. Not exported: the rules call it. */
@DomainStyle
@NullMarked
package org.baremo.certification.decision.reckoning;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
