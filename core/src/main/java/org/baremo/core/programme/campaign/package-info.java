/**
 * Campaigns, what happens in them, who takes part and who is reached. Reach is never participation,
 * and people are counted once where their keys allow it. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.campaign;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
