/**
 * What is assessed with: instruments, their forms and items, and the key that tells which answers
 * are right.
 */
@DomainStyle
@NullMarked
package org.baremo.core.instrument;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
