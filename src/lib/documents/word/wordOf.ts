import {
	AlignmentType,
	Bookmark,
	Document,
	Footer,
	Header,
	HeadingLevel,
	InternalHyperlink,
	LevelFormat,
	Packer,
	PageNumber,
	PageReference,
	Paragraph,
	SectionType,
	SimpleField,
	Tab,
	TabStopType,
	TextRun,
	type FileChild,
	type ISectionOptions
} from 'docx';
import type { Language } from '$lib/data/language';
import type { Block, DocumentContent, Table } from '../content/document';
import { contentWords } from '../content/words';
import { contentsEntries, type ContentsEntry } from './contents';
import { measure, page, styleNames, wordStyles } from './wordStyles';
import { wordTable } from './wordTable';

/** The document as one for Word that can be edited: real styles, headings, lists, captions and tables on A4. */
export async function wordOf(content: DocumentContent, language: Language): Promise<Uint8Array> {
	const listOf = (
		reference: string,
		format: 'upperLetter' | 'bullet',
		text: string,
		left: number
	) => ({
		reference,
		levels: [
			{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: hanging(left) } }
		]
	});
	const file = new Document({
		title: content.title,
		styles: wordStyles(language),
		numbering: {
			config: [
				listOf('parts', LevelFormat.UPPER_LETTER, '%1.', 440),
				listOf('bullets', LevelFormat.BULLET, '•', 260)
			]
		},
		sections: sectionsOf(content, [
			new Paragraph({ text: content.title, heading: HeadingLevel.TITLE })
		])
	});
	return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The first line begins further left than the others. */
function hanging(left: number) {
	return { indent: { left, hanging: left } };
}

/** A section for each number of columns, one after the other on the same pages. */
function sectionsOf(
	{ blocks, identity, label }: DocumentContent,
	first: FileChild[]
): ISectionOptions[] {
	const listed = contentsEntries(blocks);
	let tables = 0;
	const sections: { columns: 1 | 2; children: FileChild[] }[] = [{ columns: 1, children: first }];
	for (const [position, block] of blocks.entries()) {
		if (block.kind === 'columns') sections.push({ columns: block.count, children: [] });
		else if (block.kind === 'contents') {
			sections.push({ columns: 1, children: contentsHead(block.title) });
			sections.push({ columns: 2, children: [...listed.values()].map((each) => line(each)) });
			sections.push({ columns: 1, children: [] });
		} else {
			if (block.kind === 'table' && block.caption !== undefined) tables += 1;
			const after = blocks.slice(position + 1);
			sections.at(-1)?.children.push(...childrenOf(block, tables, after, listed.get(block)));
		}
	}
	const stands = {
		headers: { default: new Header({ children: [identityLine(identity)] }) },
		footers: { default: new Footer({ children: [foot(label)] }) }
	};
	return sections
		.filter(({ children }) => children.length > 0)
		.map(({ columns, children }, position) => ({
			properties: {
				page,
				...(position > 0 && { type: SectionType.CONTINUOUS }),
				...(columns > 1 && { column: { count: columns, space: 340 } })
			},
			// What follows the first section has its head and foot as well.
			...(position === 0 && stands),
			children
		}));
}

function identityLine(identity: string) {
	return new Paragraph({ style: styleNames.small, children: [new TextRun({ text: identity })] });
}

/** How confidential it is, and the page out of how many. */
function foot(label: string | undefined) {
	return new Paragraph({
		style: styleNames.small,
		tabStops: [{ type: TabStopType.RIGHT, position: measure }],
		children: [
			new TextRun({ text: label ?? '', bold: true }),
			new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
		]
	});
}

function contentsHead(title: string): FileChild[] {
	const run = new TextRun({ text: title, bold: true, size: 21 });
	return [
		new Paragraph({
			style: styleNames.paragraph,
			keepNext: true,
			pageBreakBefore: true,
			children: [run]
		})
	];
}

/** A line of the contents. The program that shows it fills the page in, and Word when fields are updated. */
function line({ text, level, mark }: ContentsEntry): FileChild {
	return new Paragraph({
		style: level === 1 ? styleNames.contents1 : styleNames.contents2,
		tabStops: [{ type: TabStopType.RIGHT, position: measure / 2 - 200, leader: 'dot' }],
		...(level === 2 && { indent: { left: 220 } }),
		children: [
			new InternalHyperlink({ anchor: mark, children: [new TextRun({ text })] }),
			new TextRun({ children: [new Tab()] }),
			new PageReference(mark, { hyperlink: true })
		]
	});
}

/**
 * Whether a paragraph leads to a table or a list, itself or by those after it, so that no page or column ends
 * between them. Paragraphs that lead to nothing are no block: a page would stay empty for want of room.
 */
function leads(block: Block, after: readonly Block[]): boolean {
	const isRead = (each: Block) => each.kind === 'paragraph' && !each.isSmall;
	if (!isRead(block)) return false;
	const target = after.find((each) => !isRead(each));
	return target?.kind === 'table' || target?.kind === 'bullet';
}

function childrenOf(
	block: Block,
	tables: number,
	after: readonly Block[],
	entry?: ContentsEntry
): FileChild[] {
	switch (block.kind) {
		case 'heading': {
			const run = new TextRun({ text: block.text });
			return [
				new Paragraph({
					heading: HeadingLevel[`HEADING_${block.level}`],
					...(block.level === 1 && { numbering: { reference: 'parts', level: 0 } }),
					children: [entry ? new Bookmark({ id: entry.mark, children: [run] }) : run]
				})
			];
		}
		case 'paragraph': {
			const style = block.isSmall ? styleNames.small : styleNames.paragraph;
			const [next] = after;
			const keepNext = leads(block, after);
			// A table without a caption stands close to the words above it.
			const isClose = next?.kind === 'table' && next.caption === undefined;
			return [
				new Paragraph({
					style,
					text: block.text,
					keepNext,
					...(isClose && { spacing: { after: 120 } })
				})
			];
		}
		case 'bullet':
			return [
				new Paragraph({
					style: styleNames.bullet,
					text: block.text,
					numbering: { reference: 'bullets', level: 0 }
				})
			];
		case 'table':
			// Two tables that follow each other would grow together without a line between them.
			return [
				...captionOf(block, tables),
				wordTable(block),
				new Paragraph({ style: styleNames.small })
			];
		default:
			return [];
	}
}

function captionOf({ caption }: Table, number: number): FileChild[] {
	if (caption === undefined) return [];
	return [
		new Paragraph({
			style: styleNames.caption,
			children: [
				new TextRun({ text: `${contentWords().tableName} ` }),
				new SimpleField('SEQ Table \\* ARABIC', String(number)),
				new TextRun({ text: ` ${caption}` })
			]
		})
	];
}
