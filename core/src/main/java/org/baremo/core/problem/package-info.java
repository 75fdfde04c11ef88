/**
 * How bad data is reported: a {@link org.baremo.core.problem.Problem} says what, where and which
 * law; {@link org.baremo.core.problem.Checked} carries a value together with all problems found on
 * the way to it.
 */
@DomainStyle
@NullMarked
package org.baremo.core.problem;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
