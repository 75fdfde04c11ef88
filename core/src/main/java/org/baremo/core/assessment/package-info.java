/**
 * What was assessed: instruments and their forms, sittings and their responses, evidence, and the
 * assessment that brings them together for one person.
 */
@DomainStyle
@NullMarked
package org.baremo.core.assessment;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
