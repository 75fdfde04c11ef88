/** What is wrong with the rules of a scheme, before anybody is decided by them. */
@NullMarked
package org.baremo.cli.lint;

import org.jspecify.annotations.NullMarked;
