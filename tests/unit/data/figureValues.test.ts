import { describe, expect, it } from 'vitest';
import { figures } from '$lib/data/editions/figures';
import { itemsById } from '$lib/data/survey/items';
import { figureWith } from './figureLists';

/** What a figure says, in one line: 8, ≥ 3, 12 %, mean 11.6. */
function saidBy(id: string): string {
	const { statement } = figureWith(id);
	switch (statement.kind) {
		case 'count':
			return String(statement.teams);
		case 'atLeast':
			return `≥ ${statement.teams}`;
		case 'percent':
			return `${statement.percent.toFixed(statement.decimals)} %`;
		case 'mean':
			return `mean ${statement.people}`;
		default:
			throw new RangeError(`${id} is not a number`);
	}
}

// Copied from the sources a second time, apart from the lists; more figures may be added.
describe('the numbers of the 2015 report', () => {
	it.each([
		['2.1/j', 'atLeast', '≥ 3'],
		['2.5/e', 'atLeast', '≥ 5'],
		['2.8/a', 'percent', '12 %'],
		['2.8/b', 'percent', '85 %'],
		['2.8/c', 'percent', '3 %'],
		['2.12/c', 'count', '2'],
		['3.8/c', 'atLeast', '≥ 1'],
		['4.1/a+b+c', 'percent', '77 %'],
		['4.1/d', 'percent', '20 %'],
		['4.1/e', 'percent', '1.5 %'],
		['4.1/none', 'percent', '1.5 %'],
		['build/months0to3+months4to5', 'count', '22'],
		['1.6/from2014', 'count-under6', '15']
	])('say of %s, as %s: %s', (of, kind, said) => {
		expect(saidBy(`2015/${of}/${kind}`)).toBe(said);
	});

	// Tables of section 2.2.9.
	it('count the teams that provide services g to v, and one more', () => {
		const counts = [27, 42, 46, 37, 54, 49, 25, 37, 15, 31, 24, 47, 51, 49, 18, 37, 1];
		const said = [...'ghijklmnopqrstuvw'].map((letter) => saidBy(`2015/2.9/${letter}/count`));
		expect(said).toEqual(counts.map(String));
	});

	// Supplements 2.1 (malware analysis, d) and 2.2 (forensics, e).
	it.each([
		['d', 'itOnly', ['4', '3', '12', '6']],
		['d', 'securityOnly', ['8', '1', '1', '10']],
		['e', 'itOnly', ['5', '4', '8', '8']],
		['e', 'securityOnly', ['6', '2', '1', '11']]
	])('give service %s in the group %s', (service, group, column) => {
		const ways = ['inHouse', 'half', 'outsourced', 'noAnswer'];
		const ids = ways.map((way) => `2015/2.9/${service}/${way}/${group}`);
		expect(ids.map(saidBy)).toEqual(column);
	});

	it('give mean numbers of members by department', () => {
		expect(saidBy('2015/3.3/mean-itOnly')).toBe('mean 11.6');
		expect(saidBy('2015/3.3/mean-securityOnly')).toBe('mean 13');
	});
});

// figures-elsewhere.md
describe('the numbers of the articles', () => {
	it.each([
		['2015/1.2/a/newton', '44'],
		['2015/1.2/h/newton', '29'],
		['2015/2.1/a/newton', '32'],
		['2015/2.1/h/newton', '26'],
		['2015/2.3/b/securitynext', '39'],
		['2015/2.3/c/securitynext', '20'],
		['2015/2.8/a/securitynext', '8'],
		['2015/2.8/b/securitynext', '56'],
		['2015/2.9/e/inHouse/techplus', '42 %'],
		['2015/2.9/e/outsourced/techplus', '35 %'],
		['2015/2.9/f/inHouse/techplus', '54 %'],
		['2015/2.9/k/inHouse/techplus', '83 %'],
		['2015/2.14/a/securitynext', '46'],
		['2015/2.14.2/a/securitynext', '22'],
		['2015/2.14.2/b/securitynext', '9'],
		['2015/2.14.2/c/securitynext', '18'],
		['2017/1.1/a/count', '112'],
		['2017/1.1/h/count', '38'],
		['2017/build/months0to3/count', '23'],
		['2017/build/months4to5+month6/count', '43'],
		['2017/build/months7to12/count', '93'],
		['2017/build/over12/count', '28'],
		['2017/1.4/a/count', '67'],
		['2017/1.4/b/count', '90'],
		['2017/2.1/a/count', '91'],
		['2017/2.1/h/count', '61'],
		['2017/2.1/g/count', '8'],
		['2017/setUp/dedicated/count', '22'],
		['2017/setUp/mixed/count', '52'],
		['2017/setUp/partTime/count', '90'],
		['2017/3.3/under5/count', '22'],
		['2017/3.3/from5to9/count', '52'],
		['2017/3.3/from10to19/count', '90'],
		['2017/3.3/from20/count', '23'],
		['2017/3.3.1/f/count', '100'],
		['2017/3.3.1/e/count', '27'],
		['2017/3.3.1/d/count', '51'],
		['2017/3.3.1/a+b+c/count', '9'],
		['2017/psirt/inCsirt+elsewhere/percent', '22 %']
	])('say in %s: %s', (id, said) => {
		expect(saidBy(id)).toBe(said);
	});
});

describe('the words', () => {
	const inWords = figures.flatMap((figure) => {
		const { statement, wording, note } = figure;
		const printed = `${wording.ja} ${note?.ja ?? ''}`;
		return statement.kind === 'word' ? [{ ...figure, statement, printed }] : [];
	});

	/** How the printed sentences bend the words of the table. */
	const inSentence: Record<string, RegExp> = {
		aboutTenths: /半数|\d 割/,
		justUnderHalf: /半数弱/,
		justOverTenths: /\d 割強/,
		halfOrMore: /半数以上/,
		overHalf: /半数を超え|過半数/,
		tenthsOrMore: /\d 割以上/,
		overTenths: /\d 割を超える/,
		underHalf: /半数に満たない/,
		almostAll: /ほとんど|ほぼすべて|ほぼ全体/,
		many: /多い|多く/,
		few: /少ない|少なく|少数/,
		none: /なかった/,
		some: /一定数/
	};

	it('stand in the printed sentences', () => {
		for (const { id, statement, printed } of inWords) {
			expect([id, printed]).toEqual([
				id,
				expect.stringMatching(inSentence[statement.wording] ?? /$./)
			]);
		}
	});

	it('take “half and more” and “a little” for what they are, not for about', () => {
		const about = inWords.filter(({ statement }) => statement.wording === 'aboutTenths');
		const stronger = /半数(以上|を超え|弱|に満たない)|過半数|\d 割(以上|を超える|強)/;
		expect(about.filter(({ printed }) => stronger.test(printed))).toEqual([]);
	});

	it('carry the printed number of tenths, which is five for half', () => {
		for (const { id, statement, printed } of inWords) {
			const tenths = /(\d) 割/.exec(printed)?.[1];
			const isTenths = /enths/.test(statement.wording);
			const expected = isTenths ? Number(tenths ?? 5) : undefined;
			expect([id, statement.tenths]).toEqual([id, expected]);
		}
	});

	it('“most” stand in the printed sentences', () => {
		const most = figures.filter(({ statement }) => statement.kind === 'most');
		for (const { id, wording } of most) {
			expect([id, wording.ja]).toEqual([id, expect.stringMatching(/最も多/)]);
		}
	});

	// Design, section 4, "For the five steps".
	it.each([
		['文書化しないまでも and its like', /文書化(し|され|されてい)ないまでも/, 'a b c d'],
		['文書化され、経営層に承認', /文書化され、.*承認/, 'a b'],
		['明確に…文書化', /明確に.*文書化し/, 'a b c'],
		['明確に定め', /明確に定めて/, 'a b c']
	])('%s mean these steps', (_, phrase, options) => {
		const said = inWords.filter(
			({ item, wording }) =>
				itemsById.get(item)?.order?.scale === 'steps' && phrase.test(wording.ja)
		);
		expect(said.length).toBeGreaterThan(0);
		for (const figure of said) {
			expect([figure.id, figure.options.join(' ')]).toEqual([figure.id, options]);
		}
	});
});
