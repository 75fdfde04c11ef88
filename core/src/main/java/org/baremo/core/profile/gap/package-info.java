/**
 * Profiles held against what is wanted: target profiles and the gap to them, and the coverage of a
 * framework's learning outcomes.
 */
@DomainStyle
@NullMarked
package org.baremo.core.profile.gap;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
