import { catalogue } from '$lib/wording/catalogue';

/** The table of the answers: names of its columns, and what its cells say. */
export const rowWords = catalogue({
	ja: {
		columns: {
			item: '設問',
			section: 'セクション',
			prompt: '設問文',
			state: '状態',
			answer: '回答',
			options: '選択肢の記号',
			typed: '読み取れない入力',
			other: '「その他」の内容',
			reason: '理由',
			note: 'メモ',
			evidence: '根拠',
			askWhom: '誰に聞くか',
			askBy: 'いつまでに聞くか',
			target: '目標',
			targetBy: '目標の期限',
			toConfirm: '引き継ぎ'
		},
		item: (id: string) => `設問 ${id}`,
		states: {
			hidden: '対象外（ほかの回答による）',
			notAnswered: '未回答',
			partly: '一部回答',
			answered: '回答済み',
			dontKnow: 'わからない',
			notApplicable: '該当しない'
		},
		toConfirm: '前回から引き継ぎ、未確認'
	},
	en: {
		columns: {
			item: 'Item',
			section: 'Section',
			prompt: 'Wording',
			state: 'State',
			answer: 'Answer',
			options: 'Option ids',
			typed: 'Typed, cannot be read',
			other: 'Words to “other”',
			reason: 'Reason',
			note: 'Note',
			evidence: 'Evidence',
			askWhom: 'Ask whom',
			askBy: 'Ask by',
			target: 'Target',
			targetBy: 'Target by',
			toConfirm: 'Carried over'
		},
		item: (id: string) => `Item ${id}`,
		states: {
			hidden: 'Does not apply (by another answer)',
			notAnswered: 'Not answered',
			partly: 'Partly answered',
			answered: 'Answered',
			dontKnow: 'Don’t know',
			notApplicable: 'Not applicable'
		},
		toConfirm: 'From the previous time, not confirmed'
	}
});
