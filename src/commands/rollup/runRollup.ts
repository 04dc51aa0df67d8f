import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { DuckDBInstance } from '@duckdb/node-api';
import { lowestThreshold } from '$lib/engine/group/protect';
import { language } from '$lib/wording/language';
import { plain } from '../report/plain';
import { buildWorker } from './buildWorker';
import { countAll } from './countAll';
import { findFiles, type FoundFile } from './findFiles';
import { leftOutIn } from './leftOutIn';
import { matchesOf } from './matchesOf';
import { outputProblem } from './outputProblem';
import { openDatabase, type Duckdb } from './openDatabase';
import { packText } from './packText';
import { readArguments, type Asked } from './readArguments';
import { rollupWords } from './rollupWords';
import type { LeftOut } from './task';
import { replaceFile } from './replaceFile';

/** How the command ends. `someLeftOut`: a pack was written, and not everything is in it. */
const exitCodes = { allCounted: 0, notInstalled: 1, refused: 2, someLeftOut: 3 } as const;

/** What the command has at hand. */
interface Surroundings {
	/** The folder that files are named from. */
	folder: string;
	/** Undefined where it is not installed: nothing else in the project needs it. */
	duckdb: Duckdb | undefined;
	/** ISO date. */
	today: string;
	/** Told what the person should know, line by line. */
	say: (line: string) => void;
}

/**
 * Rolls up assessments into an edition pack.
 *
 * @param args The command's arguments.
 * @returns The exit code.
 */
export async function runRollup(
	args: readonly string[],
	{ folder, duckdb, today, say }: Surroundings
): Promise<number> {
	const asked = readArguments(args);
	language.use(asked.language);
	const words = rollupWords();
	if (asked.status === 'refused') {
		say(asked.problem === 'threshold' ? words.threshold(lowestThreshold) : words[asked.problem]);
		return exitCodes.refused;
	}
	const unfit = outputProblem(asked, folder);
	if (unfit) {
		say(plain(words[unfit.problem](unfit.path, unfit.code)));
		return exitCodes.refused;
	}
	if (duckdb === undefined) {
		say(words.noDatabase);
		return exitCodes.notInstalled;
	}

	const work = mkdtempSync(join(tmpdir(), 'csirt-rollup-'));
	const forget = () => rmSync(work, { recursive: true, force: true });
	// What is in it is as confidential as the files, also when the command is broken off.
	process.once('exit', forget);
	const database = await openDatabase(duckdb, work);
	try {
		return await rollUp(asked, { folder, work, database, today, say });
	} finally {
		database.closeSync();
		forget();
		process.off('exit', forget);
	}
}

interface Means extends Pick<Surroundings, 'folder' | 'today' | 'say'> {
	work: string;
	database: DuckDBInstance;
}

async function rollUp(
	asked: Asked,
	{ folder, work, database, today, say }: Means
): Promise<number> {
	const words = rollupWords();
	const connection = await database.connect();
	const paths = asked.files.map((path) => resolve(folder, path));
	const files = await findFiles(paths, (pattern) => matchesOf(pattern, connection));
	const responses = join(work, 'responses.parquet');
	const worker = await buildWorker(work);
	const counted = await countAll(files, database, { worker, responses });

	let leftOut = 0;
	for await (const each of leftOutIn(connection)) {
		say(leftOutLine(each, files, folder));
		leftOut++;
	}
	if (counted.assessments < asked.threshold) {
		say(words.tooFew(counted.assessments, asked.threshold));
		return exitCodes.refused;
	}
	const text = packText(counted, asked, today);
	for (const [path, content] of [
		[asked.responses, { copyOf: responses }],
		[asked.output, { text }]
	] as const) {
		const code = path === undefined ? undefined : replaceFile(resolve(folder, path), content);
		if (path === undefined || code === undefined) continue;
		say(plain(words.unwritable(path, code)));
		return exitCodes.refused;
	}
	say(words.summary(counted.assessments, leftOut, asked.output));
	return leftOut === 0 ? exitCodes.allCounted : exitCodes.someLeftOut;
}

function leftOutLine(
	{ source, line, reason, detail }: LeftOut,
	files: readonly FoundFile[],
	folder: string
): string {
	const words = rollupWords();
	const placeOf = (file: number, at: number) =>
		words.place(relative(folder, files[file]?.path ?? ''), at);
	const [newest, newestLine] = detail.split(':').map(Number);
	const what = reason === 'olderCopy' ? placeOf(newest ?? 0, newestLine ?? 0) : firstLine(detail);
	return plain(words.leftOut(placeOf(source, line), words.reasons[reason](what)));
}

/** A technician finds the rest in the file. */
function firstLine(detail: string): string {
	return detail.split('\n')[0]?.slice(0, 200) ?? '';
}
