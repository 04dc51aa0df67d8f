import { catalogue } from '$lib/wording/catalogue';

export const fileWords = catalogue({
	ja: {
		csv: (table: string) => `${table}の CSV を作成する`,
		sources: { report: 'レポート', comparison: '画面の比較', group: '画面の集計' },
		making: '作成して照合しています。',
		checked: (values: string, source: string) =>
			`作成したファイルを開き直し、${values}個の値がすべて${source}と一致することを確かめました。ファイルをブラウザに渡しました。`,
		differs: (source: string) =>
			`作成したファイルの値が${source}と一致しなかったため、ファイルはお渡ししません。回答には何の影響もありません。`,
		detail: '技術的な詳細'
	},
	en: {
		csv: (table: string) => `Make the CSV of ${table}`,
		sources: {
			report: 'report',
			comparison: 'comparison on the screen',
			group: 'tables on the screen'
		},
		making: 'Making and comparing.',
		checked: (values: string, source: string) =>
			`The file was opened again, and all ${values} values in it agree with the ${source}. It has been handed to the browser.`,
		differs: (source: string) =>
			`Values in the file did not agree with the ${source}, so you are not given the file. Your answers are not affected.`,
		detail: 'Technical details'
	}
});

/** What the values of a file are compared with. */
export type FileSource = keyof ReturnType<typeof fileWords>['sources'];
