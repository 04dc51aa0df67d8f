import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/storage/files/fileName';

// In the person's own time zone, whichever it is.
const now = new Date(2026, 10, 28, 23, 59);
const named = (organisation: string, title: string) =>
	fileName({ organisation, title }, 'report', now, 'docx');

describe('the name of a file', () => {
	it.each([
		[
			'says of whom, of what and of when',
			'例の会社',
			'2026年度 上期',
			'例の会社_2026年度 上期_report'
		],
		['stands without an organisation', '', '2026年度', '2026年度_report'],
		['stands without a title', '例の会社', '', '例の会社_report'],
		['stands without either', '', '', 'report'],
		['leaves out what could be taken for a path', '../a\\b', 'c:d/e', 'a b_c d e_report'],
		['leaves out what some systems refuse', 'a*?"<>|b', 'CON', 'a b_CON_report'],
		['leaves out what cannot be seen', 'a\n\t\u0000b', '\u202Ecod', 'a b_cod_report'],
		['leaves out a lone half of a letter', 'a\uD83Db', '🙂', 'a b_🙂_report'],
		['begins with no dot, dash or tilde', '.hidden', '--flag', 'hidden_flag_report'],
		['stands with nothing but signs', '///', '...', 'report']
	])('%s', (_, organisation, title, name) => {
		expect(named(organisation, title)).toBe(`${name}_2026-11-28.docx`);
	});

	it('is safe and short enough, whatever the organisation and the title are', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.string({ unit: fc.constantFrom('長', '🙂', 'a', '.', '/', ' ', '\\'), maxLength: 200 })
		);
		fc.assert(
			fc.property(text, text, (organisation, title) => {
				const name = fileName({ organisation, title }, 'comparison-criteria', now, 'json.age');
				expect(name).toMatch(
					/^[^\\/:*?"<>|\p{C}]+_?comparison-criteria_2026-11-28\.json\.age$|^comparison-criteria_/u
				);
				expect(name).not.toMatch(/^[.\s~-]/);
				expect([...name].length).toBeLessThanOrEqual(120);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
			}),
			{ numRuns: 300 }
		);
	});
});
