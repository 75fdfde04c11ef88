/**
 * What linting tells: each finding with its kind, its place and how sure it is, the cases that show
 * it, and the questions that were given up.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.lint.finding;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
