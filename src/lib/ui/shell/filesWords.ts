import { catalogue } from '../language.svelte';

export const filesWords = catalogue({
	ja: {
		heading: '保存と読み込み',
		intro:
			'回答はこのブラウザの中にだけ保存されています。ブラウザのデータを消去すると失われるため、ときどきファイルにも保存してください。ファイルには回答がそのまま入っています。取り扱いにご注意ください。',
		save: 'ファイルに保存する',
		saveText: (title: string) => `「${title}」をJSONファイルとして保存します。`,
		saveButton: '回答をファイルに保存する',
		saveDone: 'ファイルの保存をブラウザに渡しました。',
		load: 'ファイルから読み込む',
		loadText:
			'保存したファイルを読み込みます。今ある回答は変更されず、別のアセスメントとして追加されます。',
		loadLabel: '読み込むファイル',
		loaded: (title: string) => `「${title}」を読み込みました。`,
		nothingChanged: '今ある回答は何も変わっていません。',
		tooLarge: 'ファイルが大きすぎます（上限 5 MB）。このツールで保存したファイルではないようです。',
		notJson:
			'ファイルの内容が読み取れません。途中で切れているか、このツールのファイルではありません。',
		otherFormat: 'このツールで保存したアセスメントのファイルではありません。',
		newerVersion:
			'このファイルは新しい版のツールで保存されています。ツールを更新してから読み込んでください。',
		doesNotFit: 'ファイルの内容がアセスメントの形式に合いません。',
		unfitAnswers: 'ファイルに、設問に合わない回答が含まれています。',
		detail: '技術的な詳細',
		unreadable: '読み込めない保存データ',
		unreadableText:
			'このブラウザに、読み取れない形の保存データがあります。上書きせずに残しています。ダウンロードして管理者に相談してください。',
		unreadableButton: 'そのままダウンロードする'
	},
	en: {
		heading: 'Save and load',
		intro:
			'Your answers are stored in this browser only. Clearing the browser’s data would lose them, so save them as a file now and then. The file holds the answers as they are: take care where you keep it.',
		save: 'Save as a file',
		saveText: (title: string) => `Saves “${title}” as a JSON file.`,
		saveButton: 'Save the answers as a file',
		saveDone: 'The file has been handed to the browser to be saved.',
		load: 'Load from a file',
		loadText:
			'Loads a saved file. Your present answers are not changed: it is added as an assessment of its own.',
		loadLabel: 'File to load',
		loaded: (title: string) => `“${title}” has been loaded.`,
		nothingChanged: 'Nothing in your present answers has changed.',
		tooLarge: 'The file is too large (limit 5 MB). It does not seem to be one saved by this tool.',
		notJson: 'The file cannot be read. It is cut short, or is not a file of this tool.',
		otherFormat: 'This is not the file of an assessment saved by this tool.',
		newerVersion:
			'This file was saved by a newer version of the tool. Update the tool, then load it.',
		doesNotFit: 'The content of the file does not have the form of an assessment.',
		unfitAnswers: 'The file holds answers that do not fit their items.',
		detail: 'Technical details',
		unreadable: 'Stored data that cannot be read',
		unreadableText:
			'This browser holds stored data of a form that cannot be read. It has been kept and not written over. Download it and ask whoever looks after this tool.',
		unreadableButton: 'Download it as it is'
	}
});
