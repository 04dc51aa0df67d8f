import { exitCodeHelp } from '../exitCodeHelp';

/** What `--help` says. */
export const commandHelp = {
	ja: `使い方：npm run --silent report -- ファイル [--json] [--lang ja|en]

このツールで保存したアセスメントのファイルから、画面と同じ計算でレポートを作り直し、標準出力に書き出します。ファイルは作成しません。
読み取るのはファイルだけで、パイプや装置（/dev/zero など）は読み取りません。

${exitCodeHelp.ja(['done', 'fault', 'use'])}`,
	en: `Usage: npm run --silent report -- FILE [--json] [--lang ja|en]

Works the report out anew from the file of an assessment saved by this tool, as the pages do, and writes it to the standard output. No file is made.
Only files are read, no pipes and no devices (such as /dev/zero).

${exitCodeHelp.en(['done', 'fault', 'use'])}`
};
