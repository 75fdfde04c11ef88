/**
 * Rules on what a dossier states about a person: facts, codes, sittings, and who had which role.
 */
@NullMarked
package org.baremo.certification.decision.rule.statement;

import org.jspecify.annotations.NullMarked;
