import { describe, expect, it } from 'vitest';
import { caseSchema } from '$lib/data/cases/case';
import { cases, casesById } from '$lib/data/cases/cases';
import list from '$lib/data/cases/cases.json';
import { topics } from '$lib/data/cases/topics';
import { itemsById } from '$lib/data/survey/items';
import { problems } from '$lib/engine/answers/problems';

describe('the nine cases', () => {
	// Ids are for ever, since reports hold them. Pages from the table of contents, days from Table
	// 1.3.2.
	it('are the interviewed teams in printed order', () => {
		expect(cases.map(({ id, team, section, page }) => [id, team, section, page])).toEqual([
			['asy-csirt', 'ASY-CSIRT', '3.1', 72],
			['dena-cert', 'DeNA CERT', '3.2', 76],
			['fjc-cert', 'FJC-CERT', '3.3', 80],
			['fuji-xerox-cert', 'Fuji Xerox CERT', '3.4', 84],
			['i-sirt', 'I-SIRT', '3.5', 88],
			['mb-sirt', 'MB-SIRT', '3.6', 91],
			['ntt-cert', 'NTT-CERT', '3.7', 94],
			['t-sirt', 'T-SIRT', '3.8', 97],
			['ymc-csirt', 'YMC-CSIRT', '3.9', 101]
		]);
		expect(cases.map(({ interviewedOn }) => interviewedOn)).toEqual([
			'2016-01-18',
			'2016-02-12',
			'2015-12-14',
			'2015-12-24',
			'2016-01-20',
			'2015-12-25',
			'2016-02-10',
			'2015-12-07',
			'2016-02-03'
		]);
	});

	// Read from the interviews, one by one.
	it.each([
		['asy-csirt', '2.1 2.2 2.3 2.8 2.9 3.3 5.2 6.1 6.2 S4.2'],
		['dena-cert', '2.1 2.2 2.3 2.7 2.8 2.9 3.3 3.6 3.8 5.2 6.2 6.3 7.1 7.1.2'],
		['fjc-cert', '2.1 2.2 2.3 2.7 2.8 2.9 3.3 3.8 5.2 7.1 7.1.2 S4.2'],
		[
			'fuji-xerox-cert',
			'2.1 2.2 2.3 2.5 2.7 2.8 2.9 2.14 2.14.2 3.3 3.8 5.2 6.1 6.2 6.3 7.1 7.1.2 S4.2'
		],
		['i-sirt', '2.1 2.2 2.3 2.5 2.7 2.9 3.8 5.2 6.1 7.1 7.1.2 S4.2'],
		['mb-sirt', '2.1 2.2 2.3 2.9 3.3 3.6 3.8 5.2 6.2 6.3 7.1 S3.2 S4.2'],
		['ntt-cert', '2.1 2.2 2.3 2.5 2.9 3.3 6.1 6.2 7.1 S4.2 S5.3'],
		['t-sirt', '2.1 2.2 2.3 2.5 2.9 3.3 3.8 5.2 6.1 7.1 S4.2'],
		['ymc-csirt', '1.6 2.1 2.3 2.5 2.7 2.9 3.3 3.8 5.2 7.1 S4.2']
	])('%s answers these items and no others', (id, items) => {
		expect(
			casesById
				.get(id)
				?.answers.map(({ item }) => item)
				.join(' ')
		).toBe(items);
	});

	it.each(cases)('$team gives answers that fit their items', ({ answers }) => {
		const entries = Object.fromEntries(answers.map(({ item, answer }) => [item, { answer }]));
		expect(problems(itemsById, entries)).toEqual([]);
	});

	it.each(cases)('$team has words of its own exactly where "other" is chosen', ({ answers }) => {
		for (const { item: itemId, answer, other } of answers) {
			const item = itemsById.get(itemId);
			const options = item && 'options' in item ? item.options : [];
			const free = options.filter(({ freeText }) => freeText).map(({ id }) => id);
			const chosen = answer.kind === 'choices' ? answer.options : [];
			expect(other !== undefined, itemId).toBe(free.some((id) => chosen.includes(id)));
		}
	});

	it.each(cases)('$team leaves no item both answered and open', ({ answers, open }) => {
		const answered = answers.map(({ item }) => item);
		expect(open.filter(({ item }) => answered.includes(item))).toEqual([]);
		expect(open.filter(({ item }) => !itemsById.has(item))).toEqual([]);
	});

	it.each(cases)('$team tells each topic once, in the order of the profile', ({ facts }) => {
		const told = topics.map(({ id }) => id).filter((id) => facts.some(({ topic }) => topic === id));
		expect(facts.map(({ topic }) => topic)).toEqual(told);
	});

	// A report's readership is told of the report whose interval is told: section 3.3.3.1 and 3.7.3.
	it('pair how often a report is issued with the readers of the same report', () => {
		const fjc = casesById.get('fjc-cert')?.answers.filter(({ item }) => item.startsWith('7.1'));
		expect(fjc?.map(({ answer }) => 'option' in answer && answer.option)).toEqual(['a', 'b']);
		expect(fjc?.map(({ places }) => places)).toEqual([
			[{ section: '3.3.3.1' }],
			[{ section: '3.3.3.1' }]
		]);
		expect(casesById.get('ntt-cert')?.open.map(({ item }) => item)).toContain('7.1.2');
	});

	it.each([
		['t-sirt', '4.2', '3.8.5.3'],
		['ntt-cert', '2.8', '3.7.2'],
		['ntt-cert', '3.8', '3.7.4.2'],
		['mb-sirt', '4.9', '3.6.3.1']
	])('%s leaves %s open, whose step section %s does not tell', (id, item, section) => {
		const open = casesById.get(id)?.open.find((each) => each.item === item);
		expect(open?.places).toEqual([{ section }]);
	});

	it.each([
		['fjc-cert', 'publications', /重大セキュリティ事故ゼロ/],
		['ymc-csirt', 'managementReports', /100社を超えるグループ会社/]
	])('%s tells of %s what is printed', (id, topic, words) => {
		const fact = casesById.get(id)?.facts.find((each) => each.topic === topic);
		expect(fact?.text.ja).toMatch(words);
	});

	it.each(cases)('$team is cited from its own interview', ({ id, section, facts, ...rest }) => {
		const places = [
			...facts.map(({ place }) => place),
			...rest.answers.flatMap(({ places: each }) => each),
			...rest.open.flatMap(({ places: each }) => each)
		].flatMap((place) => ('section' in place ? place.section : []));
		// The list of members, and the one sentence of chapter 4 about a single team.
		const elsewhere = id === 'ntt-cert' ? ['1.3.2', '4.5'] : ['1.3.2'];
		const foreign = places.filter((each) => !`${each}.`.startsWith(`${section}.`));
		expect(foreign.filter((each) => !elsewhere.includes(each))).toEqual([]);
	});

	it('names no person', () => {
		expect(JSON.stringify(list)).not.toMatch(/氏/);
	});

	it('refuses a misspelt key', () => {
		const { error } = caseSchema.safeParse({ ...list[0], budgets: 1 });
		expect(error?.issues).toEqual([expect.objectContaining({ code: 'unrecognized_keys' })]);
	});
});

describe('the topics', () => {
	it('speak about items that exist', () => {
		expect(topics.flatMap(({ items }) => items).filter((id) => !itemsById.has(id))).toEqual([]);
	});

	// Four interviews tell when the team was set up; every other topic is told by all nine.
	it('are left out where an interview is silent', () => {
		const silent = topics.flatMap(({ id }) => {
			const tell = cases.filter(({ facts }) => facts.some(({ topic }) => topic === id));
			return tell.length === cases.length ? [] : [[id, tell.map((each) => each.id)]];
		});
		expect(silent).toEqual([
			['founding', ['dena-cert', 'fuji-xerox-cert', 'mb-sirt', 'ymc-csirt']]
		]);
	});
});
