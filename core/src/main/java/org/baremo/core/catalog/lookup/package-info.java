/** Looking up what a document refers to, with a problem for each reference that leads nowhere. */
@NullMarked
package org.baremo.core.catalog.lookup;

import org.jspecify.annotations.NullMarked;
