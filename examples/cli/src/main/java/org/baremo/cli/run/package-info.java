/** One run over a file of candidates: decide in order, write aside, move when whole, sum up. */
@NullMarked
package org.baremo.cli.run;

import org.jspecify.annotations.NullMarked;
