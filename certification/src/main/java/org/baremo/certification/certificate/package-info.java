/** What is given: a certificate, made of a granted decision and of nothing else. */
@DomainStyle
@NullMarked
package org.baremo.certification.certificate;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
