import type { Answer } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { items } from '$lib/data/survey/items';
import type { Item } from '$lib/data/survey/item';
import { generator } from '../bench/generator';

/**
 * An assessment with made-up answers, for measuring and for tests: mostly complete, with some "don't
 * know", some gaps, and a note here and there. Hidden items are answered too, as they may be.
 *
 * @param number The same number gives the same assessment; the id is made from it.
 */
export function madeAssessment(number: number): Assessment {
	const random = generator(number);
	const entries: Assessment['entries'] = {};
	for (const item of items) {
		const chance = random();
		if (chance < 0.06) continue;
		const answer: Answer = chance < 0.09 ? { kind: 'dontKnow' } : madeAnswer(item, random);
		entries[item.id] = {
			answer: chance > 0.99 ? { kind: 'notApplicable' } : answer,
			...(chance > 0.97 && chance < 0.98 && { note: `担当者に確認した（${number} 回目の会議）` })
		};
	}
	const hex = number.toString(16).padStart(12, '0');
	return {
		format: 'csirt-self-assessment',
		version: 2,
		id: `5ca1ab1e-0000-4000-8000-${hex}`,
		title: '2026年度の自己点検',
		organisation: `組織 ${number}`,
		createdAt: '2026-04-01T00:00:00.000Z',
		changedAt: '2026-10-01T09:30:00.000Z',
		entries
	};
}

function madeAnswer(item: Item, random: () => number): Answer {
	const upTo = (count: number) => Math.floor(random() * count);
	switch (item.kind) {
		case 'choice':
			return { kind: 'choice', option: optionAt(item.options, upTo(item.options.length)) };
		case 'choices': {
			const open = item.options.filter(({ exclusive }) => !exclusive);
			const chosen = open.filter(() => random() < 0.25).map(({ id }) => id);
			const [first] = item.options.filter(({ exclusive }) => exclusive);
			if (chosen.length === 0) {
				return { kind: 'choices', options: [first?.id ?? optionAt(open, upTo(open.length))] };
			}
			return { kind: 'choices', options: chosen };
		}
		case 'month':
			return { kind: 'month', year: 2008 + upTo(12), month: 1 + upTo(12) };
		case 'people':
			return { kind: 'people', people: upTo(30) };
		case 'services': {
			const provisions = ['inHouse', 'half', 'outsourced', 'notOffered'] as const;
			return {
				kind: 'services',
				provisions: Object.fromEntries(
					item.services.map(({ id }) => [id, provisions[upTo(4)] ?? 'inHouse'])
				)
			};
		}
	}
}

function optionAt(options: readonly { id: string }[], index: number): string {
	const option = options[index];
	if (option === undefined) throw new RangeError(`no option ${index}`);
	return option.id;
}
