-- The members of the group as hashes: who it is, and what a pack counts of its answers. The id, which is in neither,
-- keeps anyone from trying out answers until a hash is the same.
CREATE TABLE members AS
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
);

-- The members of the packs made before, each pack with a number.
CREATE TABLE made (number INTEGER, threshold INTEGER, member VARCHAR, answers VARCHAR)
