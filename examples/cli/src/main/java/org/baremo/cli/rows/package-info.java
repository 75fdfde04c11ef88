/** From the bytes of a file of candidates to one candidate a row, or the reasons why not. */
@NullMarked
package org.baremo.cli.rows;

import org.jspecify.annotations.NullMarked;
