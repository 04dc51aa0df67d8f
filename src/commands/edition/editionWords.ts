import { catalogue } from '$lib/wording/catalogue';
import { exitCodeHelp } from '../exitCodeHelp';

export const editionWords = catalogue({
	ja: {
		usage: '使い方：npm run --silent edition -- check ファイル [--lang ja|en]',
		help: `使い方：npm run --silent edition -- check ファイル [--lang ja|en]\n\nパックのファイルを調べ、問題を1行に1つずつ示します。ファイルは作成しません。パイプや装置は読み取りません。\n\n${exitCodeHelp.ja(['done', 'fault', 'use'])}`,
		good: (title: string, teams: number, figures: number) =>
			`「${title}」に問題は見つかりませんでした（${teams}チーム、公表値${figures}件）。`
	},
	en: {
		usage: 'Usage: npm run --silent edition -- check FILE [--lang ja|en]',
		help: `Usage: npm run --silent edition -- check FILE [--lang ja|en]\n\nChecks the file of a pack and names what is wrong with it, a line each. No file is made. Pipes and devices are not read.\n\n${exitCodeHelp.en(['done', 'fault', 'use'])}`,
		good: (title: string, teams: number, figures: number) =>
			`Nothing is wrong with “${title}” (${teams} teams, ${figures} figures).`
	}
});
