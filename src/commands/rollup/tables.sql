-- What was read, one row for each assessment. Lists of numbers are kept as texts until they are used.
CREATE TABLE assessments (
	source INTEGER,
	line INTEGER,
	id VARCHAR,
	changed_at DOUBLE,
	thread INTEGER,
	pairs VARCHAR,
	measured VARCHAR,
	amounts VARCHAR
);

-- What the numbers in those lists mean. Each thread has numbers of its own.
CREATE TABLE pairs (thread INTEGER, number INTEGER, item_id VARCHAR, option_id VARCHAR);

CREATE TABLE left_out (source INTEGER, line INTEGER, reason VARCHAR, detail VARCHAR);
