package org.baremo.certification.decision.rule.waiting;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;

/**
 * What one attempt came to, held against the waits before it.
 *
 * @param attempt which
 * @param verdict whether it waited long enough
 * @param after the earlier attempt that decides: of several, the last; empty when there is none
 * @param counted the earlier attempts that made the person wait, in order
 * @param lack why nobody can tell; there where the verdict is open
 */
record Waited(
    Attempt attempt,
    Verdict verdict,
    Optional<Attempt> after,
    List<Attempt> counted,
    Optional<Observation.Nothing> lack) {}
