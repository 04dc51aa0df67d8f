/** How good what a cell says is. */
export type Tone = 'good' | 'partly' | 'bad' | 'open';

/** A value in a table, of a kind that a spreadsheet can tell apart. Nothing known is an empty text. */
export type Cell =
	/** `tone` colours what its words say too. */
	| { kind: 'text'; text: string; tone?: Tone }
	/** A whole number, such as one of teams. */
	| { kind: 'count'; count: number }
	/** A fraction from 0 to 1. */
	| { kind: 'share'; share: number }
	/** A calendar day, as an ISO date. */
	| { kind: 'day'; day: string };

export interface Column {
	title: string;
	/** How wide it is beside the others, in letters. */
	width: number;
	/**
	 * What goes before each value where values have no kinds: a bare 2.10 would become 2.1 in a
	 * spreadsheet, and 2.4.1 a day in April.
	 */
	prefix?: string;
	/** It is for the screen, and so is what stands right of it: printed it would make all letters tiny. */
	isNotPrinted?: true;
}

export interface Table {
	kind: 'table';
	columns: readonly Column[];
	/** As many cells in each row as there are columns. */
	rows: readonly (readonly Cell[])[];
	/** What stands above it with its number, where it is read in a document. */
	caption?: string;
	/** The rows are to be written in by hand. */
	forHand?: true;
}

/** A piece of what is read from top to bottom. Every text is one line. */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	/** `isSmall`: what is looked up, not read. */
	| { kind: 'paragraph'; text: string; isSmall?: true }
	| { kind: 'bullet'; text: string }
	/** Where pages are printed, what follows stands in so many columns of text. */
	| { kind: 'columns'; count: 1 | 2 }
	/** Where pages are printed, the contents of the document with their pages. */
	| { kind: 'contents'; title: string }
	| Table;

/** Sheets of a report's workbook, of that of a comparison, and of those of a group. */
export type SheetName =
	| 'overview'
	| 'answers'
	| 'standings'
	| 'checklist'
	| 'plan'
	| 'figures'
	| 'sources'
	| 'positions'
	| 'matters'
	| 'criteria'
	| 'items'
	| 'organisations'
	| 'distribution'
	| 'places'
	| 'levels';

export interface Sheet extends Table {
	name: SheetName;
	/** As it stands on the sheet's tab. */
	title: string;
	/** Rows whose numbers in the third and the fourth column are drawn as bars; the sheet is one page then. */
	bars?: { title: string; description: string; from: number; count: number };
	/** It is looked up on the screen: its rows are not printed. */
	isNotPrinted?: true;
}

/** What is written out of an assessment: the one value that every kind of file is made from. */
export interface DocumentContent {
	title: string;
	/** What every page says of itself, in one line. */
	identity: string;
	/** How confidential it is, for the foot of every page. */
	label?: string | undefined;
	/** Its day, who assessed and who may see it, by name: columns where a file has no head. */
	marks: readonly { name: string; value: string }[];
	/** Read from top to bottom: Word and Markdown. */
	blocks: readonly Block[];
	/** Computed with: the workbook and CSV. */
	sheets: readonly Sheet[];
}
