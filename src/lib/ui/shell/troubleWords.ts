import { catalogue } from '$lib/wording/catalogue';

export const troubleWords = catalogue({
	ja: {
		failedLong: {
			refused:
				'このブラウザに保存できませんでした。回答はこの画面に残っています。ファイルとして保存してから、もう一度お試しください。',
			missing:
				'このブラウザに保存できませんでした。回答はこの画面に残っています。ファイルとして保存してください。',
			full: '空き容量が足りないため、このブラウザに保存できませんでした。回答はこの画面に残っています。ファイルとして保存し、ディスクの空きを増やしてから、もう一度お試しください。',
			blocked:
				'別のタブが古い版のまま開いているため、このブラウザに保存できませんでした。回答はこの画面に残っています。ほかのタブを閉じてから、もう一度お試しください。',
			newer:
				'新しい版のツールが別のタブで開かれたため、このタブからは保存できませんでした。回答はこの画面に残っています。ファイルとして保存してから、このページを開き直してください。',
			silent:
				'ブラウザの保存領域から応答がないため、保存できませんでした。回答はこの画面に残っています。ファイルとして保存してから、もう一度お試しください。',
			gone: 'このアセスメントは別のタブで削除されたため、保存できませんでした。回答はこの画面に残っています。ファイルとして保存してください。ファイルを読み込むと、一覧に戻せます。'
		},
		following:
			'このアセスメントは、別のタブで編集中です。ここには、そのタブでの変更がそのまま反映されます。',
		takeOver: 'このタブで編集する',
		heldBack: (names: string) =>
			`保存できない形の入力があります：${names}。ほかはすべて保存しました。入力した内容は、直すまでこの画面に残ります。`,
		heldItem: (id: string) => `設問 ${id}`,
		heldPlan: 'アクションプラン',
		heldNames: {
			title: 'アセスメントの名称',
			organisation: '組織名',
			asOf: '評価基準日',
			assessor: '評価者',
			confidentiality: '取扱区分'
		} as Record<string, string>,
		separator: '、',
		outdated:
			'新しい版のツールが別のタブで開かれました。回答を守るため、このタブからはもう書き込みません。このページを開き直してください。',
		retry: 'もう一度保存する',
		example:
			'これは例です。インタビューで公開された、ほかのチームの回答が入っています。あなたの組織の回答ではありません。',
		download: '回答をファイルに保存する',
		storageError: {
			missing:
				'このブラウザでは IndexedDB が使えないため、回答を保存できません。このまま入力と比較はできます。終える前に、回答をファイルに保存してください。',
			refused:
				'このブラウザでは IndexedDB が使えないため、回答を保存できません（プライベートウィンドウや組織の設定が原因のことがあります）。このまま入力と比較はできます。終える前に、回答をファイルに保存してください。',
			full: 'ディスクの空き容量が足りず IndexedDB が使えないため、回答を保存できません。空きを増やしてから、このページを開き直してください。',
			blocked:
				'古い版のこのツールが別のタブで開いているため、保存された回答を読み込めません。ほかのタブを閉じてから、このページを開き直してください。保存された回答はそのまま残っています。',
			newer:
				'保存された回答は、このツールの新しい版で書かれています。この版では開けません。新しい版をお使いください。保存された回答はそのまま残っています。',
			silent:
				'ブラウザの保存領域から応答がありません。保存された回答を、まだ読み込めていません。このページを開き直してください。続くときは、ブラウザを再起動してください。',
			gone: '保存された回答が見つかりません。'
		},
		restored:
			'ブラウザの保存領域が壊れていたため、2つ目の控えからすべての回答を復元しました。念のため、内容を確かめ、ファイルにも保存してください。',
		restoredInPart:
			'ブラウザの保存領域が壊れ、控えにも読み取れない部分がありました。戻せたのは途中までの回答です。最近の変更を確かめ、ファイルにも保存してください。',
		lost: 'このブラウザに保存した回答が失われ、控えも読み取れませんでした。保存したファイルがあれば、「保存と読み込み」で読み込んでください。',
		copyLost:
			'ブラウザが回答の控えの1つを失っていました。回答はすべて残っています。控えは次の保存のときに作り直します。',
		forgottenStays:
			'完全に削除した内容を、ブラウザの控え（Cache Storage）からまだ消せていません。遅くとも、このツールを次に開くときに、もう一度試みます。今すぐ消すには、残したいものをファイルに保存してから、ブラウザの設定でこのサイトのデータを削除してください。',
		emptied:
			'このページを開いている間に、ブラウザの保存領域が空にされました。この画面にある回答を、もう一度すべて保存します。変更の履歴と、削除したアセスメントは戻りません。念のため、ファイルにも保存してください。',
		alone:
			'2つ目の控えを作れないため、いまは回答を1か所にしか保存できていません。遅くとも、このツールを次に開くときに、もう一度試みます。念のため、ファイルにも保存してください。',
		waits: {
			store:
				'ブラウザの保存領域からの応答を待っています。回答はこの画面に残っています。続くときは、ファイルに保存してください。',
			turn: '別のタブでの保存が終わるのを待っています。回答はこの画面に残っています。続くときは、ほかのタブを閉じるか、ファイルに保存してください。',
			copy: '2つ目の控えからの応答を待っています。回答はこの画面に残っています。続くときは、ファイルに保存してください。',
			page: '開こうとしているページの読み込みを待っています。回答はこの画面に残っています。続くときは、ファイルに保存してから、このページを開き直してください。'
		},
		reopen: 'このページを開き直す',
		unreadable: '読み込めない保存データがあります。消さずに残してあります。',
		unreadableLink: '内容を確かめてダウンロードする'
	},
	en: {
		failedLong: {
			refused:
				'This browser could not store your answers. They are still on this page. Save them as a file, then try again.',
			missing:
				'This browser could not store your answers. They are still on this page. Save them as a file.',
			full: 'There is not enough space to store your answers. They are still on this page. Save them as a file, free some disk space, then try again.',
			blocked:
				'Another tab is open in an old version, so this browser could not store your answers. They are still on this page. Close the other tabs, then try again.',
			newer:
				'A newer version of this tool has been opened in another tab, so this tab could not store your answers. They are still on this page. Save them as a file, then open this page again.',
			silent:
				'The browser’s storage does not respond, so your answers could not be stored. They are still on this page. Save them as a file, then try again.',
			gone: 'This assessment was deleted in another tab, so your answers could not be stored. They are still on this page. Save them as a file. Load the file to put it back in the list.'
		},
		following:
			'This assessment is being edited in another tab. Changes made there appear here at once.',
		takeOver: 'Edit in this tab',
		heldBack: (names: string) =>
			`Something you entered cannot be saved as it is: ${names}. Everything else is saved. What you entered stays on this page until you change it.`,
		heldItem: (id: string) => `item ${id}`,
		heldPlan: 'the action plan',
		heldNames: {
			title: 'the name of the assessment',
			organisation: 'the name of the organisation',
			asOf: 'the “as of” date',
			assessor: 'the assessor',
			confidentiality: 'the confidentiality label'
		},
		separator: ', ',
		outdated:
			'A newer version of this tool has been opened in another tab. To keep your answers safe, this tab no longer saves. Open this page again.',
		retry: 'Try to save again',
		example:
			'This is an example. It holds what another team said in a published interview, not your own answers.',
		download: 'Save the answers as a file',
		storageError: {
			missing:
				'IndexedDB is not available in this browser, so your answers cannot be stored. You can still fill in and compare. Save your answers as a file before you finish.',
			refused:
				'IndexedDB is not available in this browser, so your answers cannot be stored (a private window or a company setting can be the reason). You can still fill in and compare. Save your answers as a file before you finish.',
			full: 'There is not enough disk space for IndexedDB, so your answers cannot be stored. Free some space, then open this page again.',
			blocked:
				'An old version of this tool is open in another tab, so your stored answers cannot be read. Close the other tabs, then open this page again. Your stored answers are untouched.',
			newer:
				'Your stored answers were written by a newer version of this tool, and this version cannot open them. Use the newer version. Your stored answers are untouched.',
			silent:
				'The browser’s storage does not respond, so your stored answers have not been read yet. Open this page again. If that does not help, restart the browser.',
			gone: 'The stored answers cannot be found.'
		},
		restored:
			'The browser’s storage was damaged, so all answers were restored from the second copy. Please check them, and save them as a file as well.',
		restoredInPart:
			'The browser’s storage was damaged, and part of its copy cannot be read. Your answers are back as they were some time ago. Please check your latest changes, and save them as a file as well.',
		lost: 'The answers stored in this browser were lost, and their copy cannot be read. If you saved a file, load it under “Save and load”.',
		copyLost:
			'The browser had lost one of the copies of your answers. All answers are still there. The copy is made again at the next save.',
		forgottenStays:
			'What you deleted for good could not yet be removed from the browser’s copy (Cache Storage). The tool tries again, at your next visit at the latest. To remove it now, save what you want to keep as a file, then delete this site’s data in the browser’s settings.',
		emptied:
			'The browser’s storage was emptied while this page was open. All answers on this page are being stored again. The history of changes and deleted assessments do not come back. Please save your answers as a file as well.',
		alone:
			'The second copy cannot be made, so your answers are currently stored in one place only. The tool tries again, at your next visit at the latest. Please save your answers as a file as well.',
		waits: {
			store:
				'Waiting for the browser’s storage to respond. Your answers are still on this page. If this goes on, save them as a file.',
			turn: 'Waiting for another tab to finish saving. Your answers are still on this page. If this goes on, close the other tabs or save your answers as a file.',
			copy: 'Waiting for the second copy to respond. Your answers are still on this page. If this goes on, save them as a file.',
			page: 'Waiting for the page that you are opening. Your answers are still on this page. If this goes on, save them as a file, then open this page again.'
		},
		reopen: 'Open this page again',
		unreadable: 'Some stored data cannot be read. It has been kept as it is.',
		unreadableLink: 'See what it is and download it'
	}
});
