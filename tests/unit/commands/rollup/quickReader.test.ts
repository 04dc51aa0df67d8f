import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '$lib/data/assessment';
import { openBytes } from '$lib/storage/files/openFile';
import { byteBlockOf } from '../../../../src/commands/rollup/byteBlock';
import { madeAssessment } from '../../../../src/commands/rollup/madeAssessment';
import { Packer } from '../../../../src/commands/rollup/packer';
import { QuickReader } from '../../../../src/commands/rollup/quickReader';
import { inParts } from '../../../../src/commands/rollup/readPart';
import { assessment, choice } from '../../assessments';
import { everyField } from '../../storage/files/everyField';
import { generator } from '../../../../src/commands/bench/generator';
import { mutations } from '../../storage/files/mutations';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** On one line, as it stands among many; where it was damaged too. */
function onOneLine(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	return Buffer.from(text.replace(/\n\t*/g, '').replaceAll('": ', '":'), 'latin1');
}

const seeds = ['newTeam', 'matureTeam'].map((name) =>
	readFileSync(`tests/fixtures/${name}.json`, 'utf8')
);

describe('a quick reader', () => {
	it.each(Object.entries(mutations))(
		'says of what was damaged what the import says: %s',
		(_, mutate) => {
			const random = generator(20261125);
			const reader = new QuickReader();
			for (const seed of seeds) reader.open(onOneLine(bytesOf(seed)));
			for (let count = 0; count < 100; count++) {
				const bytes = onOneLine(mutate(seeds[count % seeds.length] ?? '', random));
				expect(reader.open(bytes)).toEqual(openBytes(bytes));
			}
		}
	);

	it('reads what the import reads, met for the first time and again', () => {
		const reader = new QuickReader();
		const texts = [
			...Array.from({ length: 50 }, (_, number) => JSON.stringify(madeAssessment(number))),
			...seeds,
			JSON.stringify(everyField(assessmentSchema, () => 'a "b" {c}\n')[0])
		];
		for (const text of [...texts, ...texts]) {
			expect(reader.open(bytesOf(text))).toEqual(openBytes(bytesOf(text)));
		}
	});

	const line = JSON.stringify(assessment({ entries: { '2.8': { answer: choice('a') } } }));
	const other = '"2.8":{"answer":{"kind":"choice","option":"b"}}';

	// What JSON.parse makes of a name that stands twice is that the last one counts.
	it.each([
		['an item twice', line.replace('"entries":{', `"entries":{${other},`)],
		['entries twice', line.replace('"entries":{', `"entries":{${other}},"entries":{`)],
		['entries twice, once in escapes', line.replace('{"format"', '{"\\u0065ntries":{},"format"')],
		['entries in another member', line.replace('"entries"', '"plan":{"entries":{}},"x"')],
		['a name that ends like it', line.replace('"entries"', '"x\\"entries"')],
		['a title with braces', line.replace('2026年度 上期', '\\"entries\\":{}')],
		['an escaped item', line.replace('"2.8"', '"2\\u002e8"')],
		['a proto', line.replace('"entries":{', '"entries":{"__proto__":{},')],
		['an unsafe name', line.replace('{"answer"', '{"typed":{"constructor":"x"},"answer"')],
		['more after its end', `${line} x`],
		['two on one line', line + line],
		['an item that is none', line.replace('"2.8"', '"9.9"')],
		['an option that is none', line.replace('"option":"a"', '"option":"z"')],
		['a place that is no item', line.replace('"entries"', '"place":"9.9","entries"')],
		['a byte order mark', `\uFEFF${line}`],
		['a newer version', line.replace('"version":2', '"version":3')],
		['nothing', ''],
		['no bytes of UTF-8', 'latin']
	])('agrees with the import on %s', (name, text) => {
		const bytes = name === 'no bytes of UTF-8' ? new Uint8Array([0xff, 0xfe, 1]) : bytesOf(text);
		const reader = new QuickReader();
		expect(reader.open(bytes)).toEqual(openBytes(bytes));
		expect(reader.open(bytes)).toEqual(openBytes(bytes));
	});

	const services = '"2.9":{"answer":{"kind":"services","provisions":{"a":"half","b":"inHouse"}}}';
	const withServices = (text: string) => line.replace('"entries":{', `"entries":{${text},`);

	// Each service is known by itself; together they mean what each of them means only where they stand alone.
	it.each([
		['services', services],
		['a service twice', services.replace('"b"', '"a"')],
		['services twice', `${services},${services.replace('half', 'inHouse')}`],
		['services, and then none known', `${services},"2.9":{"answer":{"kind":"dontKnow"}}`],
		['no services', '"2.9":{"answer":{"kind":"services","provisions":{}}}'],
		['a comma behind the last service', services.replace('}}}', ',}}}')],
		['a service that is none', services.replace('"b"', '"zz"')],
		['a way to provide that is none', services.replace('inHouse', 'half,"c":"half')],
		['services with a note', services.replace('}}}', '}},"note":"a } b"}')],
		['services with a second answer', services.replace('}}}', '}},"answer":{"kind":"dontKnow"}}')],
		['services of an item that has none', services.replace('2.9', '2.8')],
		['other brackets behind the services', services.replace('}}}', '}]]')],
		['more behind the services', services.replace('}}}', '},"x":1}}')]
	])('agrees with the import on %s', (_, text) => {
		const reader = new QuickReader();
		reader.open(bytesOf(withServices(services)));
		for (const bytes of [withServices(text), withServices(services)].map(bytesOf)) {
			expect(reader.open(bytes)).toEqual(openBytes(bytes));
		}
	});

	// Whoever counts the parts of what was read would count both.
	it.each([
		['an item', `${other},${other}`],
		['a service', services.replace('"b"', '"a"')],
		['an item of services', `${services},"2.9":{"answer":{"kind":"dontKnow"}}`],
		['an item without services', `"2.9":{},${services}`]
	])('reads no part of %s twice', (_, text) => {
		const reader = new QuickReader();
		const packer = new Packer();
		reader.open(bytesOf(withServices(services)));
		const bytes = bytesOf(withServices(text));
		const opened = openBytes(bytes);
		if (opened.status !== 'read') throw new Error('not read');
		const whole = inParts(opened.assessment);
		const [counts, ofWhole] = [reader.read(byteBlockOf(bytes), 0, bytes.length), whole].map(
			(read) => {
				packer.pack({ source: 0, line: 1 }, read ?? whole);
				return packer.take().counts;
			}
		);
		expect(counts).toEqual(ofWhole);
	});

	it('is quick: entries that it knows are not looked at again', () => {
		const reader = new QuickReader();
		const bytes = bytesOf(line);
		const [one, again] = [reader.open(bytes), reader.open(bytes)];
		if (one.status !== 'read' || again.status !== 'read') throw new Error('not read');
		expect(again.assessment.entries['2.8']).toBe(one.assessment.entries['2.8']);
	});
});
