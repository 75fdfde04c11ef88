/**
 * Good practices: what somebody recommends to others, whose it is, and where it was seen to work.
 * All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.practice;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
