import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetAt } from './parquetAt';
import type { LeftOutAssessment } from './task';

/** The columns of a table of responses, as this command writes it. */
const responseColumns = ['assessment_id', 'item_id', 'option_id', 'value'];

/** What a Parquet file holds: assessments as texts, responses, or nothing that is known here. */
type TableForm =
	| { form: 'texts' }
	| { form: 'responses' }
	| ({ form: 'leftOut' } & Pick<LeftOutAssessment, 'reason' | 'detail'>);

/** Tells by its columns what a Parquet file holds. */
export async function tableForm(path: string, connection: DuckDBConnection): Promise<TableForm> {
	try {
		const described = await connection.runAndReadAll(
			`SELECT column_name FROM (DESCRIBE FROM ${parquetAt(path)})`
		);
		const columns = described.getRows().map(([name]) => String(name));
		if (responseColumns.every((name) => columns.includes(name))) return { form: 'responses' };
		if (columns.includes('assessment')) return { form: 'texts' };
		return { form: 'leftOut', reason: 'otherColumns', detail: columns.join(', ') };
	} catch (problem) {
		const detail = problem instanceof Error ? problem.message : String(problem);
		return { form: 'leftOut', reason: 'unreadable', detail: detail.split('\n')[0] ?? '' };
	}
}
