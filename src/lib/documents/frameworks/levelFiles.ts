import type { Framework } from '$lib/data/frameworks/framework';
import type { LevelsReport } from '$lib/data/report/levelsReport';
import { csvText } from '$lib/storage/files/csvText';
import { safeValue } from '$lib/storage/files/safeValue';
import { language } from '$lib/wording/language';
import { levelWords } from '$lib/wording/frameworks/levelWords';
import { readCsv } from '../csv/csv';

/** The levels as text that a program can read: one member for each requirement, in every language alike. */
export function levelsJson({ framework, title, owner, ...levels }: LevelsReport): string {
	const value = {
		format: 'csirt-framework-levels',
		version: 2,
		framework,
		title: title.en,
		note: owner.en,
		...levels
	};
	const text = `${JSON.stringify(value, undefined, '\t')}\n`;
	if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(value)) throw new Error('not read back');
	return text;
}

/**
 * The levels as a table: a line for each requirement, then one for each answer that stands for several, with
 * the least of their levels.
 *
 * @throws Error if it does not read back.
 */
export function levelsCsv(framework: Framework, { requirements, shared }: LevelsReport): string {
	const nameOf = (id: string) =>
		framework.requirements.find((each) => each.id === id)?.name[language.current] ?? '';
	const head = 'id,name,low,high,status,open items,minimum,result,carried over'.split(',');
	const rows = [
		head,
		...requirements.map(({ id, low, high, status, openItems, minimum, verdict, isCarried }) => [
			id,
			nameOf(id),
			...[low, high].map(String),
			status,
			openItems.join(' '),
			String(minimum ?? ''),
			verdict ?? '',
			isCarried ? 'not confirmed' : ''
		]),
		...shared.map(({ item, of, low, high, verdict }) => [
			of.join(' '),
			levelWords().shared(item, of.join(', '), levelWords().range(low, high)),
			...[low, high].map(String),
			'least of these',
			'',
			'',
			verdict ?? '',
			''
		]),
		[framework.owner[language.current], ...head.slice(1).map(() => '')]
	].map((row) => row.map(safeValue));
	const text = csvText(rows);
	if (JSON.stringify(readCsv(text)) !== JSON.stringify(rows)) throw new Error('not read back');
	return text;
}
