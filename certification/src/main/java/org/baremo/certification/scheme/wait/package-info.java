/**
 * The parts of a wait between attempts: how long it is, what the attempts have in common, and which
 * of them are judged by it.
 */
@NullMarked
package org.baremo.certification.scheme.wait;

import org.jspecify.annotations.NullMarked;
