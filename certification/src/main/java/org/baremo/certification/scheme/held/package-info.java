/** Certificates of other bodies that a scheme accepts, and how such a certificate may stand. */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.held;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
