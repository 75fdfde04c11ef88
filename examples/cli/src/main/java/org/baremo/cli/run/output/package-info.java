/** Files that are written aside and get their names when all of them are whole, or vanish. */
@NullMarked
package org.baremo.cli.run.output;

import org.jspecify.annotations.NullMarked;
