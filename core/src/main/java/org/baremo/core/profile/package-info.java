/**
 * What is done with profiles: rolled up over the parts of a framework, brought together over time
 * and from several sources, and compared.
 */
@DomainStyle
@NullMarked
package org.baremo.core.profile;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
