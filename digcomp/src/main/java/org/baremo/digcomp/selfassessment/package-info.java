/**
 * Self-assessments: people say how well they know or can do things, and the mean of what they say
 * stands for a competence and for an area. {@link org.baremo.digcomp.selfassessment.DigCompSat} is
 * one; {@link org.baremo.digcomp.selfassessment.SelfAssessment} describes others of the kind. They
 * are scored as every instrument is, by a rule and an evaluator of the core.
 *
 * <p>Publications of such instruments tend to leave three things open, which are choices here and
 * have no default: what an answer is worth, what a missing answer means, and where a percentage
 * belongs that lies between two bands of whole numbers.
 */
@DomainStyle
@NullMarked
package org.baremo.digcomp.selfassessment;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
