import {
	accessSync,
	closeSync,
	constants,
	openSync,
	readSync,
	realpathSync,
	statSync
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Asked } from './readArguments';

/** Why the command must not write where it was told to. */
interface OutputProblem {
	problem: 'unwritable' | 'isInput' | 'isOther' | 'sameOutput';
	/** As it was given. */
	path: string;
	/** What the system says, where it was asked. */
	code: string;
}

/**
 * Why the outputs would destroy something, or cannot be written: an output that is among the inputs, or
 * is there and is no earlier output, or both of one name. Undefined where they are fine.
 *
 * @param folder The folder that files are named from.
 */
export function outputProblem(
	{ files, output, responses }: Pick<Asked, 'files' | 'output' | 'responses'>,
	folder: string
): OutputProblem | undefined {
	const places = new Set<string>();
	for (const [path, start] of [
		[output, '{'],
		[responses, 'PAR1']
	] as const) {
		if (path === undefined) continue;
		const found = (problem: OutputProblem['problem'], code = '') => ({ problem, path, code });
		let place: string;
		try {
			const parent = realpathSync(dirname(resolve(folder, path)));
			accessSync(parent, constants.W_OK);
			place = join(parent, basename(path));
			const there = statSync(place, { throwIfNoEntry: false });
			if (there?.isDirectory()) return found('unwritable', 'EISDIR');
			if (there) place = realpathSync(place);
			if (there && (!there.isFile() || !isEarlierOutput(place, start))) return found('isOther');
		} catch (problem) {
			const isNamed = problem instanceof Error && 'code' in problem;
			return found('unwritable', isNamed ? String(problem.code) : '?');
		}
		if (places.has(place)) return found('sameOutput');
		places.add(place);
		if (files.some((file) => holds(resolve(folder, file), place))) return found('isInput');
	}
	return undefined;
}

/** A pack as this command writes it, or a Parquet file. */
function isEarlierOutput(path: string, start: string): boolean {
	const bytes = Buffer.alloc(200);
	const file = openSync(path, 'r');
	try {
		const text = bytes.toString('utf8', 0, readSync(file, bytes));
		return text.startsWith(start) && (start !== '{' || text.includes('"csirt-edition"'));
	} finally {
		closeSync(file);
	}
}

/** Whether an input is the place, or a folder that would hold it if it were there already. */
function holds(input: string, place: string): boolean {
	const there = statSync(input, { throwIfNoEntry: false });
	if (!there) return false;
	const real = realpathSync(input);
	const isFolder = there.isDirectory() && place.startsWith(`${real}${sep}`);
	return real === place || (isFolder && statSync(place, { throwIfNoEntry: false }) !== undefined);
}
