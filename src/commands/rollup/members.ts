import type { DuckDBConnection } from '@duckdb/node-api';
import { markColumns, membersOfRowsSql, saidColumns } from './memberMarks';

/** So many that what is to be kept of them at a time needs little memory. */
const membersAtOnce = 50_000;

const columns = [...markColumns, ...saidColumns];

/** Creates the table `members`, empty: who it is, as a hash, its marks, and which units it has answered at all. */
export const createMembersSql = `CREATE TABLE members
	(member VARCHAR, assessment_id VARCHAR, ${columns.map((name) => `${name} UBIGINT`).join()})`;

/**
 * Creates the table `members` and fills it. Of what was read from files the threads have made the marks.
 *
 * @param connection With the tables `assessments`, `counted`, `table_ids` and the view `table_responses`.
 */
export async function fillMembers(connection: DuckDBConnection): Promise<void> {
	await connection.run(
		`${createMembersSql};
		INSERT INTO members
			SELECT left(sha256(id), 16), id, ${columns.join()}
			FROM assessments SEMI JOIN counted USING (source, line)`
	);
	const found = await connection.runAndReadAll('SELECT count(*) FROM table_ids');
	await addMembersOf('table_responses', Number(found.getRows()[0]?.[0]), connection);
}

/** Adds the members that a table of responses holds, some at a time. @param count How many. */
export async function addMembersOf(
	responses: string,
	count: number,
	connection: DuckDBConnection
): Promise<void> {
	const turns = Math.ceil(count / membersAtOnce);
	for (let turn = 0; turn < turns; turn++) {
		const taken = `(SELECT * FROM ${responses} WHERE hash(assessment_id) % ${turns} = ${turn})`;
		await connection.run(`INSERT INTO members BY NAME ${membersOfRowsSql(taken)}`);
	}
}
