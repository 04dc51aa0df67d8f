-- What was read, one row for each assessment. Lists are kept as texts until they are used; those of pairs have two
-- letters a pair, as in possible_pairs.
CREATE TABLE assessments (
	source INTEGER,
	line INTEGER,
	id VARCHAR,
	changed_at DOUBLE,
	pairs VARCHAR,
	measured VARCHAR,
	amounts VARCHAR
);

CREATE TABLE left_out (source INTEGER, line INTEGER, reason VARCHAR, detail VARCHAR);
