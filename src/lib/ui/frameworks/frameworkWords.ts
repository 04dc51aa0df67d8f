import { frameworks } from '$lib/data/frameworks/frameworks';
import { levelWords } from '$lib/wording/frameworks/levelWords';
import { catalogue } from '$lib/wording/catalogue';
import { language } from '$lib/wording/language';

export const frameworkWords = catalogue({
	ja: {
		intro: (title: string, all: number, highest: number) =>
			`アセスメントの回答から、${title}の${all}項目の段階（0～${highest}）がどこまで決まるかを示します。決まらないところは範囲のまま示し、合計点は出しません。`,
		legend: '● 決まった段階、○ ありうる段階、・ ありえない段階',
		levels: '段階の意味',
		print: '印刷する',
		csv: 'CSV で保存する',
		json: 'JSON で保存する',
		saved: 'ファイルを作成し、内容を読み戻して確認しました。',
		failed: 'ファイルを作成できませんでした。',
		rests: '根拠と、決めるために必要なもの',
		from: '設問',
		hint: '参考になる設問',
		questions: '追加の質問',
		questionsIntro:
			'調査では尋ねていないことを、同じ5段階で尋ねます。答えなくてもかまいません。ほかのページの回答数には数えません。',
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
		intro: (title: string, all: number, highest: number) =>
			`Shows how far your answers determine the levels (0 to ${highest}) of the ${all} parameters of ${title}. What they do not determine is shown as a range, and there is no total.`,
		legend: '● settled, ○ possible, · ruled out',
		levels: 'What the levels mean',
		print: 'Print',
		csv: 'Save as CSV',
		json: 'Save as JSON',
		saved: 'The file was made, read back and compared.',
		failed: 'The file could not be made.',
		rests: 'Basis, and what would determine it',
		from: 'Item',
		hint: 'See also item',
		questions: 'Further questions',
		questionsIntro:
			'These ask what the survey does not, with the same five steps. They are optional and are not counted on any other page.',
		questionsOpen: (count: number) => `Answer ${count} questions`,
		answered: (done: number, all: number) => `${done} of ${all} answered`,
		carried: (count: number) => `${count} carried over, not confirmed yet.`,
		howFar: (what: string) => `How far has this been defined: ${what}?`,
		dontKnow: 'Don’t know',
		notApplicable: 'Not applicable',
		clear: 'Clear this answer',
		sources: 'Sources'
	}
});

/** The heading of the page, with the names of all that it shows. */
export function frameworkHeading(): string {
	const titles = frameworks.map(({ title }) => title[language.current]);
	return levelWords().heading(titles.join(', '));
}
