/** What decisions on one file of candidates would be with another fact. */
@NullMarked
package org.baremo.cli.redecide;

import org.jspecify.annotations.NullMarked;
