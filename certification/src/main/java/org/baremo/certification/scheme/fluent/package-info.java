/**
 * The words of a scheme for rules that are written in Java: what they make is what the document is
 * read into.
 */
@NullMarked
package org.baremo.certification.scheme.fluent;

import org.jspecify.annotations.NullMarked;
