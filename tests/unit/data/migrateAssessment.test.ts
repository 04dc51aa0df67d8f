import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentVersion } from '$lib/data/formatVersion';
import { assessmentSchema } from '$lib/data/assessment';
import { isNewer, migrateAssessment } from '$lib/data/migrateAssessment';

const folder = new URL('../../fixtures/formats/', import.meta.url);
const names = readdirSync(folder).sort();

/** A file as a past version wrote it. Never edited: such files are still somewhere. */
function saved(name: string): Record<string, unknown> {
	return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>;
}

describe('files of past versions', () => {
	it('are kept for every version that has been out', () => {
		const versions = Array.from({ length: currentVersion }, (_, place) => place + 1);
		expect(names).toEqual(versions.map((version) => `version${version}.json`));
		expect(names.map((name) => saved(name).version)).toEqual(versions);
	});

	it.each(names)('%s comes into the present format with all that it holds', (name) => {
		const old = saved(name);
		const now = assessmentSchema.parse(migrateAssessment(old));
		expect(now).toEqual({ ...old, version: currentVersion });
	});

	it('hold an answer of every kind and everything that can stand beside one', () => {
		const entries = Object.values(saved('version1.json').entries as object) as object[];
		const kinds = entries.map((entry) =>
			'answer' in entry ? (entry.answer as { kind: string }).kind : 'none'
		);
		expect(new Set(kinds)).toEqual(
			new Set([
				'choice',
				'choices',
				'month',
				'people',
				'services',
				'dontKnow',
				'notApplicable',
				'none'
			])
		);
		expect(new Set(entries.flatMap((entry) => Object.keys(entry)))).toEqual(
			new Set([
				'answer',
				'typed',
				'other',
				'reason',
				'note',
				'evidence',
				'askWhom',
				'askBy',
				'target',
				'toConfirm'
			])
		);
	});

	it('are not changed themselves', () => {
		const old = saved('version1.json');
		migrateAssessment(old);
		expect(old).toEqual(saved('version1.json'));
	});
});

describe('what is in no known format', () => {
	it.each([
		['a newer version', { version: 99, more: true }],
		['a version that never was', { version: 0 }],
		['a fraction', { version: 1.5 }],
		['no version', { title: 'x' }],
		['a version in words', { version: '1' }],
		['a list', [1]],
		['nothing', null],
		['a word', 'csirt']
	])('%s comes back as it is', (_, raw) => {
		expect(migrateAssessment(raw)).toBe(raw);
	});

	it('is newer only where it states a higher version', () => {
		expect(isNewer({ version: currentVersion + 1 })).toBe(true);
		expect(isNewer({ version: currentVersion })).toBe(false);
		expect(isNewer({ version: '99' })).toBe(false);
		expect(isNewer({ version: Infinity })).toBe(false);
		expect(isNewer(undefined)).toBe(false);
	});
});
