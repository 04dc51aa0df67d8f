import { catalogue } from '$lib/wording/catalogue';

export const frameworkWords = catalogue({
	ja: {
		heading: 'SIM3 で見る',
		intro:
			'アセスメントの回答から、SIM3 の45のパラメータの段階（0〜4）がどこまで決まるかを示します。決まらないところは範囲のまま示し、合計点は出しません。',
		counts: (exact: number, range: number, open: number, away: number) =>
			`45のパラメータのうち、段階が1つに決まるもの ${exact}、範囲まで決まるもの ${range}、決まらないもの ${open}${away > 0 ? `、対象外 ${away}` : ''}`,
		shared: (item: string, of: string, levels: string) =>
			`設問 ${item} は ${of} をまとめて尋ねています。最も低いものの段階：${levels}`,
		levels: '段階の意味',
		print: '印刷する',
		csv: 'CSV で保存する',
		json: 'JSON で保存する',
		saved: 'ファイルを作成し、内容を読み戻して確認しました。',
		failed: 'ファイルを作成できませんでした。',
		parameter: 'パラメータ',
		level: '段階',
		rests: '根拠と、決めるために必要なもの',
		range: (low: number, high: number) => (low === high ? `${low}` : `${low}〜${high}`),
		open: '不明',
		away: '対象外',
		from: '設問',
		answer: (ids: string) => `未回答：${ids}`,
		ask: '下の質問に答えると決まります',
		audit: '監査の権限に答えると決まります',
		notMore: '回答からはこれ以上決まりません',
		questions: '追加の質問',
		questionsIntro:
			'アンケートでは尋ねていないことを、同じ5段階で尋ねます。答えなくてもかまいません。ほかのページの回答数には数えません。',
		questionsOpen: (count: number) => `${count}の質問を開く`,
		answered: (done: number, all: number) => `${all}問中${done}問に回答`,
		howFar: (what: string) => `どこまで定めていますか：${what}`,
		dontKnow: 'わからない',
		notApplicable: '該当しない',
		clear: '回答を取り消す',
		sources: '出典'
	},
	en: {
		heading: 'Seen as SIM3',
		intro:
			'How far your answers settle the levels (0 to 4) of the 45 parameters of SIM3. What they do not settle stays a range, and there is no total.',
		counts: (exact: number, range: number, open: number, away: number) =>
			`Of the 45 parameters ${exact} are settled, ${range} have a range and ${open} are open${away > 0 ? `; ${away} do not apply` : ''}`,
		shared: (item: string, of: string, levels: string) =>
			`Item ${item} asks about ${of} together. Level of the lowest: ${levels}`,
		levels: 'What the levels mean',
		print: 'Print',
		csv: 'Save as CSV',
		json: 'Save as JSON',
		saved: 'The file was made, read back and compared.',
		failed: 'The file could not be made.',
		parameter: 'Parameter',
		level: 'Level',
		rests: 'What it rests on, and what would settle it',
		range: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
		open: 'open',
		away: 'not applicable',
		from: 'Item',
		answer: (ids: string) => `Not answered: ${ids}`,
		ask: 'Settled by the question below',
		audit: 'Settled by who ordered the audit',
		notMore: 'The answers settle no more',
		questions: 'Further questions',
		questionsIntro:
			'What the survey does not ask, with the same five steps. You need not answer. They count on no other page.',
		questionsOpen: (count: number) => `Open ${count} questions`,
		answered: (done: number, all: number) => `${done} of ${all} answered`,
		howFar: (what: string) => `How far is it settled: ${what}?`,
		dontKnow: 'Don’t know',
		notApplicable: 'Not applicable',
		clear: 'Take the answer back',
		sources: 'Sources'
	}
});
