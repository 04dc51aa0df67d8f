import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { language } from '$lib/wording/language';
import { findings, placed } from '$lib/wording/findings';
import { exampleReport } from '$lib/documents/reportOf';
import { choice } from '../assessments';
import { itemIn, reportWith } from '../engine/report/fixtures';
import { eightTenths, itemOf, inEdition, unknown } from './editionReports';

describe('the findings on the five steps', () => {
	// Chapter 4 on 2.13: 8 割を超える have it documented and approved.
	it.each([
		[
			'c',
			'文書化し、承認を得ています。あなたの組織は、文書化していますが、承認は得ていません。',
			'have this documented and approved; yours has it documented but not approved.'
		],
		[
			'd',
			'文書化しています。あなたの組織は、目安はありますが、文書化していません。',
			'have this documented; yours has a rough guide, not written down.'
		],
		[
			'e',
			'少なくとも目安を定めています。あなたの組織は、定めていません。',
			'have at least a rough guide for this; yours has not defined it.'
		]
	])('say for %s what those before have, and what one’s own team has not', (option, ja, en) => {
		const placedIn = inEdition({ before: eightTenths, same: unknown, after: unknown });

		expect(findings(itemOf('2.13'), choice(option), placedIn)).toEqual([
			`66チーム中53チーム以上（80.3%以上）が、${ja}`
		]);
		language.use('en');
		expect(findings(itemOf('2.13'), choice(option), placedIn)).toEqual([
			`At least 53 of 66 teams (80.3% or more) ${en}`
		]);
	});

	it.each(['c', 'd', 'e'])('say so of the published figures, for %s', (option) => {
		const [sentence] = findings(itemOf('2.13'), choice(option), exampleReport('2.13', option));
		expect(sentence).toMatch(/^66チーム中53チーム以上（80.3%以上）が、/);
	});

	it('say for b that those before are audited too', () => {
		const placedIn = inEdition({ before: [0.1, 1], same: unknown, after: unknown });
		expect(findings(itemOf('2.13'), choice('b'), placedIn)).toEqual([
			'66チーム中7チーム以上（10.6%以上）が、承認を得たうえで、監査も受けています。' +
				'あなたの組織は、文書化し、承認を得ています。'
		]);
	});

	// Item 4.1: 51, 13 and 1 of 66.
	it('say before, same and after in this order', () => {
		const placedIn = inEdition({
			before: [51 / 66, 51 / 66],
			same: [13 / 66, 13 / 66],
			after: [1 / 66, 1 / 66]
		});
		expect(findings(itemOf('4.1'), choice('d'), placedIn)).toEqual([
			'66チーム中51チーム（77.3%）が、文書化しています。' +
				'あなたの組織は、目安はありますが、文書化していません。',
			'あなたの組織と同じ回答は、66チーム中13チーム（19.7%）です。',
			'66チーム中1チーム（1.5%）は、あなたの組織より手前の段階です。'
		]);
	});

	it('say nothing of those before the first step, where nobody can stand', () => {
		const placedIn = inEdition({ before: [0, 0], same: unknown, after: [0.5, 1] });
		expect(findings(itemOf('2.13'), choice('a'), placedIn)).toEqual([
			'66チーム中33チーム以上（50%以上）は、あなたの組織より手前の段階です。'
		]);
	});
});

describe('the findings on other orders', () => {
	const month: Answer = { kind: 'month', year: 2014, month: 4 };
	const people: Answer = { kind: 'people', people: 7 };
	const quarter: [number, number] = [0.25, 0.75];
	const share = '66チーム中17～49チーム（25.8～74.2%）';

	it.each([
		[
			'standard',
			'3.5',
			choice('b'),
			`${share}が、より明確な基準を定めています。`,
			`${share}は、そこまでの基準を定めていません。`
		],
		[
			'frequency',
			'6.1',
			choice('d'),
			`${share}が、より高い頻度で実施しています。`,
			`${share}は、より低い頻度か、実施していません。`
		],
		[
			'people',
			'3.3',
			people,
			`より少人数なのは、${share}です。`,
			`より多人数なのは、${share}です。`
		],
		[
			'people',
			'1.4',
			choice('b'),
			`より少人数なのは、${share}です。`,
			`より多人数なのは、${share}です。`
		],
		[
			'employees',
			'3.3.1',
			choice('d'),
			`正社員の割合がより低いのは、${share}です。`,
			`正社員の割合がより高いのは、${share}です。`
		],
		[
			'date',
			'1.5',
			month,
			`より早い時期なのは、${share}です。`,
			`より遅い時期なのは、${share}です。`
		]
	])('speak of %s in words of its own (%s)', (_, item, answer, before, after) => {
		const placedIn = inEdition({ before: quarter, same: unknown, after: quarter });
		expect(findings(itemOf(item), answer, placedIn)).toEqual([before, after]);
	});

	it('say that others have what one’s own team has not, and the other way round', () => {
		const no = inEdition({ before: eightTenths, same: unknown, after: [0, 0] });
		expect(findings(itemOf('5.1'), choice('b'), no)).toEqual([
			'66チーム中53チーム以上（80.3%以上）が、これを備えています。あなたの組織は備えていません。'
		]);
		const yes = inEdition({ before: [0, 0], same: eightTenths, after: [0, 0.2] });
		expect(findings(itemOf('5.1'), choice('a'), yes)).toEqual([
			'あなたの組織と同じ回答は、66チーム中53チーム以上（80.3%以上）です。',
			'66チーム中13チーム以下（19.7%以下）は、これを備えていません。'
		]);
	});

	it('speak of the time to build as shorter and longer', () => {
		const placedIn = inEdition({ before: quarter, same: unknown, after: quarter });
		expect(placed(placedIn, { scale: 'months' })).toEqual([
			`より短い期間で構築したのは、${share}です。`,
			`より長い期間をかけたのは、${share}です。`
		]);
	});

	it('speak English as well', () => {
		language.use('en');
		const placedIn = inEdition({ before: quarter, same: [0, 0.25], after: eightTenths });
		expect(findings(itemOf('6.1'), choice('d'), placedIn)).toEqual([
			'17 to 49 of 66 teams (25.8 to 74.2%) do this more often.',
			'At most 16 of 66 teams (24.2% or less) gave the same answer as you.',
			'At least 53 of 66 teams (80.3% or more) do this less often or not at all.'
		]);
	});
});

describe('the findings', () => {
	it('are none without an answer, or without a figure', () => {
		const placedIn = inEdition({ before: eightTenths, same: unknown, after: unknown });
		expect(findings(itemOf('2.13'), undefined, placedIn)).toEqual([]);
		expect(findings(itemOf('2.13'), choice('c'), { ...placedIn, base: undefined })).toEqual([]);
	});

	it('give no number of teams where no source states how many there are', () => {
		const placedIn = inEdition({ base: { kind: 'publishing' }, same: [0.5, 1] });
		expect(findings(itemOf('7.1.2'), choice('b'), placedIn)).toEqual([
			'あなたの組織と同じ回答は、レポートを発行しているチームの50%以上です。'
		]);
	});
});

describe('an answer that no team gave', () => {
	const none = inEdition({ before: [0, 0], same: [0, 0], after: [1, 1] });

	it.each<[string, Answer]>([
		['3.2.1', choice('a')],
		['3.3', { kind: 'people', people: 0 }],
		['1.1', choice('b')],
		['6.1', choice('a')]
	])('is said to be none of %s, and ranked by nothing', (id, answer) => {
		expect(findings(itemOf(id), answer, none)).toEqual([
			'回答した66チームの中に、あなたの組織と同じ回答のチームはありませんでした。'
		]);
		language.use('en');
		expect(findings(itemOf(id), answer, none)).toEqual([
			'None of the 66 teams that answered gave the same answer as you.'
		]);
	});

	it('is said of one of several options', () => {
		const published = [{ option: 'b', share: [0, 0] as [number, number] }];
		expect(
			findings(itemOf('2.1'), { kind: 'choices', options: ['b'] }, inEdition({ published }))[0]
		).toMatch(/^回答した66チームの中に、「.*」を選んだチームはありませんでした。$/);
	});

	it('is so in the figures of 2015 for members who are all outsourced', () => {
		const report = reportWith({
			'3.2': { answer: { kind: 'people', people: 4 } },
			'3.2.1': { answer: choice('a') }
		});
		expect(itemIn(report, '3.2.1').same).toEqual([0, 0]);
	});
});
