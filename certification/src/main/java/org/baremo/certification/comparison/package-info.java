/** Two versions of a scheme over the same dossiers: who gains, who loses, and why. */
@DomainStyle
@NullMarked
package org.baremo.certification.comparison;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
