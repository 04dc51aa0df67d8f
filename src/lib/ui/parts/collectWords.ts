import { catalogue } from '$lib/wording/catalogue';

/** Merging what came back. */
export const collectWords = catalogue({
	ja: {
		heading: '返送されたファイルを反映する',
		intro: (title: string) =>
			`返送された部分ファイルか Excel ファイルを選ぶと、「${title}」への影響を設問ごとに表示します。「反映する」を押すまで何も変わりません。同じアセスメント全体のファイルも選べます。`,
		label: '返送されたファイル（複数可、Excel も可）',
		remove: '一覧から外す',
		reading: '読み込み中',
		otherAssessment: '別のアセスメントから依頼された部分です。反映しません。',
		otherWhole: (title: string) =>
			`別のアセスメント「${title}」の全体です。同じ組織の写しであれば反映できます。`,
		include: '反映の対象にする',
		cells: (count: number) =>
			`Excel ファイルの${count}か所を読み取れませんでした。その設問は渡したときのままとし、ほかの設問は読み取っています。`,
		cell: (sheet: string, cell: string, item: string) =>
			`シート「${sheet}」${cell === '' ? '' : `のセル ${cell}`}（設問 ${item}）：`,
		older: (when: string) =>
			`この依頼先の、より新しいファイル（${when}まで変更）がすでにあります。これは古いため、反映しません。`,
		force: '古いこのファイルを反映の対象にする',
		forced: (when: string, replaced: readonly string[], open: readonly string[]) =>
			`古いファイルを反映の対象にしています（反映済みのものは${when}まで変更）。${replaced.length === 0 ? 'そのまま置き換わる設問はありません。' : `このファイルの内容に置き換わる設問：${replaced.join('、')}。`}${open.length === 0 ? '' : `どちらを残すか選ぶ設問：${open.join('、')}。`}`,
		again: '新しい内容はありません。すでに反映したか、ここにある回答と同じです。',
		blank: '新しい回答はありません。依頼したときのままか、ここにある回答と同じです。',
		isPart: (recipient: string, when: string) => `${recipient}　最後の変更：${when}`,
		isWhole: (title: string, when: string) => `全体「${title}」　最後の変更：${when}`,
		counts: (fresh: number, same: number, here: number, conflict: number) =>
			`新しく入る ${fresh}、同じ ${same}、依頼後にここで変更 ${here}、両方で変更 ${conflict}`,
		merge: {
			new: '新しく入る',
			same: '同じ',
			changedHere: '依頼後にここで変更（ここの回答を残す）',
			conflict: '両方で変更'
		},
		rows: '設問ごとの内容',
		item: '設問',
		what: '区分',
		ours: 'ここの回答',
		theirs: (from: string) => `届いた回答（${from}）`,
		choose: 'どちらを残しますか',
		keepOurs: 'ここの回答を残す',
		keepTheirs: '届いた回答にする',
		keepBoth: 'ここの回答を残し、届いた回答をメモに残す',
		tooLong: 'メモが長すぎるため、両方は残せません。',
		noteOf: (from: string, answer: string) => `【${from}の回答】${answer}`,
		colon: '：',
		taskText: (added: number, differing: number) =>
			`アクションプラン：${added}件を追加します。${differing > 0 ? `両方にあり内容が異なる${differing}件は、ここのものを残します。` : ''}`,
		givenText: (added: number, differing: number) =>
			`ほかの枠組みの質問への回答：${added}件を追加します。${differing > 0 ? `両方にあり内容が異なる${differing}件は、ここのものを残します。` : ''}`,
		open: (count: number) =>
			`両方で変更された設問のうち、${count}問が未選択です。選ぶと反映できます。`,
		willChange: (count: number) => `${count}問の内容が変わります。`,
		nothing: '変わる設問はありません。',
		apply: '反映する',
		applied: (count: number) => `反映しました。${count}問が変わりました。履歴にも記録しました。`,
		undo: '反映を取り消す',
		undone: '取り消しました。反映する前の状態に戻っています。',
		failed: '反映できませんでした。何も変わっていません。',
		tooMuch: '反映すると、1つのアセスメントに入る量を超えます。反映できません。',
		inUse:
			'このアセスメントは別のタブで編集中です。「このタブで編集する」を押してから反映してください。',
		fields: {
			other: 'その他の内容',
			typed: '入力した文字',
			reason: '理由',
			note: 'メモ',
			evidence: '根拠',
			askWhom: '誰に聞くか',
			askBy: 'いつまでに聞くか'
		}
	},
	en: {
		heading: 'Merge the returned files',
		intro: (title: string) =>
			`Choose the returned part files or workbooks to see, item by item, how they would change “${title}”. Nothing changes until you press “Merge”. You can also choose the file of the whole assessment.`,
		label: 'Returned files (one or more, Excel too)',
		remove: 'Remove from the list',
		reading: 'Reading',
		otherAssessment: 'This part was sent out from another assessment. It is not merged.',
		otherWhole: (title: string) =>
			`This is the whole of another assessment, “${title}”. You can merge it if it is a copy for the same organisation.`,
		include: 'Include it',
		cells: (count: number) =>
			`${count} ${count === 1 ? 'place' : 'places'} in the Excel file could not be read. Those items stay as they were sent out; all others were read.`,
		cell: (sheet: string, cell: string, item: string) =>
			`Sheet “${sheet}”${cell === '' ? '' : `, cell ${cell}`} (item ${item}): `,
		older: (when: string) =>
			`A newer file from the same recipient (last changed ${when}) has already been added. This one is older and is not merged.`,
		force: 'Merge this older file anyway',
		forced: (when: string, replaced: readonly string[], open: readonly string[]) =>
			`You have chosen an older file (the one merged before was last changed ${when}). ${replaced.length === 0 ? 'No item is replaced without a choice.' : `Items replaced by this file: ${replaced.join(', ')}.`}${open.length === 0 ? '' : ` Items to decide: ${open.join(', ')}.`}`,
		again: 'Nothing new: it has already been merged, or is the same as the answers here.',
		blank: 'No new answers: they are as sent out, or the same as the answers here.',
		isPart: (recipient: string, when: string) => `${recipient}, last changed ${when}`,
		isWhole: (title: string, when: string) => `Whole assessment “${title}”, last changed ${when}`,
		counts: (fresh: number, same: number, here: number, conflict: number) =>
			`new ${fresh}, same ${same}, changed here since ${here}, changed on both sides ${conflict}`,
		merge: {
			new: 'New',
			same: 'Same',
			changedHere: 'Changed here since it was sent out (kept)',
			conflict: 'Changed on both sides'
		},
		rows: 'Item by item',
		item: 'Item',
		what: 'What happens',
		ours: 'Answer here',
		theirs: (from: string) => `Returned answer (${from})`,
		choose: 'Which one stays?',
		keepOurs: 'Keep the answer here',
		keepTheirs: 'Use the returned answer',
		keepBoth: 'Keep the answer here, and the other one as a note',
		tooLong: 'The note would be too long to keep both.',
		noteOf: (from: string, answer: string) => `[Answer of ${from}] ${answer}`,
		colon: ': ',
		taskText: (added: number, differing: number) =>
			`Action plan: ${added} ${added === 1 ? 'task is' : 'tasks are'} added.${differing > 0 ? ` ${differing} that differ stay as they are here.` : ''}`,
		givenText: (added: number, differing: number) =>
			`Answers to questions of other frameworks: ${added} added.${differing > 0 ? ` ${differing} that differ stay as they are here.` : ''}`,
		open: (count: number) =>
			`${count} of the items changed on both sides ${count === 1 ? 'is' : 'are'} not decided yet. Decide, then you can merge.`,
		willChange: (count: number) => `${count} ${count === 1 ? 'item changes' : 'items change'}.`,
		nothing: 'No item changes.',
		apply: 'Merge',
		applied: (count: number) =>
			`Merged. ${count} ${count === 1 ? 'item has' : 'items have'} changed. This is recorded in the history.`,
		undo: 'Undo the merge',
		undone: 'Undone. Everything is as it was before the merge.',
		failed: 'It could not be merged. Nothing has changed.',
		tooMuch: 'This would make the assessment too large, so it cannot be merged.',
		inUse: 'This assessment is being edited in another tab. Press “Edit in this tab”, then merge.',
		fields: {
			other: 'Other',
			typed: 'As typed',
			reason: 'Reason',
			note: 'Note',
			evidence: 'Evidence',
			askWhom: 'Ask whom',
			askBy: 'Ask by when'
		}
	}
});
