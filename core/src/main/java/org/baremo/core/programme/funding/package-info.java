/**
 * Calls for funding: what an application must fulfil, why it does not, and how the money is divided
 * among those that do. Eligibility and selection are two decisions. All types are immutable and
 * thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.funding;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
