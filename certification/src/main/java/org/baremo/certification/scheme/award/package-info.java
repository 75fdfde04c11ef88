/**
 * What a scheme gives: awards, their units, how long they are valid and which of them are given.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.award;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
