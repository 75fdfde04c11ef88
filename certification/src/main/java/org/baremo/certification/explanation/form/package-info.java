/**
 * The forms that explanations take: a sheet of sentences as text, Markdown or HTML. What the
 * sentences say is settled before they come here.
 */
@NullMarked
package org.baremo.certification.explanation.form;

import org.jspecify.annotations.NullMarked;
