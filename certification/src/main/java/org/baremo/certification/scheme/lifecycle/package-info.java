/** What a scheme says of events after a decision. */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.lifecycle;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
