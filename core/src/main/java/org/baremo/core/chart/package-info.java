/**
 * Pictures of profiles: a competence wheel and a radar, as standalone SVG that reads in black and
 * white and carries its whole content as text.
 */
@NullMarked
package org.baremo.core.chart;

import org.jspecify.annotations.NullMarked;
