/** What the rows of a run came to: counted row by row, and told to a person at the end. */
@NullMarked
package org.baremo.cli.run.summary;

import org.jspecify.annotations.NullMarked;
