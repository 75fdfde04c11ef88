/**
 * Shares of a population by the Digital Skills Indicator: weighted tables under the published
 * codes, and the survey files that they are made from. {@link
 * org.baremo.digcomp.indicator.population.SurveyBatch} makes a table of a file of any size; {@link
 * org.baremo.digcomp.indicator.population.PopulationTally} of persons that come one by one.
 */
@DomainStyle
@NullMarked
package org.baremo.digcomp.indicator.population;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
