import { catalogue } from '$lib/wording/catalogue';

export const minimumWords = catalogue({
	ja: {
		heading: '最低水準との比較',
		intro:
			'加盟や認定の制度が定める最低水準を、その制度の文書から入力すると、項目ごとに比べられます。このツールには最低水準の表を収録していません。',
		use: '比べる最低水準',
		none: '比べない',
		from: (source: string, rows: number) => `出典：${source}（入力済み ${rows}件）`,
		desk: '最低水準を入力する',
		edit: 'この最低水準を直す',
		title: '制度の名称',
		source: '文書の名称と版',
		minimum: '最低水準',
		page: 'ページ',
		missing: '制度の名称、文書の名称、1つ以上の最低水準がそろうと保存されます。',
		kept: '保存しました。',
		notKept: 'このブラウザに保存できませんでした。',
		load: 'ファイルから読み込む',
		file: 'ファイルに書き出す',
		remove: '削除する',
		confirmRemove: '本当に削除する',
		refused: 'このファイルは最低水準として読み込めません。何も変わっていません。',
		unreadable: (count: number) => `保存された最低水準のうち、${count}件は読み取れません。`,
		plan: (count: number) => `満たさない${count}件をアクションプランに加える`,
		planned: (count: number) => `アクションプランに${count}件を加えました。`,
		full: 'アクションプランに空きがないため、加えませんでした。',
		sharedTask: (list: string, now: string) => `${list} にする（最も低いものの現在の段階：${now}）`,
		task: (id: string, name: string, minimum: number, now: string) =>
			`${id} ${name}：段階 ${minimum} 以上にする（現在 ${now}）`
	},
	en: {
		heading: 'Comparison with minimum levels',
		intro:
			'Enter the minimum levels of a membership or certification scheme from its own document to compare each parameter. This tool does not include any.',
		use: 'Minimum levels to compare with',
		none: 'None',
		from: (source: string, rows: number) => `Source: ${source} (${rows} entered)`,
		desk: 'Enter minimum levels',
		edit: 'Correct these minimum levels',
		title: 'Name of the scheme',
		source: 'Document and version',
		minimum: 'Minimum',
		page: 'Page',
		missing: 'Saved once the scheme, the document and at least one minimum are filled in.',
		kept: 'Saved.',
		notKept: 'This browser could not save it.',
		load: 'Load from a file',
		file: 'Save as a file',
		remove: 'Delete',
		confirmRemove: 'Delete for good',
		refused: 'This file cannot be read as minimum levels. Nothing has changed.',
		unreadable: (count: number) => `${count} saved sets of minimum levels cannot be read.`,
		plan: (count: number) => `Add the ${count} not met to the action plan`,
		planned: (count: number) => `${count} added to the action plan.`,
		full: 'The action plan is full, so nothing was added.',
		sharedTask: (list: string, now: string) => `Reach ${list} (level of the lowest now: ${now})`,
		task: (id: string, name: string, minimum: number, now: string) =>
			`${id} ${name}: reach level ${minimum} (now ${now})`
	}
});
