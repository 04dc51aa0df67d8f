import { exitCodes } from './ending.mjs';

type Ending = keyof typeof exitCodes;

const meanings: Record<'ja' | 'en', Record<Ending, string>> = {
	ja: {
		done: '成功',
		fault: 'コマンド側の問題（不具合、インストールされていないもの）',
		use: '指定、入力ファイル、出力先の問題（何も書き込んでいません）',
		nothingCounted: '集計できるアセスメントが足りない（何も書き込んでいません）',
		someLeftOut: '調査データを作成したが、除外したものがある'
	},
	en: {
		done: 'done',
		fault: 'a fault of the command, or something that is not installed',
		use: 'a problem with the arguments, the input files or the output; nothing was written',
		nothingCounted: 'too few assessments to count; nothing was written',
		someLeftOut: 'a pack was written, but something was left out'
	}
};

const listed = (language: 'ja' | 'en', endings: readonly Ending[]) =>
	endings.map((ending) => `  ${exitCodes[ending]}  ${meanings[language][ending]}`).join('\n');

/** What the exit codes of a command mean, a line each. */
export const exitCodeHelp = {
	ja: (endings: readonly Ending[]) => `終了コード：\n${listed('ja', endings)}`,
	en: (endings: readonly Ending[]) => `Exit codes:\n${listed('en', endings)}`
};
