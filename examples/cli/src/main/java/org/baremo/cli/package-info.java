/** The command line of Baremo. */
@NullMarked
package org.baremo.cli;

import org.jspecify.annotations.NullMarked;
