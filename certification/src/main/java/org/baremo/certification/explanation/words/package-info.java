/**
 * The words for each thing that is told: requirements, days, quantities, waits, certificates, and
 * what was required, observed and missing. Each class puts one kind of thing into phrases; the
 * package above makes sentences and documents of them. The module does not export it.
 */
@NullMarked
package org.baremo.certification.explanation.words;

import org.jspecify.annotations.NullMarked;
