/** Carries profiles from one edition to another, one or as many as a file has. */
@NullMarked
package org.baremo.cli.migrate;

import org.jspecify.annotations.NullMarked;
