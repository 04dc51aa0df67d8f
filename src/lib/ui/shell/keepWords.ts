import { catalogue } from '$lib/wording/catalogue';

/** How a browser that asks the person is made to keep the answers. */
export const keepWords = catalogue({
	ja: {
		label: '回答を消さずに残すために',
		why: '回答は、このブラウザの中に保存しています。ディスクの空きが足りなくなると、ブラウザが回答を消すことがあります。',
		how: '消さずに残すようブラウザに頼むことができます。頼むと、ブラウザが許可を求めます。',
		once: 'この案内を表示するのは一度だけです。あとからでも、次のページで頼めます：',
		ask: 'ブラウザに頼む',
		later: '今は頼まない',
		asking: 'ブラウザの確認に答えてください。',
		results: {
			yes: 'ブラウザは、回答を消さずに残すことを約束しました。',
			no: 'ブラウザの約束は得られませんでした。ときどきファイルにも保存してください。',
			cannotTell: 'ブラウザの約束は得られませんでした。ときどきファイルにも保存してください。'
		},
		close: '閉じる'
	},
	en: {
		label: 'Keeping your answers',
		why: 'Your answers are stored in this browser. If the disk runs short of space, the browser may clear them.',
		how: 'You can ask the browser to keep them. It will then ask for your permission.',
		once: 'This message is shown only once. You can also ask later, on this page: ',
		ask: 'Ask the browser',
		later: 'Not now',
		asking: 'Please answer the browser’s question.',
		results: {
			yes: 'The browser has promised to keep your answers.',
			no: 'The browser has not promised to keep your answers. Save them as a file now and then.',
			cannotTell:
				'The browser has not promised to keep your answers. Save them as a file now and then.'
		},
		close: 'Close'
	}
});
