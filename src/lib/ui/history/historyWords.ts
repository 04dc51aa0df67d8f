import { catalogue } from '$lib/wording/catalogue';

export const historyWords = catalogue({
	ja: {
		heading: '以前の状態に戻す',
		intro: (title: string) =>
			`「${title}」の変更は、このブラウザに記録されています。以前の状態に戻しても、今の状態は履歴に残るので、いつでもやり直せます。`,
		none: 'まだ変更の記録がありません。回答を変更すると、変更前の状態がここに残ります。',
		until: (when: string) => `${when}までの状態`,
		then: {
			changed: (what: string) => `このあと、${what}を変更`,
			putBack: 'このあと、以前の状態に戻した',
			replaced: 'このあと、ファイルの内容に置き換えた',
			merged: (from: readonly string[], items: string, count: number) =>
				`このあと、届いた部分を反映（${from.join('、')}）${count > 0 ? `：${items}` : '：変更なし'}`,
			upgraded: 'このあと、新しい形式に変換'
		},
		items: (ids: readonly string[]) => `設問 ${ids.join('、')}`,
		tasks: 'アクションプラン',
		given: 'ほかの枠組みの質問への回答',
		titles: '名称など',
		same: '今と同じ内容',
		differs: (count: number) => `今との違い：${count}か所`,
		now: '今',
		thenAnswer: 'この状態',
		item: '設問',
		putBack: 'この状態に戻す',
		putBackDone: (when: string) =>
			`${when}までの状態に戻しました。戻す前の状態も履歴に残っています。`,
		failed: '戻せませんでした。何も変わっていません。',
		inUse:
			'このアセスメントは別のタブで編集中です。「このタブで編集する」を押してから戻してください。',
		unreadable: 'この状態は読み取れません。',
		more: (count: number) => `さらに古い状態を表示する（残り${count}件）`,
		notRead: '履歴を読み込めませんでした。今の内容には影響ありません。'
	},
	en: {
		heading: 'Go back to an earlier state',
		intro: (title: string) =>
			`The changes to “${title}” are noted in this browser. When you go back, the present state stays in the history too, so that you can always return to it.`,
		none: 'No change has been recorded yet. When you change an answer, the state before it is kept here.',
		until: (when: string) => `As it was until ${when}`,
		then: {
			changed: (what: string) => `then ${what} changed`,
			putBack: 'then an earlier state was put back',
			replaced: 'then it was replaced by the content of a file',
			merged: (from: readonly string[], items: string, count: number) =>
				`then returned parts were merged (${from.join(', ')}): ${count > 0 ? items : 'no change'}`,
			upgraded: 'then it was converted to a new format'
		},
		items: (ids: readonly string[]) => `${ids.length === 1 ? 'item' : 'items'} ${ids.join(', ')}`,
		tasks: 'the action plan',
		given: 'answers to questions of other frameworks',
		titles: 'names or the like',
		same: 'the same as now',
		differs: (count: number) => `${count} ${count === 1 ? 'difference' : 'differences'} from now`,
		now: 'Now',
		thenAnswer: 'In this state',
		item: 'Item',
		putBack: 'Go back to this state',
		putBackDone: (when: string) =>
			`It is again as it was until ${when}. The state before that is in the history too.`,
		failed: 'That could not be done. Nothing has changed.',
		inUse:
			'This assessment is being edited in another tab. Press “Edit in this tab”, then go back.',
		unreadable: 'This state cannot be read.',
		more: (count: number) => `Show older states (${count} more)`,
		notRead: 'The history could not be read. Nothing else is affected.'
	}
});
