/**
 * The smallest values that everything else is made of: identifiers, references, localized texts,
 * exact numbers and marks, civil periods and digests. All are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.value;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
