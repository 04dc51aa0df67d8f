import { describe, expect, it } from 'vitest';
import { checkedPack } from '$lib/storage/files/checkedPack';
import { madeSupplement } from './madeTranscription';

const good = madeSupplement(1);
const [figure] = good.figures;
const [source] = good.sources;
if (!figure || !source) throw new Error('nothing was made');

function check(overrides: object) {
	return checkedPack(new TextEncoder().encode(JSON.stringify({ ...good, ...overrides })));
}

describe('a supplement from anywhere', () => {
	it('that was made at the desk is taken', () => {
		expect(check({}).status).toBe('good');
	});

	it.each([
		['another field', { more: 1 }],
		['an id that is a path', { id: '../figures' }],
		['an id with control characters', { id: 'a\u0000b' }],
		['an id that is too long', { id: 'a'.repeat(61) }],
		['no source', { sources: [] }],
		['a link that runs a script', { sources: [{ ...source, url: 'javascript:alert(1)' }] }],
		['a link to a file', { sources: [{ ...source, url: 'file:///etc/passwd' }] }],
		['a link without an end', { sources: [{ ...source, url: `https://${'a'.repeat(2000)}` }] }],
		['more figures than any report has', { figures: Array.from({ length: 1501 }, () => figure) }],
		['figures that are none', { figures: [null] }],
		['a title that is no text', { title: { ja: 1, en: 'x' } }],
		['version 1', { version: 1 }]
	])('with %s is refused', (_, overrides) => {
		expect(check(overrides).status).toBe('refused');
	});

	it.each([
		['to an edition that nobody knows', { supplements: 'jpcert-1999' }],
		['with a figure twice', { figures: [figure, figure] }],
		['of an item that is none', { figures: [{ ...figure, item: '9.9' }] }],
		['of an option that is none', { figures: [{ ...figure, options: ['z'] }] }],
		['of a source that it does not have', { figures: [{ ...figure, source: 'none' }] }],
		['of another edition', { figures: [{ ...figure, edition: 'other' }] }],
		[
			'of more teams than were asked',
			{ figures: [{ ...figure, statement: { kind: 'count', teams: 67 } }] }
		]
	])('%s is not taken', (_, overrides) => {
		expect(check(overrides).status).not.toBe('good');
	});
});
