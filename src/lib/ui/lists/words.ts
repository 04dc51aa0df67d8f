import { catalogue } from '$lib/wording/catalogue';

export const listWords = catalogue({
	ja: {
		checkHeading: '回答の確認',
		checkIntro: '回答を確認し、必要なところを変更してください。変更すると、この画面に戻ります。',
		item: '設問',
		answer: '回答',
		change: '変更する',
		open: '未回答',
		hidden: 'ほかの設問の回答に応じて答える設問です（今は対象外）',
		partly: (count: number) => `${count}サービスが未回答`,
		toConfirm: '前回から引き継ぎ（未確認）',
		unchanged: (count: number) => `引き継いだ${count}問は、どれも前回から変わりありません`,
		typed: (text: string) => `「${text}」と入力されていますが、読み取れません`,
		note: 'メモ',
		evidence: '根拠',
		reason: '理由',
		allSections: 'すべての回答を確認する',
		toReport: '比較レポートを見る',
		toChecklist: 'チェックリストを見る',
		toList: '質問票に戻る',
		nextSection: (title: string) => `次のセクション：${title}`,
		openCount: (count: number) =>
			count === 0 ? '未回答はありません。' : `未回答が${count}問あります。`,
		openInSection: (count: number) =>
			count === 0
				? 'このセクションに未回答はありません。'
				: `このセクションに未回答が${count}問あります。`,
		openInAll: (count: number) =>
			count === 0 ? 'ほかのセクションにもありません。' : `質問票全体では${count}問です。`,
		notTold: (count: number) => `インタビューにない設問が${count}問あります。`,
		notInInterview: 'インタビューにない',
		askHeading: '確認が必要な設問の一覧',
		askIntro: '「わからない」と回答した設問です。印刷して、関係者への確認にお使いください。',
		checked: '確認済みにする',
		checkedBy: '確認者（任意。これから付ける印に記録されます）',
		checkedOn: (day: string, by?: string) => `${day}に${by === undefined ? '' : `${by}が`}確認済み`,
		checkedText:
			'回答した人とは別の人が確認したら、印を付けてください。回答を変更すると印は外れます。',
		onlyUnchecked: '確認していない回答だけを表示する',
		askHandOut: 'これらの設問を依頼する',
		askNone: '「わからない」と回答した設問はありません。',
		askWhom: '誰に聞くか',
		askBy: 'いつまでに',
		askAnswer: '確認結果',
		print: '印刷する',
		blankHeading: '質問票（記入用紙）',
		blankIntro:
			'打ち合わせなどで記入するための用紙です。設問は JPCERT/CC の調査に基づきます。回答はあとで画面に入力してください。',
		ifApplies: {
			is: (item: string, options: string) => `設問 ${item} が ${options} の場合だけ回答`,
			unless: (item: string, options: string) => `設問 ${item} が ${options} の場合は回答不要`,
			atLeast: (item: string, count: number) => `設問 ${item} が${count}名以上の場合だけ回答`
		},
		several: '複数回答可',
		people: '名',
		yearMonth: '年　　　月',
		dontKnow: 'わからない',
		notApplicable: '該当しない',
		name: '記入者・日付'
	},
	en: {
		checkHeading: 'Check your answers',
		checkIntro:
			'Check your answers and change them where needed. You come back here after each change.',
		item: 'Item',
		answer: 'Answer',
		change: 'Change',
		open: 'Not answered',
		hidden: 'Depends on another item; does not apply with the current answers',
		partly: (count: number) => `${count} ${count === 1 ? 'service' : 'services'} not answered`,
		toConfirm: 'Carried over, not confirmed yet',
		unchanged: (count: number) =>
			count === 1
				? 'The answer carried over is unchanged'
				: `All ${count} answers carried over are unchanged`,
		typed: (text: string) => `“${text}” was typed and cannot be read`,
		note: 'Note',
		evidence: 'Evidence',
		reason: 'Reason',
		allSections: 'Check all answers',
		toReport: 'See the comparison report',
		toChecklist: 'See the checklist',
		toList: 'Back to the questionnaire',
		nextSection: (title: string) => `Next section: ${title}`,
		openCount: (count: number) =>
			count === 0
				? 'Every item is answered.'
				: `${count} ${count === 1 ? 'item is' : 'items are'} not answered.`,
		openInSection: (count: number) =>
			count === 0
				? 'Every item of this section is answered.'
				: `${count} ${count === 1 ? 'item' : 'items'} of this section ${count === 1 ? 'is' : 'are'} not answered.`,
		openInAll: (count: number) =>
			count === 0
				? 'Nothing is open in the other sections.'
				: `In the whole questionnaire: ${count}.`,
		notTold: (count: number) =>
			`${count} ${count === 1 ? 'item is' : 'items are'} not in the interview.`,
		notInInterview: 'Not in the interview',
		askHeading: 'Items to ask about',
		askIntro:
			'The items that you answered with “don’t know”. Print the list and use it to ask the people concerned.',
		checked: 'Mark as checked',
		checkedBy: 'Checked by (optional; recorded with the marks that you make from now on)',
		checkedOn: (day: string, by?: string) =>
			`Checked on ${day}${by === undefined ? '' : ` by ${by}`}`,
		checkedText:
			'Mark an answer when someone other than the person who gave it has checked it. Changing the answer removes the mark.',
		onlyUnchecked: 'Show only answers that are not checked',
		askHandOut: 'Ask others to fill these in',
		askNone: 'No item is answered with “don’t know”.',
		askWhom: 'Ask whom',
		askBy: 'By when',
		askAnswer: 'Their answer',
		print: 'Print',
		blankHeading: 'Questionnaire (blank form)',
		blankIntro:
			'A form to fill in by hand, for example in a meeting. The items are those of JPCERT/CC’s survey. Enter the answers on screen afterwards.',
		ifApplies: {
			is: (item: string, options: string) => `Only if item ${item} is ${options}`,
			unless: (item: string, options: string) => `Not if item ${item} is ${options}`,
			atLeast: (item: string, count: number) => `Only if item ${item} is ${count} or more`
		},
		several: 'choose all that apply',
		people: 'people',
		yearMonth: '(month) / (year)',
		dontKnow: 'Don’t know',
		notApplicable: 'Not applicable',
		name: 'Filled in by, date'
	}
});
