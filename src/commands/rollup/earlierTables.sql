-- Of each pack made before: what is kept of it, how many members it has and how many of them are in the group;
-- for one that an earlier version kept, how many of these have answered otherwise.
SELECT
	made.number,
	any_value(made.threshold),
	any_value(made.width),
	any_value(made.units),
	count(*),
	count(members.member),
	count(*) FILTER (made.answers <> older_answers.answers)
FROM made LEFT JOIN members USING (member) LEFT JOIN older_answers USING (member)
GROUP BY made.number
ORDER BY made.number
