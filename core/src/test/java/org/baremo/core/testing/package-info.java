/**
 * The contracts that every module's types and sources are held to: equality, JSON, agreement of
 * declared and enforced limits, direction of packages, documentation. Published as a test jar.
 */
@NullMarked
package org.baremo.core.testing;

import org.jspecify.annotations.NullMarked;
