-- Of each pack made before: its threshold, and how many members were lost and gained since. One who has
-- answered otherwise is both.
SELECT
	made.threshold,
	count(*) - count(*) FILTER (made.answers = members.answers) AS lost,
	(SELECT count(*) FROM members) - count(*) FILTER (made.answers = members.answers) AS gained
FROM made LEFT JOIN members USING (member)
GROUP BY made.number, made.threshold
ORDER BY made.number
