package org.baremo.certification.lint;

import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.scheme.CertificationScheme;

/**
 * A scheme beside what is found in it.
 *
 * @param scheme the rules
 * @param findings what is found
 */
record Linted(CertificationScheme scheme, Findings findings) {}
