import { catalogue } from '$lib/wording/catalogue';

export const editionWords = catalogue({
	ja: {
		usage: '使い方：npm run --silent edition -- check ファイル [--lang ja|en]',
		unreadable: (file: string, code: string) => `${file} を読み取れません（${code}）。`,
		good: (title: string, teams: number, figures: number) =>
			`「${title}」に問題は見つかりませんでした（${teams}チーム、公表値${figures}件）。`
	},
	en: {
		usage: 'Usage: npm run --silent edition -- check FILE [--lang ja|en]',
		unreadable: (file: string, code: string) => `${file} cannot be read (${code}).`,
		good: (title: string, teams: number, figures: number) =>
			`Nothing is wrong with “${title}” (${teams} teams, ${figures} figures).`
	}
});
