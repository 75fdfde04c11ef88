/**
 * Places that contain each other, and how many people live in one. All types are immutable and
 * thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.territory;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
