/**
 * Carries a person's profile from one edition to another: what is certain, what lies between two
 * levels, what cannot be decided and why. Nothing is claimed that the profile and the crosswalk do
 * not give, and nothing is lost silently. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.migration;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
