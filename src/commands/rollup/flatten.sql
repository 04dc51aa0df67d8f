-- From what was read to one row for each assessment, item and option.
CREATE MACRO rows_of(packed) AS TABLE
WITH plain AS (
	SELECT id, unnest(regexp_extract_all(pairs, '..')) AS code, NULL::INTEGER AS amount FROM query_table(packed)
),
with_amount AS (
	SELECT id, unnest(regexp_extract_all(measured, '..')) AS code, unnest(amounts::INTEGER[]) AS amount
	FROM query_table(packed)
)
SELECT id AS assessment_id, item_id, option_id, amount AS value
FROM (FROM plain UNION ALL FROM with_amount) JOIN possible_pairs USING (code)
