import { describe, expect, it } from 'vitest';
import { itemSchema, type Item } from '$lib/data/survey/item';
import { itemIdSchema } from '$lib/data/survey/itemId';
import { items, itemsById } from '$lib/data/survey/items';
import { publishedOptions } from './publishedIds';

const printed = items.filter((item) => item.origin !== 'own');

function itemOf(id: string): Item {
	const item = itemsById.get(id);
	if (item === undefined) throw new RangeError(`${id} is not an item`);
	return item;
}

function optionsOf(item: Item) {
	return item.kind === 'choice' || item.kind === 'choices' ? item.options : [];
}

/** Ids of everything that an answer to the item, or a figure about it, can name. */
function namedIn(item: Item): string[] {
	if (item.kind === 'services') return [...item.services, item.other].map(({ id }) => id);
	return ('classes' in item ? item.classes : item.options).map(({ id }) => id);
}

function idsOf(those: readonly Item[]): string {
	return those.map(({ id }) => id).join(' ');
}

describe('the items', () => {
	// Design, section 3. Ids are for ever: this list never changes.
	it('are the 52 of the printed questionnaire, in printed order', () => {
		expect(printed).toHaveLength(52);
		expect(idsOf(printed).split(/ (?=\d\.1(?: |$))/)).toEqual([
			'1.1 1.2 1.3 1.4 1.5 1.6',
			'2.1 2.2 2.3 2.4 2.4.1 2.5 2.6 2.7 2.8 2.9 2.10 2.11 2.12 2.13 2.14 2.14.1 2.14.2 2.14.3',
			'3.1 3.2 3.2.1 3.3 3.3.1 3.4 3.5 3.6 3.7 3.8',
			'4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11',
			'5.1 5.2',
			'6.1 6.2 6.3',
			'7.1 7.1.2'
		]);
	});

	it('are followed by the supplementary questions', () => {
		expect(items.slice(52).every(({ origin }) => origin === 'own')).toBe(true);
	});

	it('have ids of their own', () => {
		expect(itemsById.size).toBe(items.length);
	});

	it('keep every option, class and service ever published', () => {
		const named = Object.fromEntries(items.map((item) => [item.id, namedIn(item).join(' ')]));
		expect(named).toEqual(publishedOptions);
	});

	// Questionnaire item 2.8 has its result in section 2.2.8; the level of 7.1.2 is printed as 2.7.1.1.
	it('each have their place in the results, and in Table 1.3.1 where its page is not lost', () => {
		for (const { id, places, origin } of printed) {
			const result = { section: id === '7.1.2' ? '2.7.1.1' : `2.${id}` };
			const expected = origin === 'rebuilt' ? [result] : [{ table: '1.3.1' }, result];
			expect([id, places]).toEqual([id, expected]);
		}
	});

	it.each(['1', '1.', 'a.1', '2,8', 'S', '2.8 '])('refuse the id “%s”', (id) => {
		expect(itemIdSchema.safeParse(id).success).toBe(false);
	});

	it.each([
		['without a place in the source', { places: [] }, { code: 'too_small', path: ['places'] }],
		['with a misspelt key', { showWhen: 1 }, { code: 'unrecognized_keys', keys: ['showWhen'] }],
		['without an origin', { origin: undefined }, { code: 'invalid_value', path: ['origin'] }]
	])('refuse an item %s', (_, change, problem) => {
		const { error } = itemSchema.safeParse({ ...itemOf('2.8'), ...change });
		expect(error?.issues).toEqual([expect.objectContaining(problem)]);
	});
});

describe('the kinds of items', () => {
	const ofKind = (kind: Item['kind']) => idsOf(printed.filter((item) => item.kind === kind));

	it('are several choices where ※複数回答可 is printed', () => {
		const marked = printed.filter(
			(item) => item.kind === 'choices' && item.severalAllowed === 'printed'
		);
		expect(idsOf(marked)).toBe('1.2 1.3 2.1 2.2 2.3 2.4 2.5 2.6 2.7');
	});

	it('are several choices for two more, as their results show', () => {
		const inferred = printed.filter(
			(item) => item.kind === 'choices' && item.severalAllowed === 'inferred'
		);
		expect(idsOf(inferred)).toBe('2.4.1 2.14.2');
	});

	it('are months, numbers of people and services where the print asks for these', () => {
		expect([ofKind('month'), ofKind('people'), ofKind('services')]).toEqual([
			'1.5 1.6',
			'3.2 3.3',
			'2.9'
		]);
	});

	it('are one choice for all others', () => {
		expect(ofKind('choice')).toBe(
			'1.1 1.4 2.8 2.10 2.11 2.12 2.13 2.14 2.14.1 2.14.3 3.1 3.2.1 3.3.1 3.4 3.5 3.6 3.7 3.8 ' +
				'4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 5.1 5.2 6.1 6.2 6.3 7.1 7.1.2'
		);
	});

	it('ask for the person’s own words with “other” and nothing else', () => {
		for (const item of items) {
			for (const { label, freeText } of optionsOf(item)) {
				expect([item.id, label.ja, freeText === true]).toEqual([
					item.id,
					label.ja,
					label.ja === 'その他'
				]);
			}
		}
	});

	it('have one exclusive option, 2.4 e: no contact so far', () => {
		const exclusive = items.flatMap((item) =>
			optionsOf(item)
				.filter((option) => option.exclusive)
				.map((option) => `${item.id} ${option.id} ${option.label.ja}`)
		);
		expect(exclusive).toEqual(['2.4 e 問い合わせはなかった']);
	});

	it('list services a to v in three groups, each provided in one of four ways, and w', () => {
		const item = itemOf('2.9');
		if (item.kind !== 'services') throw new RangeError('2.9 is not about services');
		const grouped = item.groups.map(({ id, label }) => [
			label.ja,
			item.services.flatMap((service) => (service.group === id ? [service.id] : [])).join('')
		]);
		expect(grouped).toEqual([
			['事後対応型サービス', 'abcdef'],
			['事前対応型サービス', 'ghijklmno'],
			['セキュリティ品質管理サービス', 'pqrstuv']
		]);
		expect(item.provisions.map(({ label }) => label.ja)).toEqual([
			'内製',
			'内製と外注が半々',
			'外注',
			'提供していない'
		]);
		expect(item.other.id).toBe('w');
	});

	it('divide numbers of people as 1.4 prints them, without gap or overlap', () => {
		for (const id of ['3.2', '3.3']) {
			const item = itemOf(id);
			const classes = item.kind === 'people' ? item.classes : [];
			expect(classes.map(({ min, max }) => [min, max])).toEqual([
				[1, 4],
				[5, 9],
				[10, 19],
				[20, undefined]
			]);
			expect(classes.map(({ label }) => label)).toEqual(
				optionsOf(itemOf('1.4')).map(({ label }) => label)
			);
		}
	});
});

describe('the conditions', () => {
	const conditional = items.filter((item) => item.shownWhen !== undefined);

	// Design, section 3; S3.1 rests on section 5.
	it('are these and no others', () => {
		expect(Object.fromEntries(conditional.map(({ id, shownWhen }) => [id, shownWhen]))).toEqual({
			'2.4.1': { item: '2.4', unless: ['e'] },
			'2.14.1': { item: '2.14', is: ['a'] },
			'2.14.2': { item: '2.14', is: ['a'] },
			'2.14.3': { item: '2.14', is: ['a'] },
			'3.2.1': { item: '3.2', atLeast: 1 },
			'3.3.1': { item: '3.3', atLeast: 1 },
			'7.1.2': { item: '7.1', unless: ['f'] },
			'S3.1': { item: '3.3.1', unless: ['f'] }
		});
	});

	it('read items that stand before, by options that these have', () => {
		for (const { id, shownWhen } of conditional) {
			if (shownWhen === undefined) continue;
			const other = itemOf(shownWhen.item);
			expect(items.indexOf(other)).toBeLessThan(items.indexOf(itemOf(id)));
			if ('atLeast' in shownWhen) {
				expect(other.kind).toBe('people');
			} else {
				const options = 'is' in shownWhen ? shownWhen.is : shownWhen.unless;
				expect(optionsOf(other).map((option) => option.id)).toEqual(
					expect.arrayContaining(options)
				);
			}
		}
	});
});

describe('the orders', () => {
	it.each([
		['steps', 'a b c d e', '2.11 2.13 3.1 3.4 4.1 4.2 4.3 4.4 4.5 4.6 4.8 4.9 4.10 4.11'],
		['standard', 'a b c', '3.5 3.6 3.7'],
		['frequency', 'a b c d e f', '6.1 6.2 6.3 7.1'],
		['employees', 'a b c d e f', '3.2.1 3.3.1'],
		['yesNo', 'a b', '2.10 2.12 2.14 3.8 4.7 5.1 5.2'],
		['date', 'before2014 from2014', '1.5 1.6']
	])('of %s run %s in %s', (scale, order, ids) => {
		const ordered = printed.filter((item) => item.order?.scale === scale);
		expect(idsOf(ordered)).toBe(ids);
		for (const item of ordered) expect(item.order?.options.join(' ')).toBe(order);
	});

	it('of people run from few to many in 1.4, 3.2 and 3.3', () => {
		const ordered = printed.filter((item) => item.order?.scale === 'people');
		expect(ordered.map(({ id, order }) => [id, order?.options.join(' ')])).toEqual([
			['1.4', 'a b c d'],
			['3.2', 'under5 from5to9 from10to19 from20'],
			['3.3', 'under5 from5to9 from10to19 from20']
		]);
	});

	it('leave “other” out', () => {
		for (const item of items) {
			const free = optionsOf(item).filter((option) => option.freeText);
			expect(free.filter((option) => item.order?.options.includes(option.id))).toEqual([]);
		}
	});
});
