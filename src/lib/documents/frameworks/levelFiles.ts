import type { Framework } from '$lib/data/frameworks/framework';
import type { MinimumResult } from '$lib/engine/frameworks/compareMinimums';
import { compareShared } from '$lib/engine/frameworks/compareShared';
import type { FrameworkLevels } from '$lib/engine/frameworks/levelsOf';
import { csvText } from '$lib/storage/files/csvText';
import { safeValue } from '$lib/storage/files/safeValue';
import { language } from '$lib/wording/language';
import { readCsv } from '../csv/csv';

/** The levels as text that a program can read: one member for each requirement, in every language alike. */
export function levelsJson(
	framework: Framework,
	levels: FrameworkLevels,
	minimums: readonly MinimumResult[] = []
): string {
	const { requirements, shared } = levels;
	const { id, title, owner } = framework;
	const value = {
		format: 'csirt-framework-levels',
		version: 1,
		framework: id,
		title: title.en,
		note: owner.en,
		requirements,
		shared,
		minimums,
		sharedMinimums: compareShared(levels, minimums)
	};
	const text = `${JSON.stringify(value, undefined, '\t')}\n`;
	if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(value)) throw new Error('not read back');
	return text;
}

/** The levels as a table, one line for each requirement. @throws Error if it does not read back. */
export function levelsCsv(
	framework: Framework,
	{ requirements }: FrameworkLevels,
	minimums: readonly MinimumResult[] = []
): string {
	const beside = new Map(minimums.map((each) => [each.id, each]));
	const rows = [
		['id', 'name', 'low', 'high', 'status', 'open items', 'minimum', 'result'],
		...requirements.map(({ id, low, high, status, openItems }) => [
			id,
			framework.requirements.find((each) => each.id === id)?.name[language.current] ?? '',
			String(low),
			String(high),
			status,
			openItems.join(' '),
			String(beside.get(id)?.minimum ?? ''),
			beside.get(id)?.verdict ?? ''
		]),
		[framework.owner[language.current], '', '', '', '', '', '', '']
	].map((row) => row.map(safeValue));
	const text = csvText(rows);
	if (JSON.stringify(readCsv(text)) !== JSON.stringify(rows)) throw new Error('not read back');
	return text;
}
