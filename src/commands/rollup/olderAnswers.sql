-- What all counted answers of each member come to, as earlier versions kept it, to compare with what they kept.
CREATE OR REPLACE TABLE older_answers AS
SELECT
	left(sha256(assessment_id), 16) AS member,
	left(sha256(assessment_id || ' ' || said), 16) AS answers
FROM (
	SELECT
		assessment_id,
		-- In whatever order the rows come. Who only changes what no pack counts is no cover for others.
		coalesce(
			bit_xor(md5_number(concat_ws(' ', item_id, option_id))) FILTER (
				option_id NOT IN ('dontKnow', 'notApplicable', 'unanswered', 'hidden', 'outside', 'month')
			)::VARCHAR,
			''
		) AS said
	FROM responses
	GROUP BY assessment_id
)
