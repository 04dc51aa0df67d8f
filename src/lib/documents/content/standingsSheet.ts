import { text } from './cells';
import type { ComparisonLine } from './comparison';
import type { Sheet } from './document';
import { contentWords } from './words';

/** Where each answer stands, one row each; the shares behind it are a sheet of their own. */
export function standingsSheet(compared: readonly ComparisonLine[]): Sheet {
	const words = contentWords();
	return {
		kind: 'table',
		name: 'standings',
		title: words.sheets.standings,
		columns: [
			{ title: words.item, width: 10, prefix: words.itemPrefix },
			{ title: words.prompt, width: 36 },
			{ title: words.answer, width: 36 },
			{ title: words.comparison, width: 14 },
			{ title: words.standing, width: 24 },
			{ title: words.said, width: 54 }
		],
		rows: compared.map(({ id, title, answer, status, standing, editions }) =>
			[
				id,
				title,
				answer ?? '',
				status,
				standing ?? '',
				(editions[0]?.sentences ?? []).join(' ')
			].map(text)
		)
	};
}
