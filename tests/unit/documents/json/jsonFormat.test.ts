import { describe, expect, it } from 'vitest';
import { documentOf } from '$lib/documents/content/documentOf';
import { jsonFormat } from '$lib/documents/json/jsonFormat';
import { bytesOf, textOf } from '$lib/documents/textFile';
import { language } from '$lib/wording/language';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';

const report = reportOfTeam('newTeam');
const content = documentOf(assessmentOf('newTeam'), report);
const source = { report, content, language: language.current };

/** The report as a file, with something else in it. */
async function fileWith(change: (report: Record<string, unknown>) => object): Promise<Uint8Array> {
	const text = textOf(await jsonFormat.bytesOf(source));
	return bytesOf(JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)));
}

describe('a report as JSON, read back', () => {
	it('is the same in any order of its keys', async () => {
		const turned = await fileWith((all) => Object.fromEntries(Object.entries(all).reverse()));
		expect(await jsonFormat.found(turned)).toEqual(jsonFormat.expected(source));
	});

	it('names each value by the whole path to it', () => {
		const paths = jsonFormat.expected(source).map(([path]) => path);
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths).toContain('/items/0/id');
		expect(paths).toContain('/buildTime/status');
	});

	it('is another where a value is, and is refused with one that no report has', async () => {
		const other = await fileWith((all) => ({ ...all, edition: 'jpcert-2017' }));
		expect(await jsonFormat.found(other)).not.toEqual(jsonFormat.expected(source));
		const more = await fileWith((all) => ({ ...all, unknown: null }));
		await expect(jsonFormat.found(more)).rejects.toThrow('unknown');
	});
});
