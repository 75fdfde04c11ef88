/**
 * The language in which a scheme states what it requires: a sealed tree of requirements, combined
 * by all, any, none and at-least-so-many. Every word that changes a decision is an attribute with a
 * stated meaning: strictness, rounding, what an exemption does, what an empty set amounts to.
 *
 * <p>The family stays in this one package, crowded as it is: who embeds these modules from the
 * class path has no named module, and there a sealed type may only permit types of its own package.
 * What is no requirement, and names none, has a room of its own beside it: {@code absence}, {@code
 * wait}, {@code held}, {@code quantity}, {@code time}, {@code name}.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.requirement;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
