import { exitCodeHelp } from '../exitCodeHelp';

/** What `--help` says. */
export const rollupHelp = {
	ja: `使い方：npm run --silent rollup -- ファイル… -o 調査データ.json [オプション]

アセスメントのファイル、フォルダー、'*.json' のようなパターン、NDJSON、Parquet を集計し、調査データを作成します。

  -o, --output ファイル       作成する調査データ
  --responses 表.parquet      回答の表も保存する（ファイルと同じ機密情報です）
  --threshold 件数            保護する最小の件数（既定は 5、最小は 3）
  --title, --who, --how       調査データの名称、実施者、方法
  --from, --to 年-月-日       回答を集めた期間
  --lang ja|en                言語
  -h, --help                  この説明

パイプ、装置（/dev/zero など）は読み書きしません。入力でもあるファイル、このコマンドが作ったものではないファイルには上書きしません。出力は隣に書いてから置き換えるため、途中の状態は残りません。
作業用のファイルは TMPDIR のフォルダーに置き、終了時、中断時（SIGINT、SIGTERM、SIGHUP）に削除します。強制終了（SIGKILL）や停電では「csirt-rollup-…」というフォルダーや「….part」というファイルに回答が残ることがあり、次に実行したときに削除します。
同じフォルダーに、ほぼ同じグループの調査データを2つ作成することはできません。別のフォルダーや別のパソコンで作成した調査データとの差までは防げません。

${exitCodeHelp.ja(['done', 'fault', 'use', 'nothingCounted', 'someLeftOut'])}`,
	en: `Usage: npm run --silent rollup -- FILES… -o PACK.json [options]

Counts assessments (files, folders, patterns such as '*.json', NDJSON, Parquet) and makes an edition pack of them.

  -o, --output FILE           the pack to write
  --responses TABLE.parquet   also keep the table of responses (as confidential as the files)
  --threshold COUNT           the fewest that may be known (5 unless said; at least 3)
  --title, --who, --how       what the pack is called, who counted, who was asked and how
  --from, --to YYYY-MM-DD     when the answers were collected
  --lang ja|en                language
  -h, --help                  this

Pipes and devices (such as /dev/zero) are neither read nor written. A file that is also counted, or that this command did not make, is not replaced. Outputs are written beside their place and then put there, so that none is ever half written.
What is needed on the way is in the folder of TMPDIR and deleted at the end, also when the command is broken off (SIGINT, SIGTERM, SIGHUP). When it is ended by force (SIGKILL) or the power fails, answers can stay in a folder “csirt-rollup-…” or a file “….part”; the next run deletes them.
Two packs of nearly the same group are not made in one folder. A pack made in another folder or on another computer cannot be known here.

${exitCodeHelp.en(['done', 'fault', 'use', 'nothingCounted', 'someLeftOut'])}`
};
