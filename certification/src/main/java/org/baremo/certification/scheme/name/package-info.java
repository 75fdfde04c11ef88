/** The names by which a scheme refers to what a dossier states. */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.name;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
