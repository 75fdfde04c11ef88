/**
 * What explanations speak with: the texts of one language, what a scheme calls its things in it,
 * and the numbers, days, names and lists that every phrase is made of. The module does not export
 * it.
 */
@NullMarked
package org.baremo.certification.explanation.message;

import org.jspecify.annotations.NullMarked;
