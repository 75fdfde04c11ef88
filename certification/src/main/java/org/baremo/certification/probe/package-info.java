/**
 * What a scheme looks at, told apart into single things that can be varied: shared by the rooms
 * that ask what would happen if a case were another one. For the remedies and the linter alone; the
 * module does not export it.
 */
@NullMarked
package org.baremo.certification.probe;

import org.jspecify.annotations.NullMarked;
