/**
 * What a competence framework is: an edition, its nodes (areas, competences…), its proficiency
 * scales and levels, and its statements. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.framework;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
