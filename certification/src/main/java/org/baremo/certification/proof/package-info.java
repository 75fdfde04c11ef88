/**
 * Signatures over bytes: compact JWS (RFC 7515) with Ed25519 (RFC 8037), by the JDK's own provider.
 * Knows nothing of what it signs.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.proof;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
