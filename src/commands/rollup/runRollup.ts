import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { fewestTeams } from '$lib/engine/group/bandWidth';
import { lowestThreshold } from '$lib/engine/group/protect';
import type { Beside } from '$lib/engine/group/tableConflict';
import { isoDay } from '$lib/wording/format';
import { language } from '$lib/wording/language';
import { compiled } from '../compiled.mjs';
import { exitCodes } from '../ending.mjs';
import { codeOf } from '../regularFile';
import { plain } from '../report/plain';
import { countAll } from './countAll';
import { findFiles, type FoundFile } from './findFiles';
import {
	besideEarlier,
	groupTablesName,
	groupTablesOf,
	UnreadableTables,
	writeGroupTables
} from './groupTables';
import { sweepLeftovers, workPrefix } from './leftovers';
import { leftOutIn } from './leftOutIn';
import { matchesOf } from './matchesOf';
import { outputProblem } from './outputProblem';
import { openDatabase, type Duckdb } from './openDatabase';
import { packFileText } from './packText';
import { readRollupArguments, type Asked } from './readArguments';
import { rollupWords } from './rollupWords';
import type { LeftOutAssessment } from './task';
import { replaceFiles } from './replaceFiles';

/** What the command has at hand. */
interface Surroundings {
	/** The folder that files are named from. */
	folder: string;
	/** Undefined where it is not installed: nothing else in the project needs it. */
	duckdb: Duckdb | undefined;
	now: Date;
	/** Given what was asked to be read, on the standard output. */
	print: (text: string) => void;
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
	{ folder, duckdb, now, print, say }: Surroundings
): Promise<number> {
	const asked = readRollupArguments(args);
	language.use(asked.language);
	const words = rollupWords();
	if (asked.status === 'refused') {
		say(asked.problem === 'threshold' ? words.threshold(lowestThreshold) : words[asked.problem]);
		return exitCodes.use;
	}
	if (asked.status === 'help') {
		print(words.help);
		return exitCodes.done;
	}
	const unfit = outputProblem(asked, folder);
	if (unfit) {
		say(plain(words[unfit.problem](unfit.path, unfit.code)));
		return exitCodes.use;
	}
	if (duckdb === undefined) {
		say(words.noDatabase);
		return exitCodes.fault;
	}

	const outputs = [asked.output, asked.responses].flatMap((path) => path ?? []);
	const swept = sweepLeftovers(outputs.map((path) => placeOf(path, folder)));
	if (swept > 0) say(words.swept(swept));
	let work: string;
	try {
		work = mkdtempSync(join(tmpdir(), workPrefix));
	} catch (problem) {
		say(plain(words.noWorkFolder(tmpdir(), codeOf(problem))));
		return exitCodes.use;
	}
	const forget = () => rmSync(work, { recursive: true, force: true });
	// What is in it is as confidential as the files, also when the command is broken off.
	process.once('exit', forget);
	let database: DuckDBInstance | undefined;
	try {
		database = await openDatabase(duckdb, work);
		return await rollUp(asked, { folder, work, duckdb, database, today: isoDay(now), say });
	} catch (problem) {
		if (!isOutOfRoom(problem)) throw problem;
		say(plain(words.noWorkFolder(tmpdir(), 'ENOSPC')));
		return exitCodes.use;
	} finally {
		database?.closeSync();
		forget();
		process.off('exit', forget);
	}
}

interface Means extends Pick<Surroundings, 'folder' | 'say'> {
	work: string;
	duckdb: Duckdb;
	database: DuckDBInstance;
	/** ISO date. */
	today: string;
}

async function rollUp(
	asked: Asked,
	{ folder, work, duckdb, database, today, say }: Means
): Promise<number> {
	const words = rollupWords();
	const connection = await database.connect();
	const paths = asked.files.map((path) => resolve(folder, path));
	const files = await findFiles(paths, (pattern) => matchesOf(pattern, connection));
	// Written only where it is kept: what it holds can be counted without it.
	const responses = asked.responses && join(work, 'responses.parquet');
	const worker = await compiled('src/commands/rollup/worker.ts');
	const counted = await countAll(files, database, { duckdb, worker, responses });

	let leftOut = 0;
	for await (const each of leftOutIn(connection)) {
		say(leftOutLine(each, files, folder));
		leftOut++;
	}
	const fewest = fewestTeams(asked.threshold, counted.assessments);
	if (counted.assessments < fewest) {
		say(words.tooFew(counted.assessments, fewest));
		return exitCodes.nothingCounted;
	}
	const output = placeOf(asked.output, folder);
	const tables = groupTablesOf(output);
	const { threshold } = asked;
	const teams = counted.assessments;
	const beside = await besideIn(tables, { threshold, teams }, connection);
	if (beside.conflict) {
		say(plain(words[beside.conflict](relative(folder, tables))));
		return exitCodes.use;
	}
	const text = packFileText(counted, asked, today, beside);
	if (text === undefined) {
		say(words.nothingToShow(teams));
		return exitCodes.nothingCounted;
	}
	const newTables = join(work, groupTablesName);
	await writeGroupTables(newTables, threshold, beside, connection);
	const failed = replaceFiles([
		// First: what has been handed out cannot be taken back.
		{ path: tables, content: { copyOf: newTables } },
		...(asked.responses && responses
			? [{ path: placeOf(asked.responses, folder), content: { copyOf: responses } }]
			: []),
		{ path: output, content: { text } }
	]);
	if (failed) {
		say(plain(words.unwritable(relative(folder, failed.path), failed.code)));
		return exitCodes.use;
	}
	say(words.summary(counted.assessments, leftOut, asked.output));
	if (beside.withheld.size > 0) say(words.withheld([...beside.withheld]));
	say(words.onlyThisFolder);
	return leftOut === 0 ? exitCodes.done : exitCodes.someLeftOut;
}

/** A file that cannot be read does not tell: nothing is made beside it. */
async function besideIn(
	tables: string,
	next: { threshold: number; teams: number },
	connection: DuckDBConnection
): Promise<Beside | { conflict: 'unreadableTables' }> {
	try {
		return await besideEarlier(tables, next, connection);
	} catch (problem) {
		if (!(problem instanceof UnreadableTables) || isOutOfRoom(problem.cause)) throw problem;
		return { conflict: 'unreadableTables' };
	}
}

/** Where a file is or is to be; what a link leads to, not the link. */
function placeOf(path: string, folder: string): string {
	const place = resolve(folder, path);
	return existsSync(place) ? realpathSync(place) : place;
}

function isOutOfRoom(problem: unknown): boolean {
	return /no space left|ENOSPC|quota|max_temp_directory_size/i.test(String(problem));
}

function leftOutLine(
	{ source, line, reason, detail }: LeftOutAssessment,
	files: readonly FoundFile[],
	folder: string
): string {
	const words = rollupWords();
	const named = (file: number, at: number) =>
		words.place(relative(folder, files[file]?.path ?? ''), at);
	const [newest, newestLine] = detail.split(':').map(Number);
	const what = reason === 'olderCopy' ? named(newest ?? 0, newestLine ?? 0) : firstLine(detail);
	return plain(words.leftOut(named(source, line), words.reasons[reason](what)));
}

/** A technician finds the rest in the file. */
function firstLine(detail: string): string {
	return detail.split('\n')[0]?.slice(0, 200) ?? '';
}
