package org.baremo.certification.lint.search;

import org.baremo.certification.probe.Aspect;

/**
 * Two cases that are the same but for one thing, which is better in the second.
 *
 * @param aspect what is better
 * @param before what it is in the first case, in signs that need no language
 * @param after what it is in the second
 * @param first the first case
 * @param second the second case
 */
public record Bettered(
    Aspect aspect, String before, String after, Answer.Found first, Answer.Found second) {}
