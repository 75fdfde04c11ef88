/** Awards, their units and vetoes made ready to judge cases, and the rules that ask for them. */
@NullMarked
package org.baremo.certification.decision.rule.award;

import org.jspecify.annotations.NullMarked;
