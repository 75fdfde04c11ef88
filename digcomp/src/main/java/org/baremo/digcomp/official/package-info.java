/**
 * Reads the official data supplement of DigComp 3.0, as JSON-LD or as a spreadsheet, and lays its
 * sentences over the bundled facts. Not exported.
 */
@NullMarked
package org.baremo.digcomp.official;

import org.jspecify.annotations.NullMarked;
