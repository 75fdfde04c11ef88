/**
 * What becomes of decisions when a fact turns out to be another: which ones depended on it, and
 * what they would be now. Nothing that was decided is ever edited.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.redecision;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
