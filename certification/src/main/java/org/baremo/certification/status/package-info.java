/** Whether a certificate that was issued is still good: revoked, suspended or neither. */
@DomainStyle
@NullMarked
package org.baremo.certification.status;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
