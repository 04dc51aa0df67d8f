import { catalogue } from '$lib/wording/catalogue';

/** How old the backup is, and checking that a saved file is one. */
export const backupWords = catalogue({
	ja: {
		state: 'バックアップの状態',
		never:
			'確認済みのバックアップがありません。ファイルに保存し、保存したファイルを確かめてください。',
		handed: (when: string) =>
			`${when} に、今の内容のファイルをブラウザに渡しました。保存先に届いたかどうかは、まだ確かめていません。`,
		kept: (changed: string, checked: string) =>
			`最後に確かめたバックアップは、${changed} 時点の内容です（${checked} に確認）。`,
		same: 'それ以降、変わったところはありません。',
		items: (count: number) => `それ以降に ${count} 問の回答が変わりました。`,
		other: 'それ以降に、回答のほかの内容（名称など）が変わりました。',
		unknown: 'このブラウザの保存領域が使えないため、バックアップの状態はわかりません。',
		sevenDays:
			'Safari では、このサイトで何も操作しないまま7日間ブラウザを使うと、保存した回答が消えることがあります。ファイルにも保存しておくと安心です。',
		check: '保存したファイルを確かめる',
		checkText:
			'ファイルが保存先に正しく届いたかどうかは、ブラウザからはわかりません。保存したファイルを選ぶと、読み返して、今ある回答と比べます。何も変更しません。',
		checkLabel: '確かめるファイル',
		whole: (title: string) =>
			`確かめました。ファイルには「${title}」の今の内容がすべて入っています。`,
		older: (title: string, changed: string) =>
			`確かめました。ファイルには「${title}」の ${changed} 時点の内容が入っています。`,
		since: (count: number) => `今の回答とは ${count} 問が異なります。`,
		otherSince: '回答は同じですが、ほかの内容（名称など）が異なります。',
		notOlder:
			'ファイルは読めますが、日時では、ここにあるものより新しい内容です。バックアップとは見なしません。読み込むには、次の「ファイルから読み込む」を使ってください。',
		notHere:
			'ファイルは読めますが、ここにあるアセスメントのものではありません（名前と文章を除いた写しも、別のアセスメントです）。',
		notKept: 'このブラウザに、確かめたことを記録できませんでした。'
	},
	en: {
		state: 'State of the backup',
		never: 'There is no checked backup yet. Save the answers as a file, then check the saved file.',
		handed: (when: string) =>
			`A file with everything as it is now was handed to the browser at ${when}. Whether it reached its place has not been checked yet.`,
		kept: (changed: string, checked: string) =>
			`The latest checked backup holds the state of ${changed} (checked ${checked}).`,
		same: 'Nothing has changed since.',
		items: (count: number) =>
			count === 1 ? '1 item has changed since.' : `${count} items have changed since.`,
		other: 'Something other than the answers, such as the title, has changed since.',
		unknown:
			'This browser’s storage cannot be used, so the state of the backup cannot be determined.',
		sevenDays:
			'Safari may delete stored answers after seven days of use in which you do nothing on this site. A saved file keeps them safe.',
		check: 'Check a saved file',
		checkText:
			'The browser cannot tell whether a file was saved where you wanted it. Choose the file that you saved: it is read and compared with your present answers. Nothing is changed.',
		checkLabel: 'File to check',
		whole: (title: string) => `Checked. The file holds all of “${title}” as it is now.`,
		older: (title: string, changed: string) =>
			`Checked. The file holds “${title}” as it was at ${changed}.`,
		since: (count: number) =>
			count === 1
				? '1 item differs from your present answers.'
				: `${count} items differ from your present answers.`,
		otherSince: 'The answers are the same; something else, such as the title, differs.',
		notOlder:
			'The file can be read, but by its date is newer than what is here, so it does not count as a backup. To load it, use “Load from a file” below.',
		notHere:
			'The file can be read, but does not belong to an assessment that is here (a copy without names and text is also a separate assessment).',
		notKept: 'This browser could not record that the file was checked.'
	}
});
