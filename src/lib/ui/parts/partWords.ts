import { catalogue } from '$lib/wording/catalogue';

/** Filling in a part that someone else handed out. */
export const partWords = catalogue({
	ja: {
		heading: '届いた部分に回答する',
		openHeading: '届いた部分を開く',
		openText:
			'依頼のメールに添付された部分ファイルを選んでください。依頼された設問だけが表示されます。今ある回答には影響しません。',
		label: '部分ファイル',
		notAPart:
			'これは部分ファイルではなく、アセスメント全体のファイルです。「保存と読み込み」で読み込んでください。',
		toFiles: '保存と読み込み',
		for: (recipient: string) => `依頼先：${recipient}`,
		of: (title: string, organisation: string) =>
			`アセスメント：${[organisation, title].filter(Boolean).join('　')}`,
		by: (day: string) => `返送の期限：${day}`,
		count: (count: number) => `依頼された設問：${count}問`,
		begin: '回答を始める',
		goOn: '前に開いた続きから回答する',
		isHere: 'この依頼は、このブラウザですでに開いています。続きから回答できます。',
		beginAgain: 'ファイルの内容で新しく始める',
		title: (recipient: string) => `依頼された部分（${recipient}）`,
		intro:
			'依頼された設問だけを表示しています。回答はこのブラウザに自動で保存されます。終わったら、下で返送用ファイルを作り、依頼元に返送してください。途中でも返送できます。',
		progress: (done: number, all: number) => `${all}問中${done}問に回答済み`,
		depends: (item: string) =>
			`設問 ${item} の回答によっては不要です。わかる場合だけ答えてください。`,
		send: 'このファイルを返送する',
		sendText: '作ったファイルを、依頼のメールに返信して送ってください。',
		make: '返送用ファイルを作る',
		returnTitle: (recipient: string) => `返送 ${recipient}`,
		onlyPart:
			'開いているのは、依頼された一部の設問だけです。このページは、アセスメント全体を開いているときに使えます。',
		toPart: '届いた部分に回答する',
		toStart: 'ほかのアセスメントを開く',
		failed: '開けませんでした。今ある回答は何も変わっていません。'
	},
	en: {
		heading: 'Fill in a part',
		openHeading: 'Open a part that you received',
		openText:
			'Choose the part file attached to the email. Only the items that you were asked for are shown. Your own answers are not affected.',
		label: 'Part file',
		notAPart:
			'This is not a part but the file of a whole assessment. Load it under “Save and load”.',
		toFiles: 'Save and load',
		for: (recipient: string) => `For: ${recipient}`,
		of: (title: string, organisation: string) =>
			`Assessment: ${[organisation, title].filter(Boolean).join(', ')}`,
		by: (day: string) => `Return by ${day}`,
		count: (count: number) => `Items asked for: ${count}`,
		begin: 'Start to answer',
		goOn: 'Continue where you left off',
		isHere: 'This part is open in this browser already. You can continue with it.',
		beginAgain: 'Start again from the file',
		title: (recipient: string) => `Part for ${recipient}`,
		intro:
			'Only the items that you were asked for are shown. Answers are saved in this browser as you go. When you have finished, create the file below and send it back. You can also send it before every item is answered.',
		progress: (done: number, all: number) => `${done} of ${all} answered`,
		depends: (item: string) =>
			`This may not apply, depending on item ${item}. Answer it if you can.`,
		send: 'Send back this file',
		sendText: 'Reply to the email that asked you, and attach the file.',
		make: 'Create the file to send back',
		returnTitle: (recipient: string) => `returned ${recipient}`,
		onlyPart:
			'Only the part that you were asked for is open. This page can be used while a whole assessment is open.',
		toPart: 'Fill in the part',
		toStart: 'Open another assessment',
		failed: 'It could not be opened. Nothing in your present answers has changed.'
	}
});
