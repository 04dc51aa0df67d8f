import { catalogue } from '$lib/wording/catalogue';

/** Saving a part as a file, plain or encrypted. */
export const sendWords = catalogue({
	ja: {
		form: 'ファイルの形式',
		plain: 'そのまま（暗号化しない）',
		encrypted: 'パスフレーズで暗号化する',
		workbook: 'Excel ファイル（ツールを使わない部署向け。暗号化しない）',
		working: '暗号化して確かめています',
		done: (name: string) => `「${name}」をブラウザに渡しました。中身は読み戻して確かめてあります。`,
		failed: 'ファイルを作れませんでした。',
		detail: '技術的な詳細',
		name: '部分ファイル'
	},
	en: {
		form: 'File format',
		plain: 'Plain (not encrypted)',
		encrypted: 'Encrypted with a passphrase',
		workbook: 'Excel workbook (for people who do not use the tool; not encrypted)',
		working: 'Encrypting and checking',
		done: (name: string) =>
			`“${name}” has been handed to the browser. Its content was read back and checked.`,
		failed: 'The file could not be created.',
		detail: 'Technical details',
		name: 'Part file'
	}
});
