import { catalogue } from '$lib/wording/catalogue';
import { exitCodeHelp } from '../exitCodeHelp';

const usage = {
	ja: '使い方：npm run --silent edition -- check ファイル [--lang ja|en]\n　　　　npm run --silent edition -- diff ファイル ファイル [--lang ja|en]',
	en: 'Usage: npm run --silent edition -- check FILE [--lang ja|en]\n       npm run --silent edition -- diff FILE FILE [--lang ja|en]'
};

export const editionCommandWords = catalogue({
	ja: {
		usage: usage.ja,
		help: `${usage.ja}\n\ncheck は調査データのファイルを調べ、問題を1行に1つずつ示します。補足のデータは、公表値との矛盾も示します。diff は2つの書き写しの違いを1行に1つずつ示します。ファイルは作成しません。パイプや装置は読み取りません。\n\n${exitCodeHelp.ja(['done', 'fault', 'use'])}`,
		good: (title: string, teams: number, figures: number) =>
			`「${title}」に問題は見つかりませんでした（${teams}チーム、数値${figures}件）。`,
		impossible: (item: string) =>
			`${item}：書き写した数が互いに矛盾しています（合計が母数と違うなど）。`,
		contradicts: (item: string, where: string, words: string) =>
			`${item}：${where} の「${words}」と矛盾しています。`,
		same: '2つの書き写しに違いはありません。',
		missing: '（なし）',
		otherEdition: '2つのファイルは、別の調査の数値です。',
		differs: (about: string, one: string, other: string) => `${about}：${one} ／ ${other}`
	},
	en: {
		usage: usage.en,
		help: `${usage.en}\n\ncheck lists what is wrong with the file of a pack, one problem a line; for a supplement, it also lists what contradicts the published figures. diff lists where two transcriptions differ, one difference a line. No file is made. Pipes and devices are not read.\n\n${exitCodeHelp.en(['done', 'fault', 'use'])}`,
		good: (title: string, teams: number, figures: number) =>
			`Nothing is wrong with “${title}” (${teams} teams, ${figures} ${figures === 1 ? 'figure' : 'figures'}).`,
		impossible: (item: string) =>
			`${item}: the numbers are inconsistent; for example, they may not add up to their base.`,
		contradicts: (item: string, where: string, words: string) =>
			`${item}: contradicts “${words}” (${where}).`,
		same: 'The two transcriptions do not differ.',
		missing: '(nothing)',
		otherEdition: 'The two files hold figures of different editions.',
		differs: (about: string, one: string, other: string) => `${about}: ${one} / ${other}`
	}
});
