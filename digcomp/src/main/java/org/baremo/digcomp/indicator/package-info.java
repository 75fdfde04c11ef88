/**
 * Eurostat's Digital Skills Indicator 2.0: what people do with the internet, as a proxy for what
 * they can do. {@link org.baremo.digcomp.indicator.SkillsIndicators} holds its definition as data,
 * {@link org.baremo.digcomp.indicator.IndicatorScorer} finds the levels of a person.
 *
 * <p>The bundled lists of variables are those of 2021; whether later years asked the same was not
 * verified. Another year's list is another {@link org.baremo.digcomp.indicator.SkillsIndicator},
 * read from a document of one's own.
 */
@DomainStyle
@NullMarked
package org.baremo.digcomp.indicator;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
