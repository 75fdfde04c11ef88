/**
 * Reads the folder of tables that an edition is bundled as, and checks it against its manifest. Not
 * exported.
 */
@NullMarked
package org.baremo.digcomp.data;

import org.jspecify.annotations.NullMarked;
