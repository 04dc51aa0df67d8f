import { describe, expect, it } from 'vitest';
import type { Item } from '$lib/data/survey/item';
import { items, itemsById } from '$lib/data/survey/items';

function labelsOf(id: string, language: 'ja' | 'en' = 'ja'): string[] {
	const item = itemsById.get(id);
	if (item === undefined || !('options' in item)) throw new RangeError(`${id} has no options`);
	return item.options.map((option) => option.label[language]);
}

function idsWith(origin: Item['origin']): string {
	return items
		.filter((item) => item.origin === origin)
		.map(({ id }) => id)
		.join(' ');
}

// Design, section 3, "Rebuilt options".
describe('the rebuilt options', () => {
	it('are marked on every item whose page is lost', () => {
		expect(idsWith('rebuilt')).toBe(
			'2.12 2.13 2.14 2.14.1 2.14.2 2.14.3 3.1 3.2 3.8 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9'
		);
	});

	// 2.9: "half and half" stands in the results only. 3.7: c is lost. 4.10: d and e are printed.
	it('are marked in part where some are printed', () => {
		expect(idsWith('partly')).toBe('2.9 3.7 4.10');
	});

	it.each(['2.13', '3.1', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.8', '4.9'])(
		'of %s are the five steps of 2.11',
		(id) => {
			expect([labelsOf(id), labelsOf(id, 'en')]).toEqual([
				labelsOf('2.11'),
				labelsOf('2.11', 'en')
			]);
		}
	);

	it('of 4.10 are the first three steps of 2.11, before the printed two', () => {
		expect(labelsOf('4.10')).toEqual([
			...labelsOf('2.11').slice(0, 3),
			'だいたいの目安になるものは設定されているが、文書として存在していない',
			'設定されておらず、発生の都度検討している'
		]);
	});

	// Table 1.3.1, item 2.11.
	it('rest on the printed steps: audited, approved, documented, rough, not set', () => {
		expect(labelsOf('2.11')).toEqual([
			expect.stringMatching(
				/承認されている、さらに業務が文書に従っているか管理（監査）されている$/
			),
			expect.stringMatching(/文書として存在しており、CSIRT 責任者や CISO により承認されている$/),
			'明確に設定され、文書として存在しているが、正式に承認されていない',
			'だいたいの目安になるものは設定されているが、文書として存在していない',
			'設定されておらず、発生都度検討している'
		]);
	});

	it('of 3.7 end with the third step of 3.5 and 3.6', () => {
		expect(labelsOf('3.5')).toEqual(labelsOf('3.6'));
		expect(labelsOf('3.7')).toEqual(labelsOf('3.5'));
		expect(labelsOf('3.7')[2]).toMatch(/基準が確立しておらず、受講の都度検討している$/);
	});

	it.each([
		['2.12', ['文書化されている', '文書化されていない', 'その他']],
		['2.14', ['運用・構築されている', '運用・構築されていない', 'その他']],
		['2.14.1', ['24時間365日', '平日の業務時間内', 'その他']],
		['2.14.2', ['自組織で運用', 'グループ会社に外注', '他社に外注', 'その他']],
		[
			'2.14.3',
			[
				'SOC は CSIRT と切り離されている',
				'SOC は CSIRT の一部である',
				'SOC と CSIRT は同じチームである',
				'その他'
			]
		],
		['3.8', ['ある', 'ない', 'その他']],
		['4.7', ['存在する', '存在しない']]
	])('of %s are %j', (id, labels) => {
		expect(labelsOf(id)).toEqual(labels);
	});

	it('of 3.2 are a number of people, as 3.3', () => {
		const [first, now] = [itemsById.get('3.2'), itemsById.get('3.3')];
		expect(first).toMatchObject({ kind: 'people', order: now?.order });
		expect(first && 'classes' in first && first.classes).toEqual(
			now && 'classes' in now && now.classes
		);
	});
});
