-- Of each assessment the newest copy counts: of equally new ones the first. Few are there twice; these are found first.
CREATE TABLE older_copies AS
SELECT source, line, newest
FROM (
	SELECT
		source,
		line,
		first_value(source || ':' || line) OVER newest_first AS newest,
		row_number() OVER newest_first AS place
	FROM assessments
	WHERE hash(id) IN (SELECT hash(id) FROM assessments GROUP BY hash(id) HAVING count(*) > 1)
	WINDOW newest_first AS (PARTITION BY id ORDER BY changed_at DESC, source, line)
)
WHERE place > 1;

INSERT INTO left_out
SELECT source, line, 'olderCopy', newest FROM older_copies;

CREATE VIEW counted AS FROM assessments ANTI JOIN older_copies USING (source, line);

CREATE VIEW not_counted AS FROM assessments SEMI JOIN older_copies USING (source, line);
