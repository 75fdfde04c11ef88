/**
 * The council: a scheme, compiled once, decides dossiers. A decision is a value with a finding for
 * every requirement of every award, its reasons, and the digests of what it was decided from.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.decision;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
