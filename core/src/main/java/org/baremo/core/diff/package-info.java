/**
 * What changed between two editions: nodes and statements added, removed, renamed, moved, split,
 * joined and set at other levels. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.diff;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
