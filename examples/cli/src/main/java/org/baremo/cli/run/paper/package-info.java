/**
 * What is written of one candidate: the decision, whole or in short, certificates, explanations.
 */
@NullMarked
package org.baremo.cli.run.paper;

import org.jspecify.annotations.NullMarked;
