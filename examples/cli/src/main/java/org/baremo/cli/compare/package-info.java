/** Two versions of a scheme over one file of candidates. */
@NullMarked
package org.baremo.cli.compare;

import org.jspecify.annotations.NullMarked;
