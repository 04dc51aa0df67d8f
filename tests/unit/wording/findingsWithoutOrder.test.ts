import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { findings } from '$lib/wording/findings';
import { choice } from '../assessments';
import { eightTenths, itemOf, inEdition, unknown } from './editionReports';

describe('the findings on items without an order', () => {
	it('say how many chose the same, and what is known of options together', () => {
		const placedIn = inEdition({
			same: [0.25, 0.75],
			together: [
				{ options: ['a', 'h'], share: eightTenths },
				{ options: ['b', 'c'], share: [0, 0.1] }
			]
		});
		expect(findings(itemOf('1.1'), choice('a'), placedIn)).toEqual([
			'あなたの組織と同じ回答は、66チーム中17～49チーム（25.8～74.2%）です。',
			'「情報システム管理部門系」、「セキュリティ対策部門系」のいずれかに当てはまるのは、' +
				'66チーム中53チーム以上（80.3%以上）です。'
		]);
	});

	it('say so where it cannot be told how many chose the same', () => {
		expect(findings(itemOf('1.1'), choice('a'), inEdition({ same: unknown }))).toEqual([
			'あなたの組織と同じ回答のチームがどれだけあるかは、公表値からはわかりません。'
		]);
	});

	// Item 2.3: 39 and 20 of 66.
	it('say of several choices what is known of each', () => {
		const published = [
			{ option: 'b', share: [39 / 66, 39 / 66] as [number, number] },
			{ option: 'c', share: [20 / 66, 20 / 66] as [number, number] }
		];
		const answer: Answer = { kind: 'choices', options: ['a', 'b'] };
		expect(findings(itemOf('2.3'), answer, inEdition({ published }))).toEqual([
			'「グループ会社のユーザ」と答えたのは、66チーム中39チーム（59.1%）です。'
		]);
	});

	it('say of several choices if nothing is known of any', () => {
		const answer: Answer = { kind: 'choices', options: ['a'] };
		expect(findings(itemOf('2.3'), answer, inEdition())).toEqual([
			'あなたの組織と同じ回答のチームがどれだけあるかは、公表値からはわかりません。'
		]);
	});
});

describe('the findings on services', () => {
	const exact = (option: string, teams: number) => ({
		option,
		share: [teams / 66, teams / 66] as [number, number]
	});
	// Tables of section 2.2.9, with one share that is not exact.
	const published = [
		{ option: 'b', share: [0.25, 1] as [number, number] },
		exact('g', 27),
		exact('i', 46),
		exact('k', 54),
		exact('o', 15)
	];

	it('name the three that most teams provide and one’s own does not', () => {
		const answer: Answer = {
			kind: 'services',
			provisions: {
				b: 'notOffered',
				g: 'notOffered',
				i: 'notOffered',
				k: 'notOffered',
				o: 'notOffered'
			}
		};
		expect(findings(itemOf('2.9'), answer, inEdition({ published }))).toEqual([
			'あなたの組織が提供していないサービスのうち、提供しているチームが多いのは、' +
				'「注意喚起・アナウンス」66チーム中54チーム（81.8%）、' +
				'「侵入検知」66チーム中46チーム（69.7%）、' +
				'「パブリックモニタリング」66チーム中27チーム（40.9%）です。'
		]);
	});

	it('say that all are provided, where all are decided and provided', () => {
		const answer: Answer = {
			kind: 'services',
			provisions: { g: 'half', i: 'outsourced', k: 'inHouse', o: 'inHouse' }
		};
		expect(findings(itemOf('2.9'), answer, inEdition({ published }))).toEqual([
			'チーム数が公表されているサービスは、すべて提供しています。'
		]);
	});

	it('do not say so while some are open', () => {
		const answer: Answer = { kind: 'services', provisions: { k: 'inHouse' } };
		expect(findings(itemOf('2.9'), answer, inEdition({ published }))).toEqual([]);
	});
});
