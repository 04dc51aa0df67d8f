import { catalogue } from '$lib/wording/catalogue';

/** What loading a file would do, before it is done. */
export const previewWords = catalogue({
	ja: {
		heading: '読み込む前の確認',
		content: '内容',
		inFile: 'ファイル',
		here: '今ここにあるもの',
		title: 'アセスメントの名称',
		organisation: '組織名',
		changedAt: '最後の変更',
		answered: '回答済み',
		answeredOf: (answered: number, applying: number) => `${applying}問中${answered}問`,
		empty: '（なし）',
		isNew:
			'このアセスメントは、このブラウザにはまだありません。追加しても、今ある回答は変わりません。',
		isHere:
			'同じアセスメントがこのブラウザにあります。写しとして追加すると、どちらも残ります。置き換えると、ここにあるものはファイルの内容になります。',
		isDeleted: (deletedAt: string, changedAt: string) =>
			`同じアセスメントが、このブラウザで${deletedAt}に削除されています（最後の変更：${changedAt}）。写しとして追加すると、削除したものは変わりません。削除したものを元に戻すと、ファイルの内容は読み込まれません。`,
		earlier: 'ファイルは、ここにあるものの以前の状態です。置き換えると古い内容に戻ります。',
		fileNewer: '日時では、ファイルの方が新しい内容です。',
		hereNewer:
			'日時では、ここにあるものの方が新しい内容です。置き換えると古い内容に戻ることがあります。',
		sameTime: '最後の変更の日時は同じです。',
		noDifference: '内容はここにあるものと同じです。',
		counts: (fresh: number, changed: number, missing: number) =>
			`置き換えた場合：新しく入る設問 ${fresh}、変わる設問 ${changed}、ファイルになく失われる設問 ${missing}`,
		fieldsDiffer: (names: string) => `回答のほかに異なるもの：${names}`,
		fields: {
			title: '名称',
			organisation: '組織名',
			asOf: '評価基準日',
			assessor: '評価者',
			confidentiality: '取扱区分',
			example: '例の印',
			plan: 'アクションプラン',
			given: 'ほかの枠組みの質問への回答',
			part: '部分の依頼内容',
			returned: '届いた部分の記録'
		} as Record<string, string>,
		separator: '、',
		items: '設問ごとの違い',
		item: '設問',
		change: '違い',
		new: '新しく入る',
		changed: '変わる',
		missing: 'ファイルにない',
		besideOnly: '回答は同じで、メモ・根拠・目標などが異なります。',
		add: 'このファイルを読み込む',
		addCopy: '写しとして追加する',
		replace: '今あるものと置き換える',
		restore: '削除したものを元に戻す',
		cancel: 'やめる'
	},
	en: {
		heading: 'Before it is loaded',
		content: 'Content',
		inFile: 'The file',
		here: 'What is here now',
		title: 'Title of the assessment',
		organisation: 'Organisation',
		changedAt: 'Last changed',
		answered: 'Answered',
		answeredOf: (answered: number, applying: number) => `${answered} of ${applying} items`,
		empty: '(none)',
		isNew: 'This assessment is not in this browser yet. Adding it changes none of your answers.',
		isHere:
			'This assessment is already in this browser. If you add the file as a copy, both are kept. If you replace it, the version here is replaced by the content of the file.',
		isDeleted: (deletedAt: string, changedAt: string) =>
			`This assessment was deleted in this browser on ${deletedAt} (last changed: ${changedAt}). If you add the file as a copy, the deleted one stays as it is. If you restore the deleted one, the file is not loaded.`,
		earlier: 'The file is an earlier state of what is here. Replacing it goes back to that state.',
		fileNewer: 'By its date, the file is newer.',
		hereNewer: 'By its date, what is here is newer. Replacing it may go back to an older state.',
		sameTime: 'Both were last changed at the same time.',
		noDifference: 'The content is the same as what is here.',
		counts: (fresh: number, changed: number, missing: number) =>
			`If you replace it: items added ${fresh}, items changed ${changed}, items lost because they are not in the file ${missing}`,
		fieldsDiffer: (names: string) => `Other differences: ${names}`,
		fields: {
			title: 'title',
			organisation: 'organisation',
			asOf: '“as of” date',
			assessor: 'assessor',
			confidentiality: 'confidentiality label',
			example: 'marked as an example',
			plan: 'action plan',
			given: 'answers to questions of other frameworks',
			part: 'what the part was sent for',
			returned: 'record of returned parts'
		} as Record<string, string>,
		separator: ', ',
		items: 'Differences item by item',
		item: 'Item',
		change: 'Difference',
		new: 'Added',
		changed: 'Changes',
		missing: 'Not in the file',
		besideOnly: 'The answer is the same; the note, evidence or target differs.',
		add: 'Load this file',
		addCopy: 'Add it as a copy',
		replace: 'Replace what is here',
		restore: 'Restore the deleted one',
		cancel: 'Cancel'
	}
});
