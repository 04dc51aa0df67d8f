-- Of each assessment the newest copy counts: of equally new ones the first.
CREATE TABLE counted AS
SELECT source, line
FROM assessments
QUALIFY row_number() OVER (PARTITION BY id ORDER BY changed_at DESC, source, line) = 1;

INSERT INTO left_out
SELECT other.source, other.line, 'olderCopy', newest.source || ':' || newest.line
FROM assessments AS other
	ANTI JOIN counted USING (source, line)
	JOIN (SELECT id, source, line FROM assessments SEMI JOIN counted USING (source, line)) AS newest
		USING (id)
