import { catalogue } from '$lib/wording/catalogue';

/** Saving as a file, and what becomes of the passphrase. */
export const saveWords = catalogue({
	ja: {
		heading: 'ファイルに保存する',
		what: (title: string) => `「${title}」をファイルに保存します。保存形式を選んでください。`,
		form: '保存形式',
		plain: 'そのまま（JSON）',
		plainText:
			'すべての回答と文章が、誰でも読める形で入ります。組織の弱点の一覧でもあるため、保管場所と送り先にご注意ください。',
		encrypted: 'パスフレーズで暗号化する（.json.age）',
		encryptedText:
			'パスフレーズがなければ読めません。このツールのほか、標準の age コマンドでも開けます。ファイル名に名称は入らず、ファイルの大きさから回答の量はわかりません。',
		scrubbed: '名前と文章を除いた写し（JSON）',
		scrubbedText:
			'名称、組織名、メモ、理由、根拠、担当など、書いた文章をすべて除き、選んだ答え・数・年月・期限と、作成日・変更日だけを残します。該当しない設問の回答と SIM3 の回答も除きます。別のアセスメントになり、バックアップにはなりません。',
		scrubbedTitle: '名前と文章を除いた写し',
		noRecovery:
			'パスフレーズを忘れると、ファイルは誰にも開けません。再発行や復元の方法はありません。',
		passphrase: '新しいパスフレーズ',
		again: 'もう一度同じパスフレーズ',
		rule: (least: number) =>
			`${least}文字以上。無関係な言葉をいくつか並べると、覚えやすく、推測されにくくなります。`,
		tooShort: '短すぎます。12文字以上にしてください。',
		tooSimple: '単純すぎます。同じ文字や並び、よくある言葉だけのものは、最初に試されてしまいます。',
		notTheSame: '2つのパスフレーズが同じではありません。',
		show: '入力した文字を表示する',
		button: '回答をファイルに保存する',
		buttonAt: '保存先を選んで保存し、確かめる',
		working: '暗号化し、読み返して確かめています',
		handed:
			'ファイルを読み返し、回答と一致することを確かめてから、ブラウザに渡しました。保存先に届いたかどうかは、次の「保存したファイルを確かめる」で確認できます。',
		handedScrubbed: '写しを読み返して確かめ、ブラウザに渡しました。',
		verified: '保存先のファイルを読み返し、回答と一致することを確かめました。',
		verifiedScrubbed: '保存先の写しを読み返し、正しく保存されたことを確かめました。',
		failed:
			'ファイルに保存できませんでした。回答はこのブラウザに残っています。別の保存先や保存形式でお試しください。',
		notKept: 'ただし、バックアップをした日時をこのブラウザに記録できませんでした。',
		detail: '技術的な詳細'
	},
	en: {
		heading: 'Save as a file',
		what: (title: string) => `Saves “${title}” as a file. Choose a format.`,
		form: 'File format',
		plain: 'As it is (JSON)',
		plainText:
			'Contains all answers and text in a form that anyone can read. It is also a list of your organisation’s weak points: be careful where you keep it and who you send it to.',
		encrypted: 'Encrypted with a passphrase (.json.age)',
		encryptedText:
			'Cannot be read without the passphrase. Opens in this tool, and with the standard age command. The file name holds no title, and the size does not show how much is answered.',
		scrubbed: 'A copy without names and text (JSON)',
		scrubbedText:
			'Leaves out all text that was written: title, organisation, notes, reasons, evidence, people. Only chosen answers, numbers, months, due dates, and the dates of creation and change are kept. Answers to items that do not apply, and to the SIM3 questions, are left out too. It becomes a separate assessment and is not a backup.',
		scrubbedTitle: 'Copy without names and text',
		noRecovery:
			'Nobody can open the file if the passphrase is forgotten. There is no way to reset or recover it.',
		passphrase: 'New passphrase',
		again: 'The same passphrase again',
		rule: (least: number) =>
			`At least ${least} characters. A few unrelated words are easy to remember and hard to guess.`,
		tooShort: 'Too short. Use at least 12 characters.',
		tooSimple: 'Too simple. Repeated characters, sequences and common words are tried first.',
		notTheSame: 'The two passphrases are not the same.',
		show: 'Show what I type',
		button: 'Save the answers as a file',
		buttonAt: 'Choose where to save, and check it',
		working: 'Encrypting, and reading it back to check',
		handed:
			'The file was read back, matched your answers, and was handed to the browser. To confirm that it was saved where you wanted it, use “Check a saved file” below.',
		handedScrubbed: 'The copy was read back, checked, and handed to the browser.',
		verified: 'The file was read back from where it was saved, and matches your answers.',
		verifiedScrubbed: 'The copy was read back from where it was saved, and is correct.',
		failed:
			'The file could not be saved. Your answers are still in this browser. Try another place or another format.',
		notKept: 'However, this browser could not record when the backup was made.',
		detail: 'Technical details'
	}
});
