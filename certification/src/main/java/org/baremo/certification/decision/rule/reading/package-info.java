/**
 * What cases say of the days, the attempts and the certificates that schemes mean: they hang on
 * each other, so that they are read together.
 */
@NullMarked
package org.baremo.certification.decision.rule.reading;

import org.jspecify.annotations.NullMarked;
