package org.baremo.digcomp.localisation;

import org.baremo.core.problem.Location;
import org.baremo.core.value.Text;

/**
 * One text as a translator gave it.
 *
 * @param place where in the edition it belongs
 * @param source the English wording that was translated
 * @param target the translation, with its status and source
 * @param at where it stands in the files
 */
record Translation(Place place, String source, Text target, Location at) {}
