/** What a decision is taken from: one person's results, and the dates and facts of the case. */
@DomainStyle
@NullMarked
package org.baremo.certification.dossier;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
