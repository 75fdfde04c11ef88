/**
 * What every requirement came to for one case, and why: verdicts, what was observed, what was
 * required, what is missing.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.decision.finding;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
