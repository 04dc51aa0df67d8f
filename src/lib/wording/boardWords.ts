import { catalogue } from './catalogue';

/** The report's first page: what a director reads in a minute. */
export const boardWords = catalogue({
	ja: {
		heading: '要点',
		/** Who was asked and when, in one line. */
		beside: (teams: number, asked: string, years: number) =>
			`比較対象：${asked}に回答した NCA 加盟${teams}チーム（約${years}年前）。国内企業の代表ではありません。`,
		besidePack: (teams: number, asked: string, title: string) =>
			`比較対象：${title}（調査時期 ${asked}、${teams}チーム）。`,
		sample: '対象と方法',
		/** The items that do not apply are named, so that the counts on the pages add up. */
		answered: (answered: number, applying: number, all: number) =>
			`${applying}問中${answered}問に回答${applying < all ? `（全${all}問から対象外の${all - applying}問を除く）` : ''}`,
		told: (told: number, all: number) => `全${all}問のうち${told}問がインタビューからわかります`,
		changed: (day: string) => `最終更新 ${day}`,
		unconfirmed: (count: number, items: string) =>
			`${count}問は以前の回答を引き継いだままで、まだ確認していません（${items}）。`,
		matters: '構築時に定めておくべき6つの事項',
		ready: (matters: number, criteria: number, all: number) => {
			if (matters === 6) return `6つの事項はすべて済です（確認項目${all}件）。`;
			const settled = matters === 0 ? '済の事項はまだなく' : `6つの事項のうち${matters}つが済で`;
			return criteria === 0
				? `${settled}、済の確認項目もまだありません（全${all}件）。`
				: `${settled}、確認項目は${all}件のうち${criteria}件が済です。`;
		},
		readyAsTold: (criteria: number, all: number) =>
			`インタビューからわかる確認項目は${all}だけで、そのうち${criteria}が済です。ほかはわからないため、下の判定はこの${all}だけによります。`,
		settled: (count: number, all: number) => `${count}／${all}`,
		/** Of an interview: how many criteria the matter has, told or not. */
		ofAll: (all: number) => `（全${all}）`,
		practices: '取り組みの数',
		whole: (own: number, answered: number, mean: string) =>
			`比べられる取り組み${answered}件のうち、あなたの組織は${own}件、平均的なチームは${mean}件を実施しています。`,
		none: (practices: number, mean: string) =>
			`比べられる取り組みは${practices}件あり、平均的なチームはそのうち${mean}件を実施しています。`,
		average: '平均的なチーム',
		own: 'あなたの組織',
		first: '先に取り組むこと',
		fromPlan: '（アクションプランから、期限の早い順）',
		fromBoth: '（アクションプランのタスク、続いて候補）',
		suggested: '（遅れているものから、実施チームの多い順）',
		keep: (ahead: number) =>
			`確認項目はすべて済です。報告書は定期的な見直しも求めているため、少なくとも年に1回は見直してください。先行していると確かに言える項目は${ahead}件です。`,
		nothingOpen: '提案はすべてアクションプランにあり、未完了のタスクはありません。',
		answerFirst: '未回答の設問があります。回答すると、先に取り組むことをここに示します。',
		toPlan: 'アクションプランで担当と期限を決める',
		owner: (name: string) => `担当 ${name}`,
		due: (day: string) => `期限 ${day}`,
		undecided: '担当・期限は未定',
		item: (id: string) => `設問 ${id}`,
		inReport: (place: string) => `報告書 ${place}`,
		translated: (place: string) => place,
		inPack: (pack: string, place: string) => `${pack}、${place}`,
		from: (place: string) => `（${place}）`,
		quote: (sentence: string) => `「${sentence}」`,
		rebuilt: (items: string) => `選択肢を再構成した設問：${items}`,
		separator: '、',
		unknown: (open: number, unpublished: number) =>
			[
				...(open > 0 ? [`未回答や「わからない」のため判断できない設問が${open}件`] : []),
				...(unpublished > 0 ? [`公表値から判断できない設問が${unpublished}件`] : [])
			].join('、') + 'あります。',
		unknownTold: (count: number) => `判断できない設問が${count}件あります。`,
		allKnown: '順序のある設問は、すべて判断できます。',
		sure: 'どこまで確かか',
		onlySure: '「遅れ」と「先行」は、公表値の範囲から言えるものだけを示しています。',
		toItems: '全設問を見る',
		allSources: '出典をすべて付けて印刷する'
	},
	en: {
		heading: 'Summary',
		beside: (teams: number, asked: string, years: number) =>
			`Compared with the ${teams} NCA member teams that answered on ${asked} (about ${years} years ago). They do not represent all companies in Japan.`,
		besidePack: (teams: number, asked: string, title: string) =>
			`Compared with ${title} (asked: ${asked}, ${teams} teams).`,
		sample: 'Who was asked, and how',
		answered: (answered: number, applying: number, all: number) =>
			`${answered} of ${applying} items answered${applying < all ? ` (${all} in all, ${all - applying} do not apply)` : ''}`,
		told: (told: number, all: number) => `The interview covers ${told} of ${all} items`,
		changed: (day: string) => `Last changed ${day}`,
		unconfirmed: (count: number, items: string) =>
			`${count} ${count === 1 ? 'answer was' : 'answers were'} carried over and not confirmed yet (${items}).`,
		matters: 'The six matters to settle when a CSIRT is built',
		ready: (matters: number, criteria: number, all: number) => {
			if (matters === 6) return `All six matters are settled (${all} criteria).`;
			const settled =
				matters === 0 ? 'No matter is settled yet' : `${matters} of 6 matters are settled`;
			return `${settled}; ${criteria === 0 ? 'none' : criteria} of the ${all} criteria ${criteria === 1 ? 'is' : 'are'}.`;
		},
		readyAsTold: (criteria: number, all: number) =>
			`The interview covers only ${all} criteria, and ${criteria} of these are settled. The verdicts below rest on these ${all} alone.`,
		settled: (count: number, all: number) => `${count} of ${all}`,
		ofAll: (all: number) => ` (${all} in all)`,
		practices: 'Number of practices',
		whole: (own: number, answered: number, mean: string) =>
			`Of ${answered} practices that can be compared, you have ${own}; the average team has ${mean}.`,
		none: (practices: number, mean: string) =>
			`${practices} practices can be compared. The average team had ${mean} of them.`,
		average: 'Average team',
		own: 'You',
		first: 'Do these first',
		fromPlan: '(from your action plan, the earliest due first)',
		fromBoth: '(from your action plan, then suggestions)',
		suggested: '(behind first, then by how many teams have it)',
		keep: (ahead: number) =>
			`Every criterion is settled. The report also asks for regular reviews, so review at least once a year. You are certainly ahead on ${ahead} ${ahead === 1 ? 'item' : 'items'}.`,
		nothingOpen: 'Every suggestion is in the action plan, and no task is open.',
		answerFirst: 'Not every item is answered. Once it is, what to do first is shown here.',
		toPlan: 'Set owners and dates in the action plan',
		owner: (name: string) => `Owner: ${name}`,
		due: (day: string) => `Due: ${day}`,
		undecided: 'No owner or date yet',
		item: (id: string) => `Item ${id}`,
		inReport: (place: string) => `report, ${place}`,
		/** The report is in Japanese. */
		translated: (place: string) => `${place}; our translation`,
		inPack: (pack: string, place: string) => `${pack}, ${place}`,
		from: (place: string) => ` (${place})`,
		quote: (sentence: string) => `“${sentence}”`,
		rebuilt: (items: string) => `Options rebuilt: ${items}`,
		separator: ', ',
		unknown: (open: number, unpublished: number) =>
			[
				...(open > 0 ? [`${open} ${open === 1 ? 'item has' : 'items have'} no answer`] : []),
				...(unpublished > 0
					? [
							`${unpublished} ${open > 0 ? '' : unpublished === 1 ? 'item ' : 'items '}cannot be determined from the published figures`
						]
					: [])
			].join('; ') + '.',
		unknownTold: (count: number) =>
			`${count} ${count === 1 ? 'item' : 'items'} cannot be determined.`,
		allKnown: 'Every item with an order can be determined.',
		sure: 'How sure is this?',
		onlySure: '“Behind” and “ahead” are said only where the published figures bear them out.',
		toItems: 'See all items',
		allSources: 'Print with all sources'
	}
});
