/** From responses or reported results to a competence profile: scoring rules, bands, outcomes. */
@DomainStyle
@NullMarked
package org.baremo.core.evaluation;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
