/**
 * DigComp, the European Digital Competence Framework, as data: {@link org.baremo.digcomp.DigComp}
 * leads to its editions, and those to their areas, competences, levels and statements.
 *
 * <p>The facts (identifiers, titles, structure, levels, labels) are bundled; each edition's folder
 * of resources has a {@code SOURCE.json} that says where they come from. The sentences are not, and
 * are laid over an edition when the program runs: {@link
 * org.baremo.digcomp.DigComp30#withOfficialTexts} reads them from the official file, {@link
 * org.baremo.digcomp.DigComp30#withLocalisation} from translations that others made, {@link
 * org.baremo.digcomp.DigComp22#withLevelDescriptors} from a transcription.
 */
@DomainStyle
@NullMarked
package org.baremo.digcomp;

import org.baremo.core.internal.DomainStyle;
import org.jspecify.annotations.NullMarked;
