import { catalogue } from '$lib/wording/catalogue';

/** How a part leaves. */
export type SentForm = 'plain' | 'encrypted' | 'workbook';

/** What a mail says of it. */
interface Mail {
	count: number;
	by: string | undefined;
	form: SentForm;
	/** Where the part is opened, if others can reach it. */
	address: string | undefined;
}

/** Handing out items to be filled in elsewhere. */
export const handOutWords = catalogue({
	ja: {
		heading: '設問の一部を依頼する',
		intro:
			'選んだ設問だけを「部分ファイル」にして、ほかの部署に回答を依頼します。ファイルには、選ばなかった設問の回答は入りません。サーバーは使わないため、ファイルはメールなどで渡してください。',
		items: '依頼する設問',
		chosen: (count: number) => `${count}問を選択中`,
		quick: 'まとめて選ぶ',
		unanswered: '未回答の設問',
		unknown: '「わからない」の設問',
		none: '選択をすべて外す',
		section: (title: string, chosen: number, all: number) => `${title}（${chosen}/${all}）`,
		wholeSection: 'このセクションのすべて',
		recipient: '依頼先',
		recipientHint: '部署名をおすすめします（例：法務部）。ファイルと履歴に残ります。',
		by: '返送の期限（任意）',
		isAnswered: '今の回答を入れて渡す',
		isAnsweredHint: 'メモや根拠も入ります。外すと、空欄の設問だけを渡します。',
		isNamed: '組織名とアセスメントの名称を入れる',
		noRecipient: '依頼先を入力してください。',
		noItems: '設問を1つ以上選んでください。',
		make: '部分ファイルを作る',
		mail: 'メールの文例',
		mailText: ({ count, by, form, address }: Mail) =>
			`CSIRT の自己評価のうち、${count}問の回答をお願いします。${
				form === 'workbook'
					? '添付の Excel ファイルの黄色いセルに記入し、保存して返送してください。'
					: `添付のファイルを自己評価ツールの「届いた部分を開く」${address === undefined ? '' : `（${address}）`}で開き、回答のあと「返送用ファイルを作る」で作ったファイルを返送してください。${form === 'encrypted' ? 'パスフレーズは別の方法でお知らせします。' : ''}`
			}${by === undefined ? '' : `期限は${by}です。`}`,
		addAddress: 'このツールの場所（アドレス、または HTML ファイル）も書き添えてください。',
		copy: '文例をコピーする',
		copied: 'コピーしました。',
		notCopied: 'コピーできませんでした。文例を選択してコピーしてください。',
		paper: '選んだ設問の記入用紙を開く',
		toCollect: '返送されたファイルを反映する'
	},
	en: {
		heading: 'Ask others to fill in items',
		intro:
			'Put the items that you choose into a part file and ask another department to answer them. The file contains no answers to items that you do not choose. No server is used, so send the file by email, for example.',
		items: 'Items to hand out',
		chosen: (count: number) => `${count} ${count === 1 ? 'item' : 'items'} chosen`,
		quick: 'Select together',
		unanswered: 'Items not answered',
		unknown: 'Items answered “don’t know”',
		none: 'Clear the selection',
		section: (title: string, chosen: number, all: number) => `${title} (${chosen} of ${all})`,
		wholeSection: 'All of this section',
		recipient: 'Sent to',
		recipientHint:
			'A department is best, for example Legal. It is kept in the file and in the history.',
		by: 'Return by (optional)',
		isAnswered: 'Include the answers so far',
		isAnsweredHint: 'Includes notes and evidence. Otherwise the items are sent blank.',
		isNamed: 'Include the names of the organisation and of the assessment',
		noRecipient: 'Enter who is to fill it in.',
		noItems: 'Choose at least one item.',
		make: 'Create the part file',
		mail: 'Text for your email',
		mailText: ({ count, by, form, address }: Mail) =>
			`Please answer ${count} ${count === 1 ? 'item' : 'items'} of our CSIRT self-assessment. ${
				form === 'workbook'
					? 'Fill in the yellow cells of the attached Excel file, save it and send it back.'
					: `Open the attached file in the self-assessment tool under “Open a part that you received”${address === undefined ? '' : ` (${address})`}, answer, then send back the file that “Create the file to send back” makes.${form === 'encrypted' ? ' You will receive the passphrase separately.' : ''}`
			}${by === undefined ? '' : ` We need it by ${by}.`}`,
		addAddress: 'Also say where to find this tool: its address, or the HTML file.',
		copy: 'Copy the text',
		copied: 'Copied.',
		notCopied: 'It could not be copied. Select the text and copy it.',
		paper: 'Open a paper form of the chosen items',
		toCollect: 'Merge the returned files'
	}
});
