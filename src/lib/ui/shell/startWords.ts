import { catalogue } from '$lib/wording/catalogue';

export const startWords = catalogue({
	ja: {
		heading: 'CSIRT の体制を、国内の調査と見比べる',
		what: 'JPCERT/CC の「2015年度 CSIRT 構築および運用における実態調査」の52の設問と、補足の10の設問に答えると、国内66チームの公表値に対する自組織の位置づけと、構築時に定めておくべき6つの事項の状況がわかります。',
		limits:
			'公表値の多くは「約半数」「8割を超える」といった言葉でしか残っていないため、その言葉から確実に言えることだけを示し、推測で数値を補いません。',
		promise: '回答はこのブラウザの中だけに保存され、どこにも送信されません。',
		begin: 'アセスメントを始める',
		beginAnother: '新しいアセスメントを始める',
		name: 'アセスメントの名称',
		nameHint: '例：2026年度 自己評価',
		defaultName: (year: number) => `${year}年度 アセスメント`,
		resume: '続きから再開する',
		resumeAt: (item: string) => `（設問 ${item} から）`,
		toList: '質問票を開く',
		orImport: '保存したファイルから再開する場合は、読み込みのページへ進んでください。',
		toFiles: '保存と読み込み',
		yours: 'このブラウザにあるアセスメント',
		open: '開く',
		opened: '表示中',
		exampleTag: '例',
		duplicate: '複製して新しい年度を始める',
		nextTitle: (title: string, year: number) =>
			title.includes(String(year)) ? `${title}（続き）` : `${year}年度（${title}から）`,
		archive: 'アーカイブする',
		unarchive: '一覧に戻す',
		archived: (count: number) => `アーカイブしたアセスメント（${count}件）`,
		remove: '削除する',
		removed: (title: string) =>
			`「${title}」を削除しました。「削除したアセスメント」に残してあり、いつでも元に戻せます。`,
		deleted: (count: number) => `削除したアセスメント（${count}件）`,
		deletedText:
			'履歴も含めて、このブラウザに残っています。完全に削除すると、元に戻せません。ファイルに保存したものは消えません。',
		deletedAt: (when: string) => `${when}に削除`,
		forget: '完全に削除する',
		forgetSure: '元に戻せません。本当に完全に削除する',
		keep: 'やめる',
		inUse:
			'このアセスメントは別のタブで編集中のため、変更しませんでした。そのタブを閉じてから、もう一度お試しください。',
		restore: '元に戻す',
		actFailed: '保存できませんでした。一覧を確かめてから、もう一度お試しください。',
		compare: '2つのアセスメントを比べる',
		tryExample: '例で試す',
		tryExampleText:
			'報告書のインタビューで公開された、あるチームの回答を入れた例を開きます。あなたの回答とは別に扱われます。',
		changed: (when: string) => `最終更新 ${when}`,
		answered: (done: number, all: number) => `${all}問中${done}問`,
		jobs: 'できること',
		job1: '質問票に答える',
		job1Text: '順番は自由です。何度かに分けても、複数人で相談しながらでも答えられます。',
		job2: '比較レポートを見る',
		job2Text: '公表値の出典と、その値から言えることの範囲を、設問ごとに示します。',
		job3: 'チェックリストを印刷する',
		job3Text: '6つの事項の判定と理由、残っている課題を、署名欄つきのA4用紙に印刷します。',
		hasPdf:
			'JPCERT/CC の報告書の PDF をお持ちなら、グラフの数値を書き写すと、レポートの範囲が1つの値になります。',
		toDesk: '報告書の書き写し'
	},
	en: {
		heading: 'See how your CSIRT compares with the published survey',
		what: 'Answer the 52 items of JPCERT/CC’s 2015 survey of CSIRTs in Japan and 10 supplementary ones, to see where you stand against the published figures of 66 teams, and the state of the six matters to settle when a CSIRT is built.',
		limits:
			'Most of the published figures survive only in words, such as “about half” or “more than 80%”, so this tool shows only what can be said for certain from those words, and does not fill gaps with guesses.',
		promise: 'Your answers stay in this browser and are never sent anywhere.',
		begin: 'Start an assessment',
		beginAnother: 'Start a new assessment',
		name: 'Name of the assessment',
		nameHint: 'For example: Self-assessment 2026',
		defaultName: (year: number) => `Assessment ${year}`,
		resume: 'Continue where you left off',
		resumeAt: (item: string) => ` (at item ${item})`,
		toList: 'Open the questionnaire',
		orImport: 'To continue from a saved file, go to “Save and load”.',
		toFiles: 'Save and load',
		yours: 'Assessments in this browser',
		open: 'Open',
		opened: 'open now',
		exampleTag: 'example',
		duplicate: 'Duplicate for a new year',
		nextTitle: (title: string, year: number) =>
			title.includes(String(year)) ? `${title} (continued)` : `${year} (from ${title})`,
		archive: 'Archive',
		unarchive: 'Put back',
		archived: (count: number) => `Archived (${count})`,
		remove: 'Delete',
		removed: (title: string) =>
			`“${title}” has been deleted. It is kept under “Deleted” and can be restored at any time.`,
		deleted: (count: number) => `Deleted (${count})`,
		deletedText:
			'Still kept in this browser, with the history. Deleting for good cannot be undone. Files that you have saved are not affected.',
		deletedAt: (when: string) => `deleted ${when}`,
		forget: 'Delete for good',
		forgetSure: 'This cannot be undone: delete for good',
		keep: 'Cancel',
		inUse:
			'This assessment is being edited in another tab, so nothing was changed. Close that tab, then try again.',
		restore: 'Restore',
		actFailed: 'That could not be saved. Check the list, then try again.',
		compare: 'Compare two assessments',
		tryExample: 'Try it with an example',
		tryExampleText:
			'Opens an example with the answers that one team gave in an interview published in the report. It is kept apart from your own answers.',
		changed: (when: string) => `last changed ${when}`,
		answered: (done: number, all: number) => `${done} of ${all} items`,
		jobs: 'What you can do',
		job1: 'Fill in the questionnaire',
		job1Text: 'In any order, in one sitting or many, alone or in a meeting.',
		job2: 'See the comparison report',
		job2Text:
			'For each item: the published figures with their source, and what can be said from them.',
		job3: 'Print the readiness checklist',
		job3Text:
			'The verdict on each of the six matters, why, and what is left to do, on A4 with boxes for signatures.',
		hasPdf:
			'If you have the PDF of JPCERT/CC’s report, type the numbers of its charts, and the ranges in your report become exact.',
		toDesk: 'Type the charts of a report'
	}
});
