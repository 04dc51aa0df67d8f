import { catalogue } from '$lib/wording/catalogue';

export const filesWords = catalogue({
	ja: {
		group: '複数の組織のファイルを集計する',
		heading: '保存と読み込み',
		intro:
			'回答はこのブラウザの中にだけ保存されています。ブラウザのデータを消去すると失われるため、ときどきファイルにも保存し、そのファイルを確かめておいてください。',
		load: 'ファイルから読み込む',
		loadText:
			'保存したファイルを選ぶか、このページにドロップしてください。暗号化したファイルも読み込めます。依頼された部分ファイルも、ここから開けます。まず内容を表示し、どうするかを選ぶまで何も変更しません。',
		loadLabel: '読み込むファイル',
		loaded: (title: string) => `「${title}」を読み込みました。`,
		notSaved: (title: string) =>
			`「${title}」を読み込みましたが、このブラウザには保存できていません。`,
		replaced: (title: string) => `「${title}」をファイルの内容に置き換えました。`,
		restored: (title: string) => `削除した「${title}」を元に戻しました。`,
		cancelled: '読み込みをやめました。今ある回答は何も変わっていません。',
		failed:
			'読み込めませんでした。このブラウザに書き込めないか、まだ保存されていない回答があります。今ある回答は何も変わっていません。',
		oneAtATime: 'ファイルは1つずつ読み込んでください。今ある回答は何も変わっていません。',
		several: '複数の部署で回答する',
		severalText:
			'設問の一部をほかの部署に依頼し、返送されたファイルを設問ごとに確かめて反映できます。サーバーは使いません。',
		handOut: '設問の一部を依頼する',
		collect: '返送されたファイルを反映する',
		part: '届いた部分を開く（依頼された方）',
		table: '表計算ソフト用に書き出す',
		tableText:
			'設問ごとに1行の CSV ファイルを書き出します。Excel で日本語のまま開けます。メモなどの文章も入ります。読み込みには使えないため、バックアップにはなりません。',
		tableButton: '回答を CSV で書き出す',
		tableDone: 'CSV ファイルをブラウザに渡しました。',
		detail: '技術的な詳細',
		unreadable: '読み込めない保存データ',
		unreadableNewer:
			'このツールの新しい版で書かれています。新しい版で開くと読み込めます。この版では何も変えません。',
		unreadableText:
			'このブラウザに、読み取れない形の保存データがあります。上書きせずに残しています。ダウンロードして管理者に相談してください。',
		unreadableButton: 'そのままダウンロードする'
	},
	en: {
		group: 'Summarise the files of several organisations',
		heading: 'Save and load',
		intro:
			'Your answers are stored in this browser only. Clearing the browser’s data would lose them, so save them as a file now and then, and check that file.',
		load: 'Load from a file',
		loadText:
			'Choose a saved file, or drop it onto this page. You can also load an encrypted file, or a part that you were sent. You see the content first; nothing changes until you decide.',
		loadLabel: 'File to load',
		loaded: (title: string) => `“${title}” has been loaded.`,
		notSaved: (title: string) => `“${title}” has been loaded, but is not saved in this browser.`,
		replaced: (title: string) => `“${title}” has been replaced by what is in the file.`,
		restored: (title: string) => `“${title}”, which was deleted, is back.`,
		cancelled: 'Not loaded. Nothing in your present answers has changed.',
		failed:
			'It could not be loaded: this browser cannot be written to, or some answers are not saved yet. Nothing in your present answers has changed.',
		oneAtATime: 'Load one file at a time. Nothing in your present answers has changed.',
		several: 'Fill in with several departments',
		severalText:
			'Ask other departments to answer some of the items, then merge the returned files item by item. No server is used.',
		handOut: 'Ask others to fill in items',
		collect: 'Merge the returned files',
		part: 'Open a part that you received',
		table: 'Export for a spreadsheet',
		tableText:
			'Exports a CSV file with one row for each item, which opens correctly in Excel. It includes notes and other text. It cannot be loaded again, so it is not a backup.',
		tableButton: 'Export the answers as CSV',
		tableDone: 'The CSV file has been handed to the browser.',
		detail: 'Technical details',
		unreadable: 'Stored data that cannot be read',
		unreadableNewer:
			'It was written by a newer version of this tool. Open it with that version; this one leaves it as it is.',
		unreadableText:
			'This browser holds stored data in a form that cannot be read. It has been kept and not overwritten. Download it and ask your administrator.',
		unreadableButton: 'Download it as it is'
	}
});
