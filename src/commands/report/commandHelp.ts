import { exitCodeHelp } from '../exitCodeHelp';

/** What `--help` says. */
export const commandHelp = {
	ja: `使い方：npm run --silent report -- ファイル [--pack 調査データ]… [--edition ID] [--minimums 最低水準] [--json] [--lang ja|en]

このツールで保存したアセスメントのファイルから、画面と同じ計算でレポートを作り直し、標準出力に書き出します。ファイルは作成しません。
--pack は調査データのファイルの数値を計算に加え、--edition は比較対象の調査を ID で選びます。--minimums は SIM3 の最低水準のファイルと比べます。
読み取るのはファイルだけで、パイプや装置（/dev/zero など）は読み取りません。

${exitCodeHelp.ja(['done', 'fault', 'use'])}`,
	en: `Usage: npm run --silent report -- FILE [--pack PACK]… [--edition ID] [--minimums MINIMUMS] [--json] [--lang ja|en]

Works the report out anew from the file of an assessment saved by this tool, as the pages do, and writes it to the standard output. No file is made.
--pack adds the numbers of a pack’s file, and --edition chooses by its ID the edition to compare with. --minimums compares with a file of minimum levels of SIM3.
Only files are read, no pipes and no devices (such as /dev/zero).

${exitCodeHelp.en(['done', 'fault', 'use'])}`
};
