/**
 * Where what requirements come to turns: from which day, number or mark on they come to something
 * else. What is tried is tried there, and between two such places nothing is worth trying.
 */
@NullMarked
package org.baremo.certification.remedy.turn;

import org.jspecify.annotations.NullMarked;
