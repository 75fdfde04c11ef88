/**
 * Reads tables of comma-separated values, row by row, with the optional library that does it. Not
 * exported.
 */
@NullMarked
package org.baremo.digcomp.csv;

import org.jspecify.annotations.NullMarked;
