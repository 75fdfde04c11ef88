/**
 * Published values of the Digital Skills Indicator: read from files, compared between snapshots,
 * and never joined across indicators. {@link
 * org.baremo.digcomp.indicator.published.PublishedReader} reads them.
 */
@DomainStyle
@NullMarked
package org.baremo.digcomp.indicator.published;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
