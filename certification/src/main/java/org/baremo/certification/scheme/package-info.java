/**
 * Certification schemes as documents: which awards there are, what each requires, how long it
 * lasts, and which days a version of the scheme is in force for.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
