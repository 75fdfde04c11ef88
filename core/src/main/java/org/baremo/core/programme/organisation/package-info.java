/**
 * Organisations, what they are called and belong to, and the centres they run. Who is the same as
 * whom is asserted by a source, never guessed from a name; what is not dated is unknown on any day.
 * All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.organisation;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
