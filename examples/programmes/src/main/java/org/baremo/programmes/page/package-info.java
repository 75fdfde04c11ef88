/**
 * Pages that open in any browser: one file each, without scripts, styles or pictures from
 * elsewhere, readable in black and white, with every picture told again as a table.
 */
@NullMarked
package org.baremo.programmes.page;

import org.jspecify.annotations.NullMarked;
