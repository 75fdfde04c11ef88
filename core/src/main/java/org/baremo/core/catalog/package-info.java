/**
 * Where frameworks come from: a catalogue of editions, each loaded from its source when it is first
 * asked for.
 */
@NullMarked
package org.baremo.core.catalog;

import org.jspecify.annotations.NullMarked;
