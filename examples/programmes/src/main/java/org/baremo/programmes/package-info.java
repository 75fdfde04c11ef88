/**
 * Ten scenarios over five source documents, and one more: each reads a data file, computes with the
 * SDK and writes a report in which every line cites where it comes from.
 */
@NullMarked
package org.baremo.programmes;

import org.jspecify.annotations.NullMarked;
