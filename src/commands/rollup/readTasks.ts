import type { DuckDBConnection } from '@duckdb/node-api';
import { maxFileBytes } from '$lib/storage/files/readJson';
import { blocksOf } from './blocks';
import type { FoundFile } from './findFiles';
import { tableForm } from './tableForm';
import { textsOf } from './textsOf';
import type { LeftOutAssessment, ReadTask } from './task';

/** Enough that handing them over costs little, few enough that all threads have some. */
const filesATask = 50;

/** A letter of UTF-8 takes up to three bytes where a text counts one. */
const maxLineBytes = 3 * maxFileBytes;

/**
 * What the threads are to read, a little at a time. A table that holds responses already is not read
 * here.
 *
 * @param leaveOut Called for what is known to be no assessment before anyone reads it.
 */
export async function* readTasks(
	files: readonly FoundFile[],
	connection: DuckDBConnection,
	leaveOut: (left: LeftOutAssessment) => void
): AsyncGenerator<ReadTask> {
	let single: { source: number; path: string }[] = [];
	for (const [source, file] of files.entries()) {
		const { path, form } = file;
		if (form === 'none') {
			leaveOut({ source, line: 0, reason: file.reason, detail: file.detail });
		} else if (form === 'one') {
			single.push({ source, path });
			if (single.length === filesATask) {
				yield { kind: 'files', files: single };
				single = [];
			}
		} else if (form === 'lines') yield* linesOf(source, path, leaveOut);
		else if (form === 'table') yield* tableOf(source, path, connection, leaveOut);
	}
	if (single.length > 0) yield { kind: 'files', files: single };
}

async function* tableOf(
	source: number,
	path: string,
	connection: DuckDBConnection,
	leaveOut: (left: LeftOutAssessment) => void
): AsyncGenerator<ReadTask> {
	const table = await tableForm(path, connection);
	if (table.form === 'leftOut') {
		const { reason, detail } = table;
		leaveOut({ source, line: 0, reason, detail });
	} else if (table.form === 'texts') {
		try {
			for await (const texts of textsOf(path, connection))
				yield { kind: 'texts', source, ...texts };
		} catch (problem) {
			// What came before the damage is read; that the rest is missing is said.
			const detail = problem instanceof Error ? problem.message : String(problem);
			leaveOut({ source, line: 0, reason: 'unreadable', detail });
		}
	}
}

async function* linesOf(
	source: number,
	path: string,
	leaveOut: (left: LeftOutAssessment) => void
): AsyncGenerator<ReadTask> {
	try {
		for await (const block of blocksOf(path, maxLineBytes)) {
			if (block.kind === 'lines') yield { source, ...block };
			else leaveOut({ source, line: block.line, reason: 'tooLarge', detail: 'one line' });
		}
	} catch (problem) {
		if (!(problem instanceof Error && 'code' in problem)) throw problem;
		const reason = problem.code === 'ENOENT' ? 'missing' : 'unreadable';
		leaveOut({ source, line: 0, reason, detail: String(problem.code) });
	}
}
