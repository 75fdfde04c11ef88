/**
 * Composite indices: a versioned tree of weights over normalised figures, with a stated policy for
 * what is missing. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.index;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
