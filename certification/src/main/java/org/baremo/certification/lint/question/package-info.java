/**
 * What is asked of each award and requirement of a scheme: whether it ever holds, always holds, is
 * lost by a better result or by knowing more. Each question is put to the searches, and whatever
 * case answers it is decided anew before it is told. The module does not export it.
 */
@NullMarked
package org.baremo.certification.lint.question;

import org.jspecify.annotations.NullMarked;
