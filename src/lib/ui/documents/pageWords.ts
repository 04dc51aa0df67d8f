import { catalogue } from '$lib/wording/catalogue';
import type { FormatName } from '$lib/documents/formats';

interface Kind {
	title: string;
	what: string;
	button: string;
}

interface PageWords {
	heading: string;
	intro: string;
	care: string;
	link: string;
	kinds: Record<FormatName, Kind>;
}

export const pageWords = catalogue<PageWords>({
	ja: {
		heading: '文書の作成',
		intro:
			'比較レポートとチェックリストを、会議や社内手続きで使えるファイルにします。ファイルはこのブラウザの中で作成し、作成したファイルをもう一度開いて、すべての値をレポートと照合します。1つでも異なる値があれば、ファイルはお渡ししません。',
		care: 'どのファイルにも回答がそのまま入ります。取り扱いにご注意ください。',
		link: 'Excel や Word などの文書にする',
		kinds: {
			workbook: {
				title: 'Excel ブック',
				what: '概要（A4 1枚、グラフ付き）、回答、位置づけ、チェックリスト、アクションプラン（あるとき）、公表値と出典、割合の一覧の各シートがあります。割合とチーム数は計算に使える数値です。',
				button: 'Excel ブックを作成する'
			},
			word: {
				title: 'Word 文書',
				what: '判定、確認項目、設問ごとの比較と出典をまとめた、編集できる A4 の文書です。確認と承認の欄があります。',
				button: 'Word 文書を作成する'
			},
			positions: {
				title: 'CSV（位置づけ）',
				what: '設問ごとの割合とその範囲です。1行に1つの割合で、割合は0から1までの数です。',
				button: '位置づけの CSV を作成する'
			},
			checklist: {
				title: 'CSV（チェックリスト）',
				what: '6つの事項の確認項目、判定、根拠、必要な対応です。1行に1つの確認項目です。',
				button: 'チェックリストの CSV を作成する'
			},
			markdown: {
				title: 'Markdown',
				what: 'Word 文書と同じ内容のテキストです。社内の Wiki やリポジトリに置けます。',
				button: 'Markdown を作成する'
			},
			json: {
				title: 'JSON（レポート）',
				what: 'レポートのすべての値です。コマンド「npm run report」の出力と同じもので、別の人が計算し直して確かめられます。回答を読み込み直すためのファイルではありません。',
				button: 'レポートの JSON を作成する'
			}
		}
	},
	en: {
		heading: 'Documents',
		intro:
			'Turns the comparison report and the checklist into files for meetings and approvals. A file is made in this browser, opened again, and every value in it compared with the report. If any value differs, no file is handed out.',
		care: 'Each file contains all your answers. Handle it with care.',
		link: 'Make a document for Excel, Word and others',
		kinds: {
			workbook: {
				title: 'Excel workbook',
				what: 'Sheets for the overview (one page with a chart), answers, positions, checklist, action plan (where there is one), figures with their sources, and all shares. Shares and teams are numbers to compute with.',
				button: 'Make the Excel workbook'
			},
			word: {
				title: 'Word document',
				what: 'Verdicts, criteria, each item’s comparison and its sources on A4, to be edited, with boxes for signatures.',
				button: 'Make the Word document'
			},
			positions: {
				title: 'CSV: positions',
				what: 'The shares of each item with their bounds, one share a line, as numbers from 0 to 1.',
				button: 'Make the CSV of positions'
			},
			checklist: {
				title: 'CSV: checklist',
				what: 'The criteria of the six matters with verdict, reason and what would settle them, one a line.',
				button: 'Make the CSV of the checklist'
			},
			markdown: {
				title: 'Markdown',
				what: 'The content of the Word document as text, for a wiki or a repository.',
				button: 'Make the Markdown'
			},
			json: {
				title: 'JSON: report',
				what: 'Every value of the report, the same as the command “npm run report” prints, so that a second person can work it out again. It is not the file to load your answers from.',
				button: 'Make the JSON of the report'
			}
		}
	}
});
