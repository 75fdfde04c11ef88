/**
 * The bundled crosswalks: DigComp's editions to each other, to the digital competences of ESCO and
 * to the Austrian model. {@link org.baremo.digcomp.crosswalk.Crosswalks} finds the way from one
 * edition to another.
 *
 * <p>Each has a folder of resources with a {@code SOURCE.json} that says where its mappings come
 * from. What is not known is absent; what nobody has verified says so in its provenance.
 */
@NullMarked
package org.baremo.digcomp.crosswalk;

import org.jspecify.annotations.NullMarked;
