import { catalogue } from '$lib/wording/catalogue';

export const errorWords = catalogue({
	ja: {
		notFound: 'ページが見つかりません',
		notFoundText:
			'アドレスが間違っているか、ページが移動しています。メニューからお探しになるか、開始ページへお進みください。',
		broken: 'ページを表示できませんでした',
		brokenText:
			'ページを開き直してください。直らないときは、「保存と読み込み」で回答をファイルに保存してから、このツールを配布している担当者へ、次の内容をお知らせください。',
		renewed: '新しい版に切り替えています',
		renewedText:
			'このツールが新しい版になったため、回答を保存してからこのページを開き直します。回答はそのまま残ります。',
		kept: '回答はこのブラウザに保存されたままです。',
		reopen: 'このページを開き直す',
		toStart: '開始ページへ'
	},
	en: {
		notFound: 'Page not found',
		notFoundText:
			'The address is wrong, or the page has moved. Look for it in the menu, or go to the start page.',
		broken: 'The page could not be shown',
		brokenText:
			'Open the page again. If that does not help, save your answers as a file under “Save and load”, and send the text below to whoever provides this tool.',
		renewed: 'Switching to the new version',
		renewedText:
			'There is a new version of this tool. This page opens again once your answers are saved. They stay as they are.',
		kept: 'Your answers are still stored in this browser.',
		reopen: 'Open this page again',
		toStart: 'To the start page'
	}
});
