/**
 * Dossiers as whole numbers: every mark, level, day and fact that a scheme looks at, each at its
 * place. An encoding knows the names, nodes and quantities of a scheme, never its thresholds.
 */
@NullMarked
package org.baremo.certification.decision.encoding;

import org.jspecify.annotations.NullMarked;
