import { catalogue } from '$lib/wording/catalogue';

export const chooseWords = catalogue({
	ja: {
		locked: 'このファイルは暗号化されています。保存したときのパスフレーズを入力してください。',
		passphrase: 'ファイルのパスフレーズ',
		unlock: '開く',
		unlocking: 'パスフレーズを確かめています',
		putAway: 'やめる'
	},
	en: {
		locked: 'This file is encrypted. Enter the passphrase that was used to save it.',
		passphrase: 'Passphrase of the file',
		unlock: 'Open',
		unlocking: 'Checking the passphrase',
		putAway: 'Cancel'
	}
});
