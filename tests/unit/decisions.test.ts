import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/decisions');
const records = readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const numberOf = (name: string) => name.slice(0, 4);

/** What a record's status says that it amends, or is amended by. */
function amendments(name: string, verb: 'amends' | 'amended by'): string[] {
	const [, status = ''] = /^Status: (.*)$/m.exec(textOf(name)) ?? [];
	return [...status.matchAll(/(amends|amended by) \[(\d{4})\]/g)]
		.filter(([, found]) => found === verb)
		.map(([, , number = '']) => number);
}

describe('the decisions', () => {
	it('have a number each, a name, a day and a status', () => {
		expect(new Set(records.map(numberOf)).size).toBe(records.length);
		const head = /^# (\d{4}) \S.*\n\nDate: \d{4}-\d\d-\d\d(, .+)?\nStatus: accepted(; .+)?\n/;
		const numbers = records.map((name) => head.exec(textOf(name))?.[1] ?? name);
		expect(numbers).toEqual(records.map(numberOf));
	});

	it('say which other one each amends, and the other by which it is amended', () => {
		const said = (verb: 'amends' | 'amended by') =>
			records.flatMap((name) => amendments(name, verb).map((other) => [numberOf(name), other]));
		const forwards = said('amends').map(([later, earlier]) => `${later} amends ${earlier}`);
		const backwards = said('amended by').map(([earlier, later]) => `${later} amends ${earlier}`);
		expect(forwards.length).toBeGreaterThan(5);
		expect(forwards.sort()).toEqual(backwards.sort());
	});

	it('name no decision that has no record here', () => {
		const known = new Set(records.map(numberOf));
		const unknown = records.flatMap((name) =>
			[...textOf(name).matchAll(/\b00\d\d\b/g)]
				.filter(([number]) => !known.has(number))
				.map(([number]) => `${name}: ${number}`)
		);
		expect(unknown).toEqual([]);
	});
});

describe('the README and what is in docs', () => {
	const documents = ['README.md', 'docs/part-files.md', 'docs/rollup.md'].concat(
		records.map((name) => `docs/decisions/${name}`)
	);

	it.each(documents)('%s: what it links to is there', (path) => {
		const text = readFileSync(join(root, path), 'utf8');
		const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
		const lost = links.filter((link) => !existsSync(join(root, dirname(path), link)));
		expect(lost).toEqual([]);
		const wrong = [...text.matchAll(/\[(\d{4})\]\(([^)]+)\)/g)]
			.filter(([, number, link = '']) => !basename(link).startsWith(`${number}-`))
			.map(([whole]) => whole);
		expect(wrong).toEqual([]);
	});

	it.each(documents)('%s: the files that it names are there', (path) => {
		const text = readFileSync(join(root, path), 'utf8');
		const named = [...text.matchAll(/`((?:src|tests|docs)\/[^`\s*{}…]*)`/g)];
		const lost = named.map(([, file = '']) => file).filter((file) => !existsSync(join(root, file)));
		expect(lost).toEqual([]);
	});
});

describe('the code', () => {
	it('names no file in a comment that is not there', () => {
		const name = /\b(?:src|tests|docs)\/[\w./[\]-]+\.(?:ts|mjs|cjs|js|svelte|json|css|html|md)\b/g;
		const named = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(ts|mjs|cjs|js|svelte|css)$/.test(path))
			.flatMap((path) =>
				[...readFileSync(join(root, 'src', path), 'utf8').matchAll(name)].map(([file]) => file)
			);
		expect(named.length).toBeGreaterThan(10);
		expect([...new Set(named)].filter((file) => !existsSync(join(root, file)))).toEqual([]);
	});
});
