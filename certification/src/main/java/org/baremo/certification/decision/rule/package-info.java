/**
 * What a requirement made ready to judge cases is, and the case that it looks at. The packages
 * below hold one kind of rule each; none of them is exported: the council calls them.
 */
@NullMarked
package org.baremo.certification.decision.rule;

import org.jspecify.annotations.NullMarked;
