/**
 * Searching among cases for one that a requirement meets, or does not. What a scheme looks at is
 * cut into finitely many values that it tells apart; a search among them either finds a case,
 * proves that there is none, or gives up within a budget. For the linter alone; the module does not
 * export it.
 */
@NullMarked
package org.baremo.certification.lint.search;

import org.jspecify.annotations.NullMarked;
