/**
 * The language in which a scheme states what it requires: a sealed tree of requirements, combined
 * by all, any, none and at-least-so-many. Every word that changes a decision is an attribute with a
 * stated meaning: strictness, rounding, what an exemption does, what an empty set amounts to.
 */
@DomainStyle
@NullMarked
package org.baremo.certification.scheme.requirement;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
