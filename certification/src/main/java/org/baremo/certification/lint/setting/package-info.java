/**
 * What may be varied in a case, and to which values: whatever a scheme looks at is cut into
 * finitely many settings that it tells apart, and a draft of a dossier takes one of each. For the
 * searches alone; the module does not export it.
 */
@NullMarked
package org.baremo.certification.lint.setting;

import org.jspecify.annotations.NullMarked;
