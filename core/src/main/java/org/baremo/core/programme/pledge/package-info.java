/**
 * Pledges and how far they have come: indicators with target and baseline, observations with their
 * evidence, milestones, and progress that names its method and its window. Progress without
 * evidence cannot be assessed, units are never mixed, and what is counted by a source is never
 * typed in. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.pledge;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
