/**
 * Rules that combine other rules: groups, counts, shares, ways, conditions, definitions, and
 * rulings in the place of a rule.
 */
@NullMarked
package org.baremo.certification.decision.rule.combination;

import org.jspecify.annotations.NullMarked;
