/**
 * How two editions correspond: asserted mappings of nodes and levels, and the algebra that inverts,
 * composes, merges and restricts them. Nothing derived ever says more than what it comes from, and
 * each derived link carries its path. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.crosswalk;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
