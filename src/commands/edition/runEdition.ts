import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '$lib/data/language';
import { checkedPack } from '$lib/storage/files/checkedPack';
import { packProblemWords } from '$lib/wording/packProblemWords';
import { language } from '$lib/wording/language';
import { plain } from '../report/plain';
import { editionWords } from './editionWords';

/**
 * Says whether the file of an edition pack can be compared with, and what is wrong with it if not.
 *
 * @param args `check FILE [--lang ja|en]`.
 * @param folder The folder that the file is named from.
 * @returns One line for each thing to say.
 */
export function runEdition(
	args: readonly string[],
	folder: string
): { lines: string[]; isGood: boolean } {
	const at = args.indexOf('--lang');
	const chosen = languages.find((each) => at >= 0 && each === args[at + 1]);
	language.use(chosen ?? languages[0]);
	const words = editionWords();
	const [act, file, ...more] =
		at < 0 ? args : args.filter((_, place) => place !== at && place !== at + 1);
	const isUnderstood = act === 'check' && file && more.length === 0 && (at < 0 || chosen);
	if (!isUnderstood) return { lines: [words.usage], isGood: false };

	let bytes: Uint8Array;
	try {
		bytes = readFileSync(resolve(folder, file));
	} catch (problem) {
		const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '?';
		return { lines: [plain(words.unreadable(file, code))], isGood: false };
	}
	const checked = checkedPack(bytes);
	if (checked.status === 'good') {
		const { edition, figures } = checked.pack;
		const title = plain(edition.title[language.current]);
		return { lines: [words.good(title, edition.teams, figures.length)], isGood: true };
	}
	const problems = packProblemWords();
	if (checked.status === 'refused') {
		return {
			lines: [problems[checked.reason], ...checked.detail.split('\n').map(plain)],
			isGood: false
		};
	}
	return {
		lines: checked.problems.map(({ code, figures, detail }) =>
			plain(`${[...figures, detail].join(' · ')}: ${problems[code]}`)
		),
		isGood: false
	};
}
