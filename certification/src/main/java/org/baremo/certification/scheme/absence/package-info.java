/**
 * What a requirement makes of what is not there: no member that applies, an exemption, no result,
 * no word from an issuer. A scheme that says nothing gets what each requirement states, never a
 * silent pass.
 */
@NullMarked
package org.baremo.certification.scheme.absence;

import org.jspecify.annotations.NullMarked;
