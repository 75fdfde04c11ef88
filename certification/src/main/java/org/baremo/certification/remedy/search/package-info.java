/**
 * The ways of a search, whatever it is that moves: how far each of several things is moved, which
 * of them must move, and the smallest moves that reach something.
 */
@NullMarked
package org.baremo.certification.remedy.search;

import org.jspecify.annotations.NullMarked;
