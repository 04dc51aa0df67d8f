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
		marks: { higher: '▲', lower: '▼', cannotTell: '＝?', notComparable: '–' },
		reasons: {
			wordsOnly: '一方または両方が、言葉または範囲でしか公表されていない',
			differentClasses: '一方では、ほかの選択肢とまとめてしか公表されていない（区分が異なる）',
			differentBase: '母数が異なるか、示されていない',
			oneEditionOnly: '一方の調査では、この選択肢について何も公表されていない'
		},
		notComparable: (option: string, reason: string) => `${option}：比較できません。${reason}。`,
		notPublished: '公表なし',
		none: '両方の調査で公表値のある設問はありません。'
	},
	en: {
		heading: (earlier: string, later: string) => `${earlier} and ${later}`,
		summary: (changed: number, cannotTell: number, notComparable: number) =>
			`Of the options that both surveys have figures on: changed beyond chance ${changed}, no change that could be told ${cannotTell}, not comparable ${notComparable}.`,
		item: 'Item',
		option: 'Option',
		verdict: 'Change',
		verdicts: {
			higher: 'changed beyond chance (higher)',
			lower: 'changed beyond chance (lower)',
			cannotTell: 'no change that could be told',
			notComparable: 'not comparable'
		},
		marks: { higher: '▲', lower: '▼', cannotTell: '=?', notComparable: '–' },
		reasons: {
			wordsOnly: 'in one or both, only words or bounds were published',
			differentClasses: 'one gives it together with other options only (different classes)',
			differentBase: 'the bases differ, or one is not stated',
			oneEditionOnly: 'one of them published nothing on this option'
		},
		notComparable: (option: string, reason: string) => `${option}: not comparable; ${reason}.`,
		notPublished: 'not published',
		none: 'No item has figures in both surveys.'
	}
});
