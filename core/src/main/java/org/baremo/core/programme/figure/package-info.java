/**
 * Figures as sources state them: counts with their unit, money, shares with their base, periods of
 * stated precision, and claims with their source. What a source leaves blank is unreported, never
 * zero; two sources that disagree are both kept. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.figure;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
