import { catalogue } from './catalogue';

/** How many practices one has beside the average team, in words that a director reads. */
export const practiceWords = catalogue({
	ja: {
		heading: '取り組みの数',
		whole: (practices: number, mean: string) =>
			`公表値で比べられる取り組みは${practices}件あり、平均的なチームはそのうち${mean}件を実施しています。`,
		answered: (answered: number, own: number, mean: string) =>
			`回答済みの${answered}件のうち、あなたの組織は${own}件を実施しています。同じ${answered}件について、平均的なチームは${mean}件です。`,
		allAnswered: (own: number) => `あなたの組織は${own}件です。`,
		verdicts: {
			more: '平均より多いことは確かです。',
			fewer: '平均より少ないことは確かです。',
			cannotTell: '平均より多いか少ないかは、判断できません。'
		},
		ifMany: '報告書の「多い」を「半数以上」と読む場合です。',
		ifManyShort: '（「多い」が半数以上のとき）',
		open: (count: number) => `残りの${count}件は未回答のため、数えていません。`,
		isMean: '平均との比較であり、順位ではありません。',
		between: (low: string, high: string) => (low === high ? low : `${low}～${high}`),
		details: '分野別・事項別の数',
		section: '分野',
		matter: '事項',
		own: 'あなたの組織',
		ofAnswered: (own: number, answered: number) => `${own}／${answered}件`,
		mean: '平均的なチーム',
		beside: '比較',
		short: { more: '多い', fewer: '少ない', cannotTell: '判断できない' },
		joint: 'すべて満たすチーム',
		jointNote:
			'事項の確認項目をすべて満たすチームは、最も少ない項目を満たすチームより多くはありえません。',
		allMatters: '6つの事項すべて'
	},
	en: {
		heading: 'Number of practices',
		whole: (practices: number, mean: string) =>
			`${practices} practices can be compared with the published figures. The average team had ${mean} of them.`,
		answered: (answered: number, own: number, mean: string) =>
			`Of the ${answered} you have answered, you have ${own === 0 ? 'none' : own}; the average team has ${mean} of the same ${answered}.`,
		allAnswered: (own: number) => `You have ${own === 0 ? 'none' : own}.`,
		verdicts: {
			more: 'That is certainly more than the average.',
			fewer: 'That is certainly fewer than the average.',
			cannotTell: 'Whether that is more or fewer than the average cannot be determined.'
		},
		ifMany: 'This holds if “many” in the report means half or more.',
		ifManyShort: ' (if “many” means half or more)',
		open: (count: number) =>
			`The other ${count} ${count === 1 ? 'is' : 'are'} not answered and not counted.`,
		isMean: 'It is a comparison with a mean, not a rank.',
		between: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
		details: 'By section and by matter',
		section: 'Section',
		matter: 'Matter',
		own: 'You',
		ofAnswered: (own: number, answered: number) => `${own} of ${answered}`,
		mean: 'Average team',
		beside: 'Comparison',
		short: { more: 'more', fewer: 'fewer', cannotTell: 'cannot tell' },
		joint: 'Teams that meet all',
		jointNote:
			'No more teams can meet all criteria of a matter than meet the one that the fewest meet.',
		allMatters: 'All six matters'
	}
});
