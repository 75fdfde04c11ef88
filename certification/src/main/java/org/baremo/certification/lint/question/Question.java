package org.baremo.certification.lint.question;

import org.baremo.certification.lint.finding.LintKind;

/**
 * Whether something is wrong at a place of the document that is linted.
 *
 * @param kind what may be wrong
 * @param at the place, a JSON Pointer
 * @param about the identifier of the requirement or veto there, or the code of the award
 */
public record Question(LintKind kind, String at, String about) {}
