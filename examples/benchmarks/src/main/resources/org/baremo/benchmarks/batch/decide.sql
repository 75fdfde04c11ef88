-- The eight rules over a file of candidates, and a line for each in the form that the others write.
-- Names in braces are put in by DuckDb: lists over the 21 competences.
COPY (
  WITH rows AS (
    SELECT
      holder,
      dates.evidence AS evidence,
      dates."last-attempt" AS last_attempt,
      facts."assessor-is-not-trainer" AS independent,
      facts."identity-verified" AS verified,
      assessment.holder AS assessed,
      assessment.edition AS edition,
      len(assessment.reported.sittings) AS sittings,
      assessment.reported.outcomes AS o
    FROM read_json(
      '{input}',
      format = 'newline_delimited',
      columns = {
        holder: 'VARCHAR',
        dates: 'STRUCT(evidence DATE, "last-attempt" DATE)',
        facts: 'STRUCT("assessor-is-not-trainer" BOOLEAN, "identity-verified" BOOLEAN)',
        assessment: 'STRUCT(holder VARCHAR, edition VARCHAR, reported STRUCT(outcomes STRUCT({types}), sittings STRUCT(id VARCHAR, heldOn DATE)[]))'
      })
  ),
  judged AS (
    SELECT
      holder,
      CASE WHEN holder = assessed AND edition = 'digcomp@2.2' AND {valid} THEN true ELSE error('bad row of ' || holder) END AS valid,
      concat_ws(
        ',',
        CASE WHEN {low} > 0 THEN '"every-mark"' END,
        CASE WHEN {weak} > 2 THEN '"weak-areas"' END,
        CASE WHEN {high} < 10 THEN '"high-marks"' END,
        CASE WHEN evidence < DATE '2023-06-01' THEN '"evidence"' END,
        CASE WHEN sittings > 3 THEN '"attempts"' END,
        CASE WHEN last_attempt > DATE '2026-05-02' THEN '"wait"' END,
        CASE WHEN NOT independent THEN '"independence"' END,
        CASE WHEN NOT verified THEN '"identity"' END) AS failed
    FROM rows
  )
  SELECT
    '{"holder":"' || holder || CASE WHEN failed = ''
      THEN '","outcome":"granted","award":"eight-rules","failed":[]}'
      ELSE '","outcome":"refused","failed":[' || failed || ']}' END
  FROM judged
  WHERE valid
) TO '{output}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\t')
