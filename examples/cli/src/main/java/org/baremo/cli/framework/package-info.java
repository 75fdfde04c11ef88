/** Shows frameworks: what there is, its texts, and what changed from one edition to the next. */
@NullMarked
package org.baremo.cli.framework;

import org.jspecify.annotations.NullMarked;
