/**
 * What every domain type of the SDK is made with: the style of its generated class and the laws it
 * enforces. Exported to the sibling modules only.
 */
@NullMarked
package org.baremo.core.internal;

import org.jspecify.annotations.NullMarked;
