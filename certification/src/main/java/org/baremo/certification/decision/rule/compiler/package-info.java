/**
 * Makes rules of requirements: the only package that knows all of them. Not exported: the council
 * calls it.
 */
@NullMarked
package org.baremo.certification.decision.rule.compiler;

import org.jspecify.annotations.NullMarked;
