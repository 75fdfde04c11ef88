/**
 * Frameworks that stand beside DigComp, as data: for educators, for entrepreneurs, for life, for
 * sustainability, for professionals, national ones. Facts only: identifiers, titles, structure and
 * levels, each with its source. All types are immutable or thread-safe.
 */
@NullMarked
package org.baremo.digcomp.related;

import org.jspecify.annotations.NullMarked;
