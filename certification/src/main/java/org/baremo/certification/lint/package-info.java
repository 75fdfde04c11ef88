/**
 * Linting: what is wrong, or looks wrong, with the rules of a scheme before anybody is decided by
 * them. Structure is proven; what can never or always come about is searched for among cases, and
 * every case shown was decided anew before it is told.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.lint;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
