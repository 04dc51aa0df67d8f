import { maxGroupWordsLength } from '$lib/data/limits';
import { leastChanged } from '$lib/engine/group/tableConflict';
import { catalogue } from '$lib/wording/catalogue';
import { groupTablesName } from './groupTables';
import { rollupHelp } from './rollupHelp';
import type { LeftOutReason } from './task';

/** Why something was left out, in half a sentence. `detail` is for a technician. */
type ReasonWords = Record<LeftOutReason, (detail: string) => string>;

interface Words {
	usage: string;
	help: string;
	threshold: (least: number) => string;
	day: string;
	text: string;
	noDatabase: string;
	swept: (count: number) => string;
	noWorkFolder: (folder: string, code: string) => string;
	nothingToShow: (counted: number) => string;
	nearlySameGroup: (tables: string) => string;
	otherThreshold: (tables: string) => string;
	olderTable: (tables: string) => string;
	unreadableTables: (tables: string) => string;
	withheld: (units: readonly string[]) => string;
	onlyThisFolder: string;
	tooFew: (counted: number, fewest: number) => string;
	title: string;
	who: string;
	how: string;
	unwritable: (file: string, code: string) => string;
	isInput: (file: string) => string;
	isOther: (file: string) => string;
	sameOutput: (file: string) => string;
	leftOut: (place: string, why: string) => string;
	place: (file: string, line: number) => string;
	summary: (counted: number, leftOut: number, output: string) => string;
	reasons: ReasonWords;
}

/** What the command says. */
export const rollupWords = catalogue<Words>({
	ja: {
		usage:
			'「npm run --silent rollup -- ファイル… -o 出力ファイル」のように指定してください。ファイルには、フォルダー、*.json のようなパターン、NDJSON、Parquet も指定できます。[--responses 表.parquet] [--threshold 件数] [--title 名称] [--who 実施者] [--how 方法] [--from 年-月-日] [--to 年-月-日] [--lang en] を付けられます。',
		help: rollupHelp.ja,
		swept: (count) =>
			`以前に強制終了された集計が残したもの ${count} 件（一時フォルダーなど）を削除しました。`,
		noWorkFolder: (folder, code) =>
			`一時フォルダー ${folder} に書き込めません（${code}）。環境変数 TMPDIR に、空きのある書き込めるフォルダーを指定してください。`,
		nothingToShow: (counted) =>
			`${counted} 件では、示せる数が1つもありません。ファイルは作成していません。アセスメントを増やしてください。`,
		nearlySameGroup: (tables) =>
			`このフォルダーに以前に作成した調査データ（記録：${tables}）との違いが、どの設問でも数件しかないか、見比べると抜けた組織や加わった組織の回答がわかる件数です。ファイルは作成していません。抜けた組織も、加わった組織も、それぞれ0か --threshold の件数以上（少なくとも${leastChanged}）になってから作成してください（設問の回答を変えた組織は、その設問では両方に数えます）。`,
		otherThreshold: (tables) =>
			`ほぼ同じグループの調査データを、別の --threshold でこのフォルダーに作成しています（記録：${tables}）。両方を見比べると、少数の回答がわかります。ファイルは作成していません。以前と同じ --threshold を指定してください。`,
		olderTable: (tables) =>
			`ほぼ同じグループの調査データを、このツールの以前の版でこのフォルダーに作成しています。その記録（${tables}）からは、どの設問の回答が変わったかわからないため、見比べて少数の回答がわかるおそれがあります。ファイルは作成していません。抜けた組織と加わった組織が、それぞれ --threshold の件数以上（少なくとも${leastChanged}）になってから作成してください。`,
		withheld: (units) =>
			`次の設問は調査データに入れていません。このフォルダーに以前に作成した調査データと見比べると、少数の組織の回答がわかるためです：${units.join('、')}`,
		unreadableTables: (tables) =>
			`以前に作成した調査データの記録 ${tables} を読み取れないため、ファイルは作成していません。バックアップから戻してください。`,
		onlyThisFolder: `どのグループの調査データを作成したかは、調査データと同じフォルダーの ${groupTablesName} に記録しています（組織名も回答も入らず、組織ごと、設問ごとのハッシュ値が入ります。同じ組織のファイルも持つ人は、回答を推測して確かめられます）。別のフォルダー、別のパソコン、ブラウザで作成した調査データとの差までは防げません。`,
		threshold: (least) => `--threshold には ${least} 以上の整数を指定してください。`,
		day: '--from と --to には 2026-04-01 のような日付を指定してください。',
		text: `--title、--who、--how には、空白だけではない ${maxGroupWordsLength} 文字以内の文を指定してください。`,
		noDatabase:
			'集計には DuckDB が必要ですが、インストールされていません。「npm install --no-save @duckdb/node-api@1.5.6-r.1」でインストールできます（約70 MB）。',
		tooFew: (counted, fewest) =>
			`集計できるアセスメントは ${counted} 件です。少数の回答がわからないように示すには ${fewest} 件以上が必要なため、ファイルは作成していません。`,
		title: '集計したアセスメント',
		who: '記載なし',
		how: '提出されたアセスメントを集計コマンドで集計した。',
		unwritable: (file, code) => `${file} に書き込めません（${code}）。`,
		isInput: (file) =>
			`${file} は集計するファイルでもあるため、書き込めません。別の名前を指定してください。`,
		isOther: (file) =>
			`${file} はすでにあり、このコマンドが作ったファイルではないため、上書きしません。別の名前を指定してください。`,
		sameOutput: (file) => `調査データと回答の表に同じ名前 ${file} が指定されています。`,
		leftOut: (place, why) => `除外：${place}：${why}`,
		place: (file, line) => (line === 0 ? file : `${file} の ${line} 行目`),
		summary: (counted, leftOut, output) =>
			`${counted} 件を集計し、${leftOut} 件を除外しました。結果：${output}`,
		reasons: {
			tooLarge: (detail) => `大きすぎます（${detail}）`,
			beyondLimits: (detail) => `アセスメントにはありえない量や深さのデータです（${detail}）`,
			notJson: (detail) => `JSON として読み取れません（${detail}）`,
			unsafeKey: (detail) => `安全のために受け付けない名前の項目があります（${detail}）`,
			otherFormat: () => 'このツールで保存したアセスメントではありません',
			isPart: () => '一部の設問だけを依頼するための部分で、1つの組織の回答として数えません',
			newerVersion: (detail) => `新しい版のツールで保存されています（${detail}）`,
			doesNotFit: (detail) => `アセスメントの形式に合いません（${detail}）`,
			unfitAnswers: (detail) => `設問に合わない回答があります（${detail}）`,
			otherRecipient: () => '別の方法で暗号化されています',
			tooMuchWork: (detail) => `暗号化の強さの設定が大きすぎます（${detail}）`,
			cannotDecrypt: () => '復号できません',
			encrypted: () => '暗号化されています。age などで復号してから指定してください',
			example: () => 'ツールを試すための例で、どの組織の回答でもありません',
			missing: () => 'ファイルがありません',
			unreadable: (detail) => `読み取れません（${detail}）`,
			notAFile: () => 'ファイルではなく、パイプや装置です',
			olderCopy: (detail) =>
				`同じアセスメントの、より新しいもの（または同じもの）が集計されています（${detail}）`,
			countedAlready: (detail) => `同じアセスメントがすでに集計されています（${detail}）`,
			otherColumns: (detail) => `列 assessment も、回答の表の列もありません（列：${detail}）`,
			unknownRows: (detail) => `回答の表に、設問にない選択肢があります（${detail}）`,
			incomplete: (detail) => `回答の表に、設問の過不足があります（${detail}）`
		}
	},
	en: {
		usage:
			'Use it as in “npm run --silent rollup -- FILES… -o PACK”; FILES can also be folders, patterns such as *.json, NDJSON and Parquet. It takes [--responses TABLE.parquet] [--threshold COUNT] [--title TITLE] [--who WHO] [--how HOW] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--lang en].',
		help: rollupHelp.en,
		swept: (count) =>
			`Deleted items left behind by earlier runs that were forced to end, such as temporary folders: ${count}.`,
		noWorkFolder: (folder, code) =>
			`The temporary folder ${folder} cannot be written to (${code}); set TMPDIR to a writable folder with enough space.`,
		nothingToShow: (counted) =>
			`With ${counted} assessments no number can be shown, so no file was written. Add more assessments.`,
		nearlySameGroup: (tables) =>
			`In every item this group differs by only a few assessments from one whose pack was made in this folder before (kept in ${tables}), or by so many that the two, side by side, would show what those who left or joined answered. No file was written. Make it once the organisations that left and those that joined are each either none or at least --threshold, and never fewer than ${leastChanged}. For an item, an organisation that changed its answer counts as both.`,
		otherThreshold: (tables) =>
			`A pack of nearly the same group was made in this folder before with another --threshold (kept in ${tables}). Side by side, the two would show what a few organisations answered. No file was written. Use the same --threshold as before.`,
		olderTable: (tables) =>
			`A pack of nearly the same group was made in this folder by an earlier version of this tool. What it kept in ${tables} does not say which items have changed, so the two, side by side, could show what a few have answered. No file was written. Make it once the organisations that left and those that joined are each at least --threshold, and never fewer than ${leastChanged}.`,
		withheld: (units) =>
			`Not in the pack, because beside one made in this folder before they would show what a few organisations answered: ${units.join(', ')}`,
		unreadableTables: (tables) =>
			`${tables}, the record of the packs made before, cannot be read, so no file was written. Restore it from a backup.`,
		onlyThisFolder: `A record of which groups packs were made for is kept in ${groupTablesName} beside the pack: no names and no answers, but a hash by organisation and item, which lets someone who also has a file of that organisation check a guess. A pack made in another folder, on another computer or in a browser cannot be known here.`,
		threshold: (least) => `Give --threshold a whole number of ${least} or more.`,
		day: 'Give --from and --to a day such as 2026-04-01.',
		text: `Give --title, --who and --how up to ${maxGroupWordsLength} characters that are not only spaces.`,
		noDatabase:
			'The roll-up needs DuckDB, which is not installed; “npm install --no-save @duckdb/node-api@1.5.6-r.1” installs it (about 70 MB).',
		tooFew: (counted, fewest) =>
			`Assessments that count: ${counted}. At least ${fewest} are needed, or the answers of a few would be given away. No file was written.`,
		title: 'Assessments summarised together',
		who: 'not stated',
		how: 'Assessments that were submitted, summarised with the command.',
		unwritable: (file, code) => `${file} cannot be written (${code}).`,
		isInput: (file) =>
			`${file} is also one of the files to count, so nothing was written. Name another file.`,
		isOther: (file) =>
			`${file} is there and was not made by this command, so it is not replaced. Name another file.`,
		sameOutput: (file) => `The pack and the table of responses have the same name, ${file}.`,
		leftOut: (place, why) => `left out: ${place}: ${why}`,
		place: (file, line) => (line === 0 ? file : `${file}, line ${line}`),
		summary: (counted, leftOut, output) =>
			`Counted: ${counted}; left out: ${leftOut}. Written: ${output}`,
		reasons: {
			tooLarge: (detail) => `too large (${detail})`,
			beyondLimits: (detail) =>
				`holds more data, or more deeply nested data, than an assessment can (${detail})`,
			notJson: (detail) => `cannot be read as JSON (${detail})`,
			unsafeKey: (detail) => `holds a name that is refused for safety (${detail})`,
			otherFormat: () => 'not an assessment saved by this tool',
			isPart: () => 'a part file with only some items, not an organisation’s answers',
			newerVersion: (detail) => `saved by a newer version of the tool (${detail})`,
			doesNotFit: (detail) => `is not in the format of an assessment (${detail})`,
			unfitAnswers: (detail) => `holds answers that do not fit their items (${detail})`,
			otherRecipient: () => 'encrypted in a way other than with a passphrase',
			tooMuchWork: (detail) => `needs too much computing to decrypt (${detail})`,
			cannotDecrypt: () => 'cannot be decrypted',
			encrypted: () => 'encrypted; decrypt it first, for example with age',
			example: () => 'the example for trying the tool, not an organisation’s own answers',
			missing: () => 'there is no such file',
			unreadable: (detail) => `cannot be read (${detail})`,
			notAFile: () => 'a pipe or a device, not a file',
			olderCopy: (detail) => `a newer or equal copy of the same assessment is counted (${detail})`,
			countedAlready: (detail) => `the same assessment is counted already (${detail})`,
			otherColumns: (detail) =>
				`has neither a column “assessment” nor those of a table of responses (columns: ${detail})`,
			unknownRows: (detail) => `the table of responses has an option that no item has (${detail})`,
			incomplete: (detail) => `the table of responses lacks items, or has some twice (${detail})`
		}
	}
});
