/**
 * Results of the Digital Skills Indicator as competence profiles, so that what draws, compares and
 * counts profiles does so with them.
 */
@NullMarked
package org.baremo.digcomp.indicator.profile;

import org.jspecify.annotations.NullMarked;
