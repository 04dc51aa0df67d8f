import { catalogue } from '$lib/wording/catalogue';

export const safetyWords = catalogue({
	ja: {
		heading: '回答の保護',
		intro:
			'回答は、組織の弱点を示す地図のようなものです。このツールが何を約束し、それをどのように確かめられるかを、ここにまとめています。',
		now: '現在の状態',
		place: '保存場所',
		placeText:
			'このブラウザの IndexedDB（データベース名 csirt-self-assessment）と Cache Storage（csirt-self-assessment answers）',
		kept: 'ブラウザによる自動削除',
		keptStates: {
			yes: '行われません。消さずに残すことをブラウザが約束しています。',
			no: 'ディスクの空きが足りなくなると、ブラウザが消すことがあります。ときどきファイルにも保存してください。',
			cannotTell:
				'このブラウザでは確認できません（http で開いている場合などです）。ときどきファイルにも保存してください。'
		},
		ask: '消さずに残すようブラウザに頼む',
		twice: '2つ目の控え',
		twiceStates: {
			yes: 'あります。保存のたびに、別のファイルにも書き込んでいます。ブラウザが保存領域を失っても、ここから復元します。',
			no: 'このブラウザでは作れません（http で開いている場合などです）。ときどきファイルにも保存してください。'
		},
		space: '使用量',
		spaceText: (used: string, quota: string) => `${used}（上限の目安 ${quota}）`,
		spaceUnknown: 'このブラウザでは確認できません。',
		promises: '約束と確かめ方',
		promise: '約束',
		check: 'ご自身での確かめ方',
		tested: 'テスト',
		list: [
			{
				promise: '回答は、どこにも送信されません。',
				check:
					'開始ページに「ネットワークがなくても使えます」と表示されていれば、ネットワークを切断して使ってみてください。入力、比較、印刷のすべてができます。ブラウザの開発者ツールの「ネットワーク」を開いたまま操作すると、通信がないことを確認できます。ブラウザが新しい版の有無を確かめるために service-worker.js を取りに行くことがありますが、回答は含まれません。',
				tested:
					'ページを操作するテストは、ほかのサーバーへの通信が1件でもあれば失敗します。通信先は、ページに組み込んだコンテンツセキュリティポリシーでも禁じています。'
			},
			{
				promise: '「保存しました」と表示された回答は、失われません。',
				check:
					'回答を変更し、「保存しました」の表示を見てから、タスクマネージャーでブラウザを強制終了してください。もう一度開くと、回答が残っています。',
				tested: '回答の途中でブラウザを200回強制終了し、失われた回答がないことを確かめています。'
			},
			{
				promise: '変更前の回答に、いつでも戻せます。',
				check: '「以前の状態に戻す」を開いてください。最近300回分の変更が残っています。',
				tested: '任意の変更を重ねたあと、どの時点にも正しく戻ることを確かめています。'
			},
			{
				promise: '同じアセスメントを複数のタブで開いても、回答は失われません。',
				check:
					'2つのタブで開いてください。書き込むのは1つのタブだけで、もう1つには変更がすぐに反映されます（ほかのパソコンから http で配信されたページでは、どちらのタブからも書き込み、両方の回答が残ります）。',
				tested: '3つのタブで1,000回の変更を行い、すべてが残ることを確かめています。'
			},
			{
				promise: '読み取れないデータがあっても、消したり上書きしたりしません。',
				check: '読み取れないデータは「保存と読み込み」に表示され、そのままダウンロードできます。',
				tested: '壊れた記録と、新しい版で書かれた記録を置いて確かめています。'
			},
			{
				promise: '読み込むファイルが壊れていても、今ある回答は変わりません。',
				check: '読み込む前に、何が変わるかが表示されます。取りやめることもできます。',
				tested:
					'壊したファイル1万個を読み取らせ、理由を示して拒むか、内容を表示できることを確かめています。その一部はページで選び、今ある回答が変わらないことも確かめています。'
			}
		],
		limits: 'このツールでは守れないこと',
		limitsNote:
			'「テスト」と書いていない項目は、ブラウザなどの一般的な動作の説明であり、このツールのテストで確かめたものではありません。',
		limitList: [
			'このパソコンとブラウザを使える人は、回答を見ることができます。席を離れるときは画面をロックしてください。',
			'ブラウザの拡張機能や、パソコンに入り込んだマルウェアは、表示中の内容を読み取ることができます。',
			'ブラウザの「閲覧データの削除」でサイトのデータを消すと、回答も消えます。ファイルに保存したものは残ります。',
			'Safari では、このサイトで何も操作しないまま7日間ブラウザを使うと、保存した回答が消えることがあります（WebKit の2020年3月の発表による）。ファイルにも保存しておくと安心です。',
			'ディスクの空きがなくなると、ブラウザが保存データの一部を破棄することがあります。Chromium で20回、空きがないまま再起動したテストでは、「保存しました」と表示された回答は控えから戻りました。「保存できていません」と表示された変更は失われることがあるため、再起動する前に回答をファイルに保存してください。',
			'「完全に削除する」で消した内容は、ツールからは二度と読めませんが、ブラウザのデータベースのファイルには、しばらく文字が残ることがあります。空き容量が足りず控えからすぐに消せないときは、画面でお知らせし、消せるまで試みます。今すぐ消すには、残したいものをファイルに保存し、ブラウザの設定でこのサイトのデータを削除してから、ファイルを読み込んでください。',
			'プライベートウィンドウでは、ウィンドウを閉じると回答が消えます。',
			'ブラウザの履歴には、開いたページのアドレスと題名が残ります。入力した文や選んだ回答は、Chrome が控えるファイルにも、自動入力のための問い合わせにも含まれません（テストで確かめています）。',
			'JSON、Excel、Word などのファイルには、回答がそのまま入っています。受け渡しには、パスフレーズで暗号化したファイルをお使いください。'
		]
	},
	en: {
		heading: 'How your answers are protected',
		intro:
			'Your answers are a map of your organisation’s weak points. This page says what the tool promises, and how you can check it yourself.',
		now: 'At present',
		place: 'Where they are stored',
		placeText:
			'IndexedDB (database csirt-self-assessment) and Cache Storage (csirt-self-assessment answers) of this browser',
		kept: 'Clearing by the browser itself',
		keptStates: {
			yes: 'Will not happen: the browser has promised to keep the data.',
			no: 'May happen when the disk is full. Save your answers as a file now and then.',
			cannotTell:
				'This browser does not say (for example because the page was opened over http). Save your answers as a file now and then.'
		},
		ask: 'Ask the browser to keep the data',
		twice: 'Second copy',
		twiceStates: {
			yes: 'There is one: every save is also written to a separate file. If the browser loses its storage, everything is restored from there.',
			no: 'This browser cannot keep one (for example because the page was opened over http). Save your answers as a file now and then.'
		},
		space: 'Space used',
		spaceText: (used: string, quota: string) => `${used} (of about ${quota})`,
		spaceUnknown: 'This browser does not say.',
		promises: 'Promises, and how to check them',
		promise: 'Promise',
		check: 'How to check it yourself',
		tested: 'Tested',
		list: [
			{
				promise: 'Your answers are never sent anywhere.',
				check:
					'If the start page says that the tool works without a network, disconnect the network and use it: filling in, comparing and printing all work. Or keep the Network panel of the browser’s developer tools open while you work, and see that nothing is requested. The browser may look for service-worker.js to find out about a new version; nothing of your answers is in that.',
				tested:
					'The tests that use the pages fail if a single request goes to another server. The content security policy built into the pages forbids them as well.'
			},
			{
				promise: 'An answer shown as “Saved” is not lost.',
				check:
					'Change an answer, wait for “Saved”, then force the browser to close with the task manager. When you open the page again, the answer is there.',
				tested: 'The browser is killed 200 times in the middle of answering, and no answer is lost.'
			},
			{
				promise: 'You can always go back to what an answer was before.',
				check: 'Open “Go back to an earlier state”. The last 300 changes are kept.',
				tested: 'After any series of changes, every earlier state comes back exactly.'
			},
			{
				promise: 'Nothing is lost when an assessment is open in several tabs.',
				check:
					'Open it in two tabs. Only one of them writes; the other shows each change as it happens. (On a page that another computer serves over http, both write, and the answers of both are kept.)',
				tested: '1,000 changes are made in three tabs, and all of them are there afterwards.'
			},
			{
				promise: 'Data that cannot be read is neither deleted nor overwritten.',
				check: '“Save and load” lists such data and lets you download it as it is.',
				tested:
					'Damaged records, and records of a newer version, are put in place, and must stay as they are.'
			},
			{
				promise: 'A damaged file that you load changes none of your present answers.',
				check: 'Before anything is loaded you see what would change, and you can cancel.',
				tested:
					'10,000 damaged files are read: each is refused with a reason, or can be shown. Some of them are chosen on the page, and the present answers stay as they are.'
			}
		],
		limits: 'What the tool cannot protect',
		limitsNote:
			'Unless a line says that it was tested, it tells how browsers and computers generally behave; our tests do not check it.',
		limitList: [
			'Whoever can use this computer and this browser can see your answers. Lock the screen when you leave.',
			'Browser extensions, and malware on the computer, can read what is on the screen.',
			'Clearing the site’s data in the browser clears your answers too. What you have saved as files stays.',
			'Safari may delete stored answers after seven days of use in which you do nothing on this site (announced by WebKit in March 2020). A saved file keeps them safe.',
			'When the disk is full, the browser may discard part of what it has stored. In 20 restarts of Chromium on a full disk, every answer shown as “Saved” came back from a copy. Changes that are “Not saved” can be lost: save your answers as a file before you restart.',
			'What you delete for good can never be opened in this tool again, but its text may stay in the browser’s database files for some time. If there is too little space to remove it from the copy at once, the page says so, and the tool keeps trying. To remove it at once, save what you want to keep as files, delete this site’s data in the browser’s settings, and load the files again.',
			'In a private window, your answers are gone when the window is closed.',
			'The browser’s history keeps the addresses and titles of the pages you open. What you type and choose is not in the files that Chrome keeps for closed tabs, nor in the requests its Autofill sends (both are tested).',
			'Files such as JSON, Excel and Word hold your answers as they are. To pass them on, use a file encrypted with a passphrase.'
		]
	}
});
