-- Of each pack made before: its threshold, and how many members are in one of the two groups only or have
-- answered otherwise.
SELECT
	made.threshold,
	count(*) + (SELECT count(*) FROM members)
		- count(members.member)
		- count(*) FILTER (made.answers = members.answers) AS differences
FROM made LEFT JOIN members USING (member)
GROUP BY made.number, made.threshold
ORDER BY made.number
