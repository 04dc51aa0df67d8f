import { languages } from '$lib/data/language';
import { editions } from '$lib/data/editions/editions';
import type { Figure } from '$lib/data/editions/figure';
import { editionOfPack } from '$lib/engine/group/checkPack';
import type { PackClash } from '$lib/engine/packs/clashesOf';
import { diffPacks } from '$lib/engine/packs/diffPacks';
import { packTitleOf } from '$lib/engine/packs/pack';
import { placeText } from '$lib/wording/citations';
import { figureOf, sourceOf } from '$lib/wording/figureText';
import { language } from '$lib/wording/language';
import { plain } from '../report/plain';
import { editionCommandWords } from './editionWords';
import { findPackFile } from './readPackFile';

/** One line for each thing to say. */
interface Said {
	lines: string[];
	isGood: boolean;
}

/**
 * Says whether the file of an edition pack can be compared with, and what is wrong with it if not; or where
 * two of them differ.
 *
 * @param args `check FILE [--lang ja|en]`, `diff FILE FILE [--lang ja|en]` or `--help`.
 * @param folder The folder that files are named from.
 */
export function runEdition(args: readonly string[], folder: string): Said {
	const at = args.indexOf('--lang');
	const chosen = languages.find((each) => at >= 0 && each === args[at + 1]);
	language.use(chosen ?? languages[0]);
	const words = editionCommandWords();
	if (args.includes('--help') || args.includes('-h')) return { lines: [words.help], isGood: true };
	const [act, file, other, ...more] =
		at < 0 ? args : args.filter((_, place) => place !== at && place !== at + 1);
	const isUnderstood = more.length === 0 && (at < 0 || chosen);
	if (isUnderstood && act === 'check' && file && !other) return check(file, folder);
	if (isUnderstood && act === 'diff' && file && other) return diff(file, other, folder);
	return { lines: words.usage.split('\n'), isGood: false };
}

function check(file: string, folder: string): Said {
	const words = editionCommandWords();
	const read = findPackFile(file, folder);
	if (read.status === 'refused') return { lines: read.lines, isGood: false };
	const { pack, clashes } = read;
	const edition = editionOfPack(pack, editions);
	if (clashes.length > 0) return { lines: clashes.flatMap(clashLines), isGood: false };
	const title = plain(packTitleOf(pack)[language.current]);
	return { lines: [words.good(title, edition?.teams ?? 0, pack.figures.length)], isGood: true };
}

/** A sentence that is contradicted, with its place; the same as the desk names it. */
function clashLines({ item, known, isImpossible }: PackClash): string[] {
	const words = editionCommandWords();
	const sentences = known.map((id) => {
		const figure = figureOf(id);
		const source = sourceOf(figure);
		const where = `${source.title[language.current]}, ${placeText(figure.place)}`;
		return words.contradicts(item, where, figure.wording[language.current]);
	});
	return [...(isImpossible ? [words.impossible(item)] : []), ...sentences].map(plain);
}

function diff(file: string, other: string, folder: string): Said {
	const words = editionCommandWords();
	const [one, two] = [findPackFile(file, folder), findPackFile(other, folder)];
	const refused = [one, two].flatMap((read) => (read.status === 'refused' ? read.lines : []));
	if (one.status === 'refused' || two.status === 'refused') {
		return { lines: refused, isGood: false };
	}
	if (editionOf(one.pack) !== editionOf(two.pack)) {
		return { lines: [words.otherEdition], isGood: false };
	}
	const differences = diffPacks(one.pack, two.pack);
	if (differences.length === 0) return { lines: [words.same], isGood: true };
	const said = (figure: Figure | undefined) =>
		figure ? figure.wording[language.current] : words.missing;
	return {
		lines: differences.map((each) => {
			const about = [each.item, ...each.options, ...(each.provision ? [each.provision] : [])];
			return plain(words.differs(about.join(' '), said(each.one), said(each.other)));
		}),
		isGood: true
	};
}

/** Two transcriptions of a new edition have an id each. */
function editionOf(pack: Parameters<typeof packTitleOf>[0]): string {
	return 'supplements' in pack ? pack.supplements : '';
}
