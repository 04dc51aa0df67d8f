-- The tables to keep: the new one, and of the earlier ones the latest 200, as long as they have no more
-- than 20 million members together. The very same table as the new one is not kept twice.
WITH same AS (
	SELECT number
	FROM made LEFT JOIN members USING (member, answers)
	WHERE threshold = threshold()
	GROUP BY number
	HAVING count(members.member) = count(*) AND count(*) = (SELECT count(*) FROM members)
),
sizes AS (
	SELECT
		number,
		sum(count(*)) OVER (ORDER BY number DESC) AS with_later_ones,
		row_number() OVER (ORDER BY number DESC) AS place
	FROM made ANTI JOIN same USING (number)
	GROUP BY number
)
SELECT number, threshold, member, answers
FROM made SEMI JOIN (FROM sizes WHERE with_later_ones <= 20000000 AND place < 200) AS kept USING (number)
UNION ALL
SELECT coalesce((SELECT max(number) FROM made), 0) + 1, threshold(), member, answers FROM members
