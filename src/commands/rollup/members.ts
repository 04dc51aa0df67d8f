import type { DuckDBConnection } from '@duckdb/node-api';
import { markColumns, membersOfRowsSql, saidColumns } from './memberMarks';

/** So many that what is to be kept of them at a time needs little memory. */
const membersAtOnce = 50_000;

const columns = [...markColumns, ...saidColumns];

/** Creates the table `members`, empty: who it is, as a hash, its marks, and which units it has answered at all. */
export const createMembersSql = createSql('members');

function createSql(table: string): string {
	const marks = columns.map((name) => `${name} UBIGINT`).join();
	return `CREATE TABLE ${table} (member VARCHAR, assessment_id VARCHAR, ${marks})`;
}

/**
 * Creates the view `members`. Of what was read from files the threads have made the marks: it is not copied.
 *
 * @param connection With `counted`, `table_ids` and `table_responses`.
 */
export async function viewMembers(connection: DuckDBConnection): Promise<void> {
	await connection.run(createSql('table_members'));
	const found = await connection.runAndReadAll('SELECT count(*) FROM table_ids');
	const count = Number(found.getRows()[0]?.[0]);
	await addMembersOf('table_responses', count, connection, 'table_members');
	await connection.run(
		`CREATE VIEW members AS
			SELECT left(sha256(id), 16) AS member, id AS assessment_id, ${columns.join()} FROM counted
			UNION ALL FROM table_members`
	);
}

/**
 * Adds the members that a table of responses holds, some at a time.
 *
 * @param count How many.
 * @param table What they are added to.
 */
export async function addMembersOf(
	responses: string,
	count: number,
	connection: DuckDBConnection,
	table = 'members'
): Promise<void> {
	const turns = Math.ceil(count / membersAtOnce);
	for (let turn = 0; turn < turns; turn++) {
		const taken = `(SELECT * FROM ${responses} WHERE hash(assessment_id) % ${turns} = ${turn})`;
		await connection.run(`INSERT INTO ${table} BY NAME ${membersOfRowsSql(taken)}`);
	}
}
