/**
 * Bytes to any domain type and back: strict reading that reports every problem with its place, the
 * canonical form of RFC 8785 and its digest. Knows no domain type.
 */
@DomainStyle
@NullMarked
package org.baremo.core.json;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
