import { resolve } from 'node:path';
import { itemsById } from '$lib/data/survey/items';
import { problems } from '$lib/engine/answers/problems';
import { readFile } from '$lib/storage/files/assessmentFile';
import { maxFileBytes } from '$lib/storage/files/readJson';
import { reportJson } from '$lib/documents/json/reportJson';
import { reportOf } from '$lib/documents/reportOf';
import { codeOf, notAFile, regularFile } from '../regularFile';
import { commandHelp } from './commandHelp';
import { commandWords } from './commandWords';
import { plain } from './plain';
import { readArguments } from './readArguments';
import { reportText } from './reportText';
import { language } from '$lib/wording/language';

/** What the command prints on the one stream or the other. `problem` is one sentence. */
export type Outcome =
	{ status: 'reported'; output: string } | { status: 'refused'; problem: string };

/**
 * Works out the report of an exported assessment, with the engine of the pages.
 *
 * @param args The command's arguments.
 * @param folder The folder that the file is named from.
 */
export function runReport(args: readonly string[], folder: string): Outcome {
	const asked = readArguments(args);
	language.use(asked.language);
	const words = commandWords();
	if (asked.status === 'refused') return refused(words.usage);
	if (asked.status === 'help') {
		return { status: 'reported', output: `${commandHelp[language.current]}\n` };
	}

	const { file, isJson } = asked;
	const found = readText(resolve(folder, file));
	if (found.status === 'failed') {
		return refused(unread(file, found.code));
	}
	const read = readFile(found.text);
	if (read.status === 'refused')
		return refused(words[read.reason](file, firstProblem(read.detail)));

	const { assessment } = read;
	const unfit = problems(itemsById, assessment.entries)
		.filter(({ code }) => code === 'doesNotFit')
		.map(({ item }) => item);
	if (unfit.length > 0) return refused(words.unfitAnswers(file, unfit));

	const report = reportOf(assessment);
	return {
		status: 'reported',
		output: isJson ? reportJson(report) : reportText(report, assessment.entries)
	};
}

function refused(problem: string): Outcome {
	return { status: 'refused', problem: plain(problem) };
}

/** The text of a file, read as a browser reads it: a byte order mark is no part of it. */
function readText(
	path: string
): { status: 'read'; text: string } | { status: 'failed'; code: string } {
	const found = regularFile(path, maxFileBytes);
	if (found.status === 'failed') return found;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(found.bytes);
		return { status: 'read', text };
	} catch (problem) {
		return { status: 'failed', code: codeOf(problem) };
	}
}

function unread(file: string, code: string): string {
	const words = commandWords();
	if (code === 'ENOENT') return words.missing(file);
	if (code === 'EFBIG') return words.tooLarge(file);
	return code === notAFile ? words.notAFile(file) : words.unreadable(file, code);
}

/** Where the first of zod's problems lies, or what it is where none has a place. */
function firstProblem(detail: string): string {
	const [, place] = /→ at (.+)/.exec(detail) ?? [];
	return place ?? detail.replace(/^✖ /, '');
}
