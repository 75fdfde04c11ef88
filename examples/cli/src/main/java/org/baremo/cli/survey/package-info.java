/** Scores a survey by the Digital Skills Indicator, and shows what the population comes to. */
@NullMarked
package org.baremo.cli.survey;

import org.jspecify.annotations.NullMarked;
