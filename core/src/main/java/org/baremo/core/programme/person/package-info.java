/**
 * People in programme data: pseudonymous keys, how many different ones there are, and what may
 * leave about them. No type here holds a name. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.person;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
