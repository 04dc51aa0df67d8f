import { describe, expect, it } from 'vitest';
import { language } from '$lib/wording/language';
import { checkedFile } from '$lib/documents/checkedFile';
import { documentOf } from '$lib/documents/content/documentOf';
import type { Format } from '$lib/documents/format';
import { formats, type FormatName } from '$lib/documents/formats';
import { assessmentOf, reportOfTeam } from '../engine/report/fixtures';

const names = Object.keys(formats) as FormatName[];

const plan = {
	a: {
		text: '=方針を承認する',
		owner: '山田',
		due: '2026-12-01',
		state: 'open',
		effort: 'large',
		criterion: '1.7',
		createdAt: '2026-11-24T00:00:00.000Z'
	},
	b: {
		text: '一行目\n"二行目" _x0041_',
		state: 'done',
		item: '2.8',
		createdAt: '2026-11-24T00:00:00.000Z'
	}
} as const;

function source() {
	const report = reportOfTeam('matureTeam');
	const assessment = { ...assessmentOf('matureTeam'), plan };
	const content = documentOf(assessment, report, { at: '2026-11-24T00:00:00Z', hash: '3f9a' });
	return { report, content, language: language.current };
}

/** Where the words are: in an archive of several files the largest has them, such as `word/document.xml`. */
function largestFile(bytes: Uint8Array): [start: number, end: number] {
	const isHead = (place: number) =>
		[0x50, 0x4b, 3, 4].every((byte, offset) => bytes[place + offset] === byte);
	const heads = [...bytes.keys()].filter(isHead);
	const files = [0, ...heads].map((start, index): [number, number] => [
		start,
		heads[index] ?? bytes.length
	]);
	return files.reduce((largest, file) =>
		file[1] - file[0] > largest[1] - largest[0] ? file : largest
	);
}

/** The same kind of file with one byte turned into another, some way in. */
function damaged(format: Format, part: number): Format {
	return {
		...format,
		bytesOf: async (given) => {
			const bytes = (await format.bytesOf(given)).slice();
			const [start, end] = largestFile(bytes);
			const place = start + Math.floor((end - start) * part);
			bytes[place] = (bytes[place] ?? 0) ^ 1;
			return bytes;
		}
	};
}

describe('a file', { timeout: 60_000 }, () => {
	it.each(names.flatMap((name) => [[name, 'ja'] as const, [name, 'en'] as const]))(
		'of kind %s is the same when it is read back in %s',
		async (name, tongue) => {
			language.use(tongue);
			const outcome = await checkedFile(formats[name], source());
			expect(outcome.status).toBe('checked');
		}
	);

	it.each(names)('of kind %s is refused with one byte wrong', async (name) => {
		const given = source();
		for (const part of [0.2, 0.4, 0.6, 0.8]) {
			const outcome = await checkedFile(damaged(formats[name], part), given);
			expect(outcome.status, String(part)).toBe('differs');
		}
	});

	it.each(names)('of kind %s is refused when it was made from another report', async (name) => {
		const given = source();
		const other = reportOfTeam('newTeam');
		const format: Format = {
			...formats[name],
			bytesOf: () =>
				formats[name].bytesOf({
					...given,
					report: other,
					content: documentOf(assessmentOf('newTeam'), other)
				})
		};
		expect((await checkedFile(format, given)).status).toBe('differs');
	});
});

describe('the action plan', () => {
	it('stands in the document and on a sheet, what is due first at the top', () => {
		const { content } = source();
		const sheet = content.sheets.find(({ name }) => name === 'plan');
		expect(sheet?.rows.map((row) => row.slice(0, 6))).toEqual([
			[
				{ kind: 'text', text: '=方針を承認する' },
				{ kind: 'text', text: '' },
				{ kind: 'text', text: '大' },
				{ kind: 'text', text: '山田' },
				{ kind: 'day', day: '2026-12-01' },
				{ kind: 'text', text: '未着手' }
			],
			[
				{ kind: 'text', text: '一行目 "二行目" _x0041_' },
				{ kind: 'text', text: '' },
				{ kind: 'text', text: '' },
				{ kind: 'text', text: '' },
				{ kind: 'text', text: '' },
				{ kind: 'text', text: '完了' }
			]
		]);
		expect(content.blocks).toContainEqual({ kind: 'heading', level: 1, text: 'アクションプラン' });
	});

	it('says the priority of what is open, as the report stands', () => {
		const task = { text: 'a', state: 'open', item: '4.1', createdAt: plan.a.createdAt } as const;
		const assessment = { ...assessmentOf('newTeam'), plan: { a: task } };
		const { sheets } = documentOf(assessment, reportOfTeam('newTeam'));
		const sheet = sheets.find(({ name }) => name === 'plan');
		expect(sheet?.rows[0]?.[1]).toEqual({ kind: 'text', text: '高' });
	});

	it('leaves no trace where there are no tasks', () => {
		const { sheets } = documentOf(assessmentOf('newTeam'), reportOfTeam('newTeam'));
		expect(sheets.map(({ name }) => name)).not.toContain('plan');
	});
});
