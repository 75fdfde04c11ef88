/** Where candidates come from: the input that was asked for, and the dossiers made of its rows. */
@NullMarked
package org.baremo.cli.run.source;

import org.jspecify.annotations.NullMarked;
