/**
 * Training: programmes and their actions, enrolments, and the funnel from those who enrolled to
 * those who passed. An enrolment is not a person, a certificate is not a stage, and every rate
 * carries its base. All types are immutable and thread-safe.
 */
@DomainStyle
@NullMarked
package org.baremo.core.programme.training;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
