-- From what was read to one row for each assessment, item and option.
WITH chosen AS (
	SELECT assessments.*
	FROM assessments SEMI JOIN counted USING (source, line)
),
plain AS (
	SELECT id, thread, unnest(pairs::INTEGER[]) AS number, NULL::INTEGER AS amount FROM chosen
),
with_amount AS (
	SELECT id, thread, unnest(measured::INTEGER[]) AS number, unnest(amounts::INTEGER[]) AS amount
	FROM chosen
)
SELECT id AS assessment_id, item_id, option_id, amount AS value
FROM (FROM plain UNION ALL FROM with_amount) JOIN pairs USING (thread, number)
