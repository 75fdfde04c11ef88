/**
 * Reads translations of DigComp 3.0 that others made, and lays them over the edition with their
 * status and source. Not exported.
 */
@NullMarked
package org.baremo.digcomp.localisation;

import org.jspecify.annotations.NullMarked;
