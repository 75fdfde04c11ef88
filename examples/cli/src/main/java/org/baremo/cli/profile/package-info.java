/** Draws a person's profile, and holds it against what a job, a course or a scheme wants. */
@NullMarked
package org.baremo.cli.profile;

import org.jspecify.annotations.NullMarked;
