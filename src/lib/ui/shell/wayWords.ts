import { catalogue } from '$lib/wording/catalogue';

export const wayWords = catalogue({
	ja: {
		kept: '一度開けば、ネットワークがなくても使えます。',
		waiting: 'このツールをブラウザに保存しています。終わると、ネットワークがなくても使えます。',
		refused:
			'このブラウザは、このツールを保存できませんでした。サーバーの証明書が信頼されていない、プライベートウィンドウで開いている、サーバーが正しいファイルを返していない、などの場合です。そのため、ネットワークのない所では開けません。回答の入力、保存、比較、印刷はこのまま使えます。',
		plain:
			'このページは暗号化されていない接続（http）で開かれているため、ネットワークなしで使う機能は働きません。その機能には https が必要です。回答の入力、保存、比較、印刷はこのまま使えます。',
		fileHeading: 'このファイルを直接開いて使うときに知っておいていただきたいこと',
		file: [
			'ネットワークは使いません。このファイル1つだけで動きます。',
			'回答はこのファイルの中ではなく、このパソコンのこのブラウザの中に保存されます。ファイルを移動したりコピーしたりしても、回答は一緒に移りません。移すときは「保存と読み込み」で回答をファイルに保存してください。',
			'ブラウザは、パソコンに保存された HTML ファイルをすべて同じ場所から来たものとして扱うことがあります。その場合、ほかの HTML ファイルを同じブラウザで開くと、そのファイルからもここの回答を読み取れます。出所のわからない HTML ファイルを開かないでください。'
		]
	},
	en: {
		kept: 'Once opened, it works without a network.',
		waiting: 'This tool is being stored in your browser. After that, it works without a network.',
		refused:
			'Your browser could not store this tool, so you cannot open it without a network. Possible reasons: the server’s certificate is not trusted, the window is private, or the server does not return the right files. Answering, saving, comparing and printing all work as they are.',
		plain:
			'This page was opened over a connection that is not encrypted (http), so it cannot be kept for use without a network. That needs https. Answering, saving, comparing and printing all work as they are.',
		fileHeading: 'What to know when you open this file directly',
		file: [
			'It uses no network. This one file is all it needs.',
			'Your answers are stored in this browser on this computer, not in the file. If you move or copy the file, the answers do not go with it. To move them, save them as a file on the page “Save and load”.',
			'A browser may treat all HTML files on a computer as coming from the same place. Then another HTML file that is opened in the same browser can read the answers kept here. Do not open HTML files whose origin you do not know.'
		]
	}
});
