import { catalogue } from './catalogue';

/** How an option stands in two editions: changed, not told apart, or not comparable and why. */
export const changeWords = catalogue({
	ja: {
		heading: (earlier: string, later: string) => `${earlier}と${later}`,
		summary: (changed: number, cannotTell: number, notComparable: number) =>
			`両方の調査で公表値のある選択肢のうち、偶然を超えて変化したもの ${changed}件、変化を確認できないもの ${cannotTell}件、比較できないもの ${notComparable}件です。`,
		item: '設問',
		option: '選択肢',
		verdict: '変化',
		verdicts: {
			higher: '偶然を超えて増加',
			lower: '偶然を超えて減少',
			cannotTell: '変化は確認できない',
			notComparable: '比較できない'
		},
		rest: (options: readonly string[]) =>
			`${options.map((option) => `「${option}」`).join('、')}は、変化を確認できないか、比較できません。`,
		others: (count: number) =>
			`ほかの${count}件は、変化を確認できないか、比較できません。値は各設問にあります。`,
		marks: { higher: '↗', lower: '↘', cannotTell: '?', notComparable: '–' },
		notPublished: '公表なし',
		none: '両方の調査で公表値のある設問はありません。'
	},
	en: {
		heading: (earlier: string, later: string) => `${earlier} and ${later}`,
		summary: (changed: number, cannotTell: number, notComparable: number) =>
			`Of the options that both surveys have figures on: changed beyond chance ${changed}, no change that can be determined ${cannotTell}, not comparable ${notComparable}.`,
		item: 'Item',
		option: 'Option',
		verdict: 'Change',
		verdicts: {
			higher: 'changed beyond chance (higher)',
			lower: 'changed beyond chance (lower)',
			cannotTell: 'no change can be determined',
			notComparable: 'not comparable'
		},
		rest: (options: readonly string[]) =>
			`No change can be determined for ${options.map((option) => `“${option}”`).join(', ')}, or they cannot be compared.`,
		others: (count: number) =>
			`For the other ${count} no change can be determined, or they cannot be compared; their figures are shown with each item.`,
		marks: { higher: '↗', lower: '↘', cannotTell: '?', notComparable: '–' },
		notPublished: 'not published',
		none: 'No item has figures in both surveys.'
	}
});
