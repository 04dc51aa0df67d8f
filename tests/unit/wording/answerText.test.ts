import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { language } from '$lib/wording/language';
import { answerText, optionLabel } from '$lib/wording/answerText';
import { itemOf } from './editionReports';

/** Ways of providing services, in the order of a to v as far as they go. */
function services(...ways: ('inHouse' | 'half' | 'outsourced' | 'notOffered')[]): Answer {
	const letters = 'abcdefghijklmnopqrstuv';
	return {
		kind: 'services',
		provisions: Object.fromEntries(ways.map((way, place) => [letters.charAt(place), way]))
	};
}

describe('answerText', () => {
	it.each<[string, string, Answer | undefined, string, string]>([
		['no answer', '2.8', undefined, '未回答', 'Not answered'],
		['“don’t know”', '2.8', { kind: 'dontKnow' }, 'わからない', 'Don’t know'],
		['“not applicable”', '2.8', { kind: 'notApplicable' }, '該当しない', 'Not applicable'],
		['a month', '1.5', { kind: 'month', year: 2014, month: 4 }, '2014年4月', 'April 2014'],
		['a number of people', '3.3', { kind: 'people', people: 12 }, '12名', '12 people'],
		['one person', '3.3', { kind: 'people', people: 1 }, '1名', '1 person'],
		['one choice', '5.1', { kind: 'choice', option: 'b' }, '実施していない', 'No'],
		[
			'several choices',
			'2.6',
			{ kind: 'choices', options: ['b', 'c'] },
			'Open IOC、STIX/TAXII',
			'OpenIOC, STIX/TAXII'
		],
		[
			'services, of which some are open',
			'2.9',
			services('inHouse', 'notOffered', 'inHouse', 'half'),
			'内製 2、内製と外注が半々 1、提供していない 1、未回答 18',
			'In-house: 2, Half in-house, half outsourced: 1, Not offered: 1, not answered: 18'
		],
		[
			'services, all decided',
			'2.9',
			services(...Array<'inHouse'>(22).fill('inHouse')),
			'内製 22',
			'In-house: 22'
		]
	])('says %s', (_, item, answer, ja, en) => {
		expect(answerText(itemOf(item), answer)).toBe(ja);
		language.use('en');
		expect(answerText(itemOf(item), answer)).toBe(en);
	});

	it('says the person’s own words with “other”', () => {
		const answer: Answer = { kind: 'choices', options: ['a', 'd'] };
		expect(answerText(itemOf('2.6'), answer, { other: '電話' })).toBe('テキスト、その他（電話）');
		expect(answerText(itemOf('2.6'), answer)).toBe('テキスト、その他');
	});

	it('leaves the words to “other” out while another option is chosen', () => {
		const answer: Answer = { kind: 'choices', options: ['a'] };
		expect(answerText(itemOf('2.6'), answer, { other: '電話' })).toBe('テキスト');
	});

	it('refuses services of an item without any', () => {
		expect(() => answerText(itemOf('2.8'), services('half'))).toThrow(
			new RangeError('2.8 has no services')
		);
	});
});

describe('optionLabel', () => {
	it.each([
		['an option', '4.7', 'a', '存在する'],
		['a class', '3.3', 'from20', '20名以上'],
		['a service', '2.9', 'e', 'フォレンジック'],
		['the further service', '2.9', 'w', 'その他']
	])('finds %s', (_, item, id, label) => {
		expect(optionLabel(itemOf(item), id)).toBe(label);
	});

	it('refuses an option that the item lacks', () => {
		expect(() => optionLabel(itemOf('2.8'), 'd')).toThrow(new RangeError('2.8 has no option d'));
	});
});
