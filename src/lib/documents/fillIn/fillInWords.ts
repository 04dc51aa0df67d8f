import { catalogue } from '$lib/wording/catalogue';
import type { Localized } from '$lib/data/text';

/** The columns of the sheet to fill in; a file is read whatever language it was written in. */
export const fillInColumns = {
	key: { ja: '番号', en: 'No.' },
	ja: { ja: '設問', en: '設問' },
	en: { ja: 'Item', en: 'Item' },
	answer: { ja: '回答', en: 'Answer' },
	without: { ja: 'わからない・該当しない', en: 'Don’t know / not applicable' },
	other: { ja: 'その他の内容', en: 'Please specify' },
	reason: { ja: '理由', en: 'Reason' },
	note: { ja: 'メモ', en: 'Note' },
	evidence: { ja: '根拠', en: 'Evidence' }
} as const satisfies Record<string, Localized>;

export type ColumnName = keyof typeof fillInColumns;

/** What is chosen where the item's own options are not. */
export const choices = {
	yes: { ja: 'はい', en: 'Yes' },
	no: { ja: 'いいえ', en: 'No' },
	dontKnow: { ja: 'わからない', en: 'Don’t know' },
	notApplicable: { ja: '該当しない', en: 'Not applicable' }
} as const satisfies Record<string, Localized>;

/** Why a cell, or the row of an item, was not taken. */
export type FillInProblemCode =
	| 'formula'
	| 'error'
	| 'notAnOption'
	| 'notANumber'
	| 'halfMonth'
	| 'tooLong'
	| 'both'
	| 'merged'
	| 'missing'
	| 'twice'
	| 'unknown'
	| 'unfit';

export const fillInWords = catalogue<{
	sheet: string;
	lists: string;
	help: string;
	year: string;
	month: string;
	people: string;
	several: string;
	services: string;
	problems: Record<FillInProblemCode, string>;
}>({
	ja: {
		sheet: '記入',
		lists: '選択肢',
		help: '記入の手引き',
		year: '年（西暦）',
		month: '月',
		people: '人数を整数で記入してください。',
		several: '複数選択：下の行で、当てはまるものに「はい」を選んでください。',
		services: '下の行で、サービスごとに選んでください。',
		problems: {
			formula: '数式は読み取りません。値を記入してください。',
			error: 'エラー値です。',
			notAnOption: '選択肢にない内容です。',
			notANumber: '整数として読み取れないか、範囲を外れています。',
			halfMonth: '年と月の一方しかありません。',
			tooLong: '文章が長すぎます。',
			both: '回答と「わからない・該当しない」の両方があります。',
			merged: '結合されたセルです。',
			missing: 'この設問の行がありません。',
			twice: '同じ番号の行が2つあります。',
			unknown: '渡していない番号の行です。',
			unfit: '一緒に選べない組み合わせです。'
		}
	},
	en: {
		sheet: 'Fill in',
		lists: 'Options',
		help: 'How to answer',
		year: 'Year',
		month: 'Month (1 to 12)',
		people: 'Enter a whole number of people.',
		several: 'Several answers: choose “Yes” in the rows below where it applies.',
		services: 'Choose for each service in the rows below.',
		problems: {
			formula: 'Formulas are not read. Enter the value.',
			error: 'This is an error value.',
			notAnOption: 'This is not one of the options.',
			notANumber: 'This is not a whole number, or is out of range.',
			halfMonth: 'Only one of year and month is given.',
			tooLong: 'The text is too long.',
			both: 'There are both an answer and “don’t know” or “not applicable”.',
			merged: 'The cell is merged with others.',
			missing: 'The row of this item is missing.',
			twice: 'There are two rows with this number.',
			unknown: 'The row has a number that was not sent out.',
			unfit: 'These cannot be chosen together.'
		}
	}
});
