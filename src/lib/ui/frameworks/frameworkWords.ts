import { frameworks } from '$lib/data/frameworks/frameworks';
import { catalogue } from '$lib/wording/catalogue';
import { language } from '$lib/wording/language';

export const frameworkWords = catalogue({
	ja: {
		heading: (title: string) => `${title}の段階で見る`,
		intro: (title: string, all: number, highest: number) =>
			`アセスメントの回答から、${title}の${all}項目の段階（0〜${highest}）がどこまで決まるかを示します。決まらないところは範囲のまま示し、合計点は出しません。`,
		counts: (all: number, exact: number, range: number, open: number, away: number) =>
			`${all}項目のうち、段階が決まるもの ${exact}、範囲まで決まるもの ${range}、決まらないもの ${open}${away > 0 ? `、対象外 ${away}` : ''}`,
		legend: '● 決まった段階、○ ありうる段階、・ ありえない段階',
		shared: (item: string, of: string, levels: string) =>
			`設問 ${item} は ${of} をまとめて尋ねています。最も低いものの段階：${levels}`,
		levels: '段階の意味',
		print: '印刷する',
		csv: 'CSV で保存する',
		json: 'JSON で保存する',
		saved: 'ファイルを作成し、内容を読み戻して確認しました。',
		failed: 'ファイルを作成できませんでした。',
		parameter: '項目',
		level: '段階',
		rests: '根拠と、決めるために必要なもの',
		range: (low: number, high: number) => (low === high ? `${low}` : `${low}〜${high}`),
		open: '不明',
		away: '対象外',
		from: '設問',
		hint: '参考になる設問',
		answer: (ids: string) => `未回答：${ids}`,
		ask: '追加の質問に答えると決まります',
		audit: '監査の権限についての質問に答えると決まります',
		notMore: '回答からはこれ以上決まりません',
		questions: '追加の質問',
		questionsIntro:
			'アンケートでは尋ねていないことを、同じ5段階で尋ねます。答えなくてもかまいません。ほかのページの回答数には数えません。',
		questionsOpen: (count: number) => `${count}問に答える`,
		answered: (done: number, all: number) => `${all}問中${done}問に回答`,
		carried: (count: number) => `うち${count}問は前回から引き継いだ回答で、未確認です。`,
		howFar: (what: string) => `どこまで定めていますか：${what}`,
		dontKnow: 'わからない',
		notApplicable: '該当しない',
		clear: '回答を取り消す',
		sources: '出典'
	},
	en: {
		heading: (title: string) => `Your answers as levels of ${title}`,
		intro: (title: string, all: number, highest: number) =>
			`How far your answers settle the levels (0 to ${highest}) of the ${all} parameters of ${title}. What they do not settle stays a range, and there is no total.`,
		counts: (all: number, exact: number, range: number, open: number, away: number) =>
			`Of ${all} parameters ${exact} are settled, ${range} have a range and ${open} are open${away > 0 ? `; ${away} do not apply` : ''}`,
		legend: '● settled, ○ possible, · ruled out',
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
		hint: 'See also item',
		answer: (ids: string) => `Not answered: ${ids}`,
		ask: 'A further question settles it',
		audit: 'The question about audits settles it',
		notMore: 'The answers settle no more',
		questions: 'Further questions',
		questionsIntro:
			'What the survey does not ask, with the same five steps. You need not answer. They count on no other page.',
		questionsOpen: (count: number) => `Answer ${count} questions`,
		answered: (done: number, all: number) => `${done} of ${all} answered`,
		carried: (count: number) => `${count} carried over, not confirmed yet.`,
		howFar: (what: string) => `How far is it settled: ${what}?`,
		dontKnow: 'Don’t know',
		notApplicable: 'Not applicable',
		clear: 'Take the answer back',
		sources: 'Sources'
	}
});

/** The heading of the page, with the names of all that it shows. */
export function frameworkHeading(): string {
	const titles = frameworks.map(({ title }) => title[language.current]);
	return frameworkWords().heading(titles.join(', '));
}
