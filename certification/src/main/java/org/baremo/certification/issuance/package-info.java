/**
 * The seal: a granted decision becomes a numbered certificate and signed bytes. Issuing the same
 * decision again gives the same certificate.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.issuance;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
