/** Reads regular rows of candidates from their bytes, without an object for any of them. */
@NullMarked
package org.baremo.cli.flat;

import org.jspecify.annotations.NullMarked;
