-- The assessments of the table `given`, number source() of the files: those that are whole and not
-- counted yet go to table_ids, the others to left_out.
CREATE OR REPLACE TEMP TABLE given_ids AS
SELECT
	assessment_id AS id,
	bit_or(1::HUGEINT << item_number) = (SELECT bit_or(1::HUGEINT << item_number) FROM possible_pairs)
		AND count(*) FILTER (is_single)
			= (SELECT count(DISTINCT item_id) FROM possible_pairs WHERE is_single) AS is_whole,
	-- A value that is no whole number stops here, and the table with it.
	count(value::INTEGER) AS values
FROM given JOIN possible_pairs USING (item_id, option_id)
GROUP BY assessment_id;

CREATE OR REPLACE TEMP TABLE known_ids AS
SELECT id FROM counted
UNION ALL
SELECT id FROM table_ids;

INSERT INTO left_out
SELECT source(), 0, 'incomplete', id FROM given_ids WHERE NOT is_whole;

INSERT INTO left_out
SELECT source(), 0, 'countedAlready', id FROM given_ids SEMI JOIN known_ids USING (id) WHERE is_whole;

INSERT INTO table_ids
SELECT source(), id FROM given_ids ANTI JOIN known_ids USING (id) WHERE is_whole;
