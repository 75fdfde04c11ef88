/**
 * Searching among cases for one that a requirement meets, or does not: a search among the finitely
 * many settings that a scheme tells apart either finds a case, proves that there is none, or gives
 * up within a budget. For the linter alone; the module does not export it.
 */
@NullMarked
package org.baremo.certification.lint.search;

import org.jspecify.annotations.NullMarked;
