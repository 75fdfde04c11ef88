/**
 * Decisions in words: what was found of each requirement and what is missing, in the languages of
 * the message files beside this package and in any other that a reader brings. Text only: nothing
 * is decided here.
 */
@NullMarked
package org.baremo.certification.explanation;

import org.jspecify.annotations.NullMarked;
