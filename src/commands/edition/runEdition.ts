import { resolve } from 'node:path';
import { languages } from '$lib/data/language';
import { maxFileBytes } from '$lib/storage/files/readJson';
import { checkedPack } from '$lib/storage/files/checkedPack';
import { packProblemWords } from '$lib/wording/packProblemWords';
import { language } from '$lib/wording/language';
import { unreadText } from '../fileWords';
import { regularFile } from '../regularFile';
import { plain } from '../report/plain';
import { editionWords } from './editionWords';

/**
 * Says whether the file of an edition pack can be compared with, and what is wrong with it if not.
 *
 * @param args `check FILE [--lang ja|en]` or `--help`.
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
	if (args.includes('--help') || args.includes('-h')) return { lines: [words.help], isGood: true };
	const [act, file, ...more] =
		at < 0 ? args : args.filter((_, place) => place !== at && place !== at + 1);
	const isUnderstood = act === 'check' && file && more.length === 0 && (at < 0 || chosen);
	if (!isUnderstood) return { lines: [words.usage], isGood: false };

	const found = regularFile(resolve(folder, file), maxFileBytes);
	if (found.status === 'failed') {
		return { lines: [plain(unreadText(file, found.code))], isGood: false };
	}
	const checked = checkedPack(found.bytes);
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
