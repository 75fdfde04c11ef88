/**
 * The register: which certificates were issued and what became of them since, an append-only log
 * from which counts are taken, each with the numbers of the certificates behind it.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.register;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
