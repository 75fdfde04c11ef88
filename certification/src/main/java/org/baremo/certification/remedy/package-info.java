/**
 * What is missing: the smallest sets of changes that would give a person an award that they were
 * not given. Every one is tried on the dossier and decided anew before it is told.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.remedy;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
