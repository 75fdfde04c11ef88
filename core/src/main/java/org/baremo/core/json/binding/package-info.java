/**
 * How the one mapper reads and writes: strictly, without guessing, one reader for each kind of
 * type. Not exported; what embedders use is {@link org.baremo.core.json.Json}.
 */
@NullMarked
package org.baremo.core.json.binding;

import org.jspecify.annotations.NullMarked;
