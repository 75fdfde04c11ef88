/**
 * Decisions in words: what was found of each requirement and what is missing, in the languages of
 * the message files beside this package and in any other that a reader brings. Text only: nothing
 * is decided here.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.explanation;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
