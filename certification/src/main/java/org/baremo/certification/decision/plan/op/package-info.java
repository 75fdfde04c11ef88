/**
 * The operations that plans are made of: each tells the verdict of one requirement, from whole
 * numbers and without an object.
 */
@NullMarked
package org.baremo.certification.decision.plan.op;

import org.jspecify.annotations.NullMarked;
