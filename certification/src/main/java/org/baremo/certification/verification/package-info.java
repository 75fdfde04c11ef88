/** The gate: everything that can be checked of a sealed certificate, each check with its result. */
@DomainStyle
@NullMarked
package org.baremo.certification.verification;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
