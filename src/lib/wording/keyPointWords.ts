import { catalogue } from './catalogue';

/** What weighs most in a report, and how it is chosen. */
export const keyPointWords = catalogue({
	ja: {
		heading: '要点',
		lists: {
			behind: '遅れている項目',
			notSettled: '未完了の項目（その段階のチームは半数以下）',
			ahead: '先行している項目'
		},
		nothing: {
			behind: '公表値から「遅れている」と確かに言える項目はありません。',
			notSettled: '当てはまる項目はありません。',
			ahead: '公表値から「先行している」と確かに言える項目はありません。'
		},
		more: (count: number) => `ほかに${count}件あります`,
		toAnswer: '質問票で回答する',
		rule: '項目の選び方と注意',
		ruleText: [
			'立ち位置は、設問の区切り（「文書化している」「年に1回以上」など）ごとに、そこに達しているチームの割合から決めます。達していない区切りに半数以上のチームが達していれば「遅れ」、達している区切りに達したチームが半数以下なら「先行」、どちらでもなく、達している区切りに半数以上が達していれば「多数派」です。',
			'判定（済・一部・未）は、第4章の確認項目に照らしたもので、立ち位置とは別の軸です。多くのチームより先にいても、確認項目を満たすとは限りません。',
			'並び順は、先に取り組むこと、遅れている項目、チェックリストの要約、アクションプランの候補に共通です。遅れていて確認項目が済んでいないものを先に、実施しているチームの確かな割合（下限）の大きい順に並べます。ほかの2つの一覧は、確かな割合（上限）の小さい順に5件までです。',
			'サービス（2.9）は、提供していないもののうち、半数以上のチームが確かに提供しているものを、まとめて1件の遅れとします。珍しいサービスの提供は先行に数えません。',
			'順序のない設問（部署など）、人数、時期には優劣がないため含めません。「わからない」と未回答は「判断できない」とします。合計や総合順位は求めません。'
		],
		cannotTell: (count: number) => `判断できない設問：${count}件`
	},
	en: {
		heading: 'At a glance',
		lists: {
			behind: 'Behind most teams',
			notSettled: 'Not settled (at most half of the teams are that far)',
			ahead: 'Ahead of most teams'
		},
		nothing: {
			behind: 'No item is certain to be behind, as far as the published figures go.',
			notSettled: 'There is no such item.',
			ahead: 'No item is certain to be ahead, as far as the published figures go.'
		},
		more: (count: number) => `${count} more`,
		toAnswer: 'Answer in the questionnaire',
		rule: 'How items are chosen, and what to bear in mind',
		ruleText: [
			'Standing is decided at each cut of an item, such as “documented” or “at least once a year”, by the share of teams that reach it. Behind: at least half of the teams reach a cut that you do not. Ahead: at most half reach a cut that you do. With most: neither, and at least half reach a cut that you reach too.',
			'The verdict (settled, partly, not settled) goes by the criteria of chapter 4. It is a separate matter: being ahead of most teams does not mean that a criterion is met.',
			'What to do first, what is behind, the checklist’s summary and the suggestions for the plan have one order: behind and not settled first, then by the largest certain share of teams that have it (lower end). The other two lists go by the smallest certain share (upper end), five at most.',
			'Services (2.9) that you do not offer and that at least half of the teams certainly provide count as one item behind. Offering a rare service does not count as ahead.',
			'Items without an order (such as departments), numbers of people and dates are neither better nor worse, so they are left out. “Don’t know” and unanswered items are “cannot tell”. Nothing is added up and there is no overall ranking.'
		],
		cannotTell: (count: number) => `Cannot tell: ${count} ${count === 1 ? 'item' : 'items'}`
	}
});
