/** Shows how the editions of frameworks correspond, and carries profiles from one to another. */
@NullMarked
package org.baremo.cli.crosswalk;

import org.jspecify.annotations.NullMarked;
