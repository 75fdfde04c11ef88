/**
 * What was assessed: sittings and their responses, evidence, reported results, and the assessment
 * that brings them together for one person.
 */
@DomainStyle
@NullMarked
package org.baremo.core.assessment;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
