-- How many assessments there are for each option of each item.
--
-- Plain SQL over one table, responses (assessment_id, item_id, option_id, value), which holds each
-- assessment, item and option once. It runs unchanged on DuckDB, PostgreSQL, Trino and Spark SQL.
-- The rows come in no order.
SELECT
	item_id,
	option_id,
	COUNT(*) AS assessments
FROM responses
GROUP BY item_id, option_id
