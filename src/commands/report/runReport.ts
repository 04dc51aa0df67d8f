import { resolve } from 'node:path';
import { maxChosenBytes, openFile, type RefusedImport } from '$lib/storage/files/openFile';
import { reportJson } from '$lib/documents/json/reportJson';
import { reportOf } from '$lib/documents/reportOf';
import { unreadFileWords, unreadText } from '../fileWords';
import { regularFile } from '../regularFile';
import { commandHelp } from './commandHelp';
import { commandWords } from './commandWords';
import { reportedLevels } from '$lib/documents/frameworks/reportedLevels';
import { levelLines } from './levelLines';
import { findMinimumFile } from './findMinimumFile';
import { plain } from './plain';
import { readReportArguments } from './readArguments';
import { reportText } from './reportText';
import type { Assessment } from '$lib/data/assessment';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import type { Report } from '$lib/data/report/report';
import type { Pack } from '$lib/data/editions/editionPack';
import { packIdOf } from '$lib/engine/packs/pack';
import { editionsInUse, noPacks } from '$lib/wording/editionsInUse';
import { language } from '$lib/wording/language';
import { findPackFile } from '../edition/readPackFile';

/** What the command prints on the one stream or the other. `problem` is one sentence. */
export type Outcome =
	{ status: 'reported'; output: string } | { status: 'refused'; problem: string };

/**
 * Works out the report of an exported assessment, with the engine of the pages.
 *
 * @param args The command's arguments.
 * @param folder The folder that the file is named from.
 */
export async function runReport(args: readonly string[], folder: string): Promise<Outcome> {
	const asked = readReportArguments(args);
	language.use(asked.language);
	const words = commandWords();
	if (asked.status === 'refused') return refused(words.usage);
	if (asked.status === 'help') {
		return { status: 'reported', output: `${commandHelp[language.current]}\n` };
	}

	const { file, isJson } = asked;
	const found = regularFile(resolve(folder, file), maxChosenBytes);
	if (found.status === 'failed') return refused(unreadText(file, found.code));
	const opened = await openFile(new Blob([found.bytes]));
	if (opened.status === 'encrypted') return refused(words.encrypted(file));
	if (opened.status === 'refused') return refused(refusalText(file, opened));

	if (opened.assessment.part) return refused(commandWords().isPart(file));

	const wrong = usePacks(asked.packs, asked.main, folder);
	if (wrong !== undefined) return refused(wrong);
	const minimums =
		asked.minimums === undefined ? undefined : findMinimumFile(asked.minimums, folder);
	if (minimums?.status === 'refused') return refused(minimums.problem);
	const report = withFrameworks(reportOf(opened.assessment), opened.assessment, minimums?.pack);
	if (isJson) return { status: 'reported', output: reportJson(report) };
	const text = reportText(report, opened.assessment.entries);
	return { status: 'reported', output: text + levelLines(report.frameworks ?? []) };
}

/** With the levels of other frameworks, on the terms of the documents. */
function withFrameworks(report: Report, assessment: Assessment, minimums?: MinimumPack): Report {
	if (Object.keys(assessment.given ?? {}).length === 0 && !minimums) return report;
	return { ...report, frameworks: reportedLevels(assessment, minimums) };
}

function refused(problem: string): Outcome {
	return { status: 'refused', problem: plain(problem) };
}

function refusalText(file: string, { reason, detail }: RefusedImport): string {
	const words = commandWords();
	switch (reason) {
		case 'tooLarge':
			return unreadFileWords().tooLarge(file);
		case 'unreadable':
			return unreadFileWords().unreadable(file, detail);
		case 'otherRecipient':
		case 'tooMuchWork':
		case 'cannotDecrypt':
			return words.encrypted(file);
		default:
			return words[reason](file, firstProblem(detail));
	}
}

/** Where the first of zod's problems lies, or what it is where none has a place. */
function firstProblem(detail: string): string {
	const [, place] = /→ at (.+)/.exec(detail) ?? [];
	return place ?? detail.replace(/^✖ /, '');
}

/** Brings the packs into use. @returns What is wrong with one of them, as one sentence. */
function usePacks(
	files: readonly string[],
	main: string | undefined,
	folder: string
): string | undefined {
	const words = commandWords();
	const packs: Pack[] = [];
	for (const file of files) {
		const read = findPackFile(file, folder);
		if (read.status === 'refused') return words.wrongPack(file, read.lines[0] ?? '');
		packs.push(read.pack);
	}
	// The same one twice would be computed with twice.
	const last = new Map(packs.map((pack) => [packIdOf(pack), pack]));
	editionsInUse.set({ ...noPacks, packs: [...last.values()], main });
	if (main === undefined || editionsInUse.main.id === main) return undefined;
	return words.noEdition(main, editionsInUse.lists.editions.map(({ id }) => id).join(', '));
}
