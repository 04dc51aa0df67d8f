import { catalogue } from '$lib/wording/catalogue';

export const formWords = catalogue({
	ja: {
		rebuilt:
			'この設問の選択肢は公開資料から失われているため、報告書の記述をもとに再構成しています。',
		partly: '選択肢の一部は公開資料から失われているため、報告書の記述をもとに再構成しています。',
		own: '調査にはない、このツール独自の確認です（報告書第4章に基づきます）。',
		several: '当てはまるものをすべて選んでください。',
		help: 'この設問について',
		otherText: '「その他」の内容',
		clear: '回答を取り消す',
		dontKnow: 'わからない',
		notApplicable: '該当しない',
		more: (hasTarget: boolean, isFilled: boolean) =>
			`メモ・根拠${hasTarget ? '・目標' : ''}${isFilled ? '（記入あり）' : ''}`,
		next: '続ける',
		toCheck: '回答を確認する',
		backToCheck: '確認画面に戻る',
		pagesOfSection: 'このセクションのページ',
		confirm: '前回から引き継いだ回答です。今も変わりがなければ確認済みにしてください。',
		confirmed: '確認済みにする',
		toList: 'セクション一覧へ戻る',
		toReport: '比較レポートを見る',
		source: '出典'
	},
	en: {
		rebuilt:
			'The options of this item are missing from the published text, and have been rebuilt from what the report says.',
		partly:
			'Some options of this item are missing from the published text, and have been rebuilt from what the report says.',
		own: 'This question is not in the survey. It is this tool’s own, based on chapter 4 of the report.',
		several: 'Choose all that apply.',
		help: 'About this item',
		otherText: 'Please specify',
		clear: 'Clear this answer',
		dontKnow: 'Don’t know',
		notApplicable: 'Not applicable',
		more: (hasTarget: boolean, isFilled: boolean) =>
			`Note, evidence${hasTarget ? ', target' : ''}${isFilled ? ' (filled in)' : ''}`,
		next: 'Continue',
		toCheck: 'Check your answers',
		backToCheck: 'Back to checking',
		pagesOfSection: 'Pages of this section',
		confirm: 'Carried over from an earlier assessment. If it still holds, mark it as confirmed.',
		confirmed: 'Mark as confirmed',
		toList: 'Back to the list of sections',
		toReport: 'See the comparison report',
		source: 'Source'
	}
});
