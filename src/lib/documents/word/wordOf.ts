import type { FileChild, Paragraph, Table as WordTable } from 'docx';
import type { Language } from '$lib/data/language';
import { cellText } from '../content/cells';
import type { Block, DocumentContent, Table } from '../content/document';

type Docx = typeof import('docx');

/** A4 and its margins, in twentieths of a point. */
const paper = { width: 11906, height: 16838, margin: 964 };
const measure = paper.width - 2 * paper.margin;

/** Every letter has its typeface named, those of Japanese by an attribute of their own. */
const font = { ascii: 'Yu Gothic', hAnsi: 'Yu Gothic', eastAsia: 'Yu Gothic', cs: 'Yu Gothic' };

/** The document as one for Word that can be edited: real headings, lists and tables on A4. */
export async function wordOf(content: DocumentContent, language: Language): Promise<Uint8Array> {
	const docx = await import('docx');
	const { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = docx;
	const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
	const small = { size: 16, color: '555555' };
	const file = new Document({
		title: content.title,
		styles: {
			default: {
				document: { run: { font, size: 19, language: { value: locale, eastAsia: 'ja-JP' } } },
				title: { run: { font, size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
				heading1: headingStyle(26, 240),
				heading2: headingStyle(22, 180),
				heading3: headingStyle(19, 120)
			}
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: paper.width, height: paper.height },
						margin: {
							top: paper.margin,
							right: paper.margin,
							bottom: paper.margin,
							left: paper.margin
						}
					}
				},
				headers: {
					default: new Header({
						children: [
							new Paragraph({ children: [new TextRun({ text: content.identity, ...small })] })
						]
					})
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								alignment: docx.AlignmentType.CENTER,
								children: [
									new TextRun({
										children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
										...small
									})
								]
							})
						]
					})
				},
				children: [
					new Paragraph({ text: content.title, heading: HeadingLevel.TITLE }),
					...content.blocks.flatMap((block) => childrenOf(block, docx))
				]
			}
		]
	});
	return new Uint8Array(await Packer.toArrayBuffer(file));
}

function headingStyle(size: number, before: number) {
	return {
		run: { font, size, bold: true, color: '1A3A7A' },
		paragraph: { spacing: { before, after: 60 }, keepNext: true }
	};
}

function childrenOf(block: Block, docx: Docx): FileChild[] {
	const { HeadingLevel, Paragraph } = docx;
	switch (block.kind) {
		case 'heading': {
			return [new Paragraph({ text: block.text, heading: HeadingLevel[`HEADING_${block.level}`] })];
		}
		case 'paragraph':
			return [paragraphOf(block, docx)];
		case 'bullet':
			return [new Paragraph({ text: block.text, bullet: { level: 0 } })];
		case 'table':
			// Two tables that follow each other would grow together without a line between them.
			return [tableOf(block, docx), new Paragraph({ spacing: { after: 80 } })];
	}
}

function paragraphOf({ text, isSmall }: Extract<Block, { kind: 'paragraph' }>, docx: Docx) {
	const { Paragraph, TextRun } = docx;
	const spacing = isSmall ? { before: 0, after: 20 } : { before: 40, after: 40 };
	const run = isSmall ? { text, size: 15, color: '444444' } : { text };
	return new Paragraph({ spacing, children: [new TextRun(run)] });
}

function tableOf({ columns, rows, forHand }: Table, docx: Docx): WordTable {
	const whole = columns.reduce((sum, { width }) => sum + width, 0);
	const widths = columns.map(({ width }) => Math.floor((width / whole) * measure));
	const { HeightRule, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } = docx;
	const rowOf = (cells: readonly Paragraph[], isHead: boolean) =>
		new TableRow({
			cantSplit: true,
			tableHeader: isHead,
			...(forHand && !isHead && { height: { value: 1400, rule: HeightRule.ATLEAST } }),
			children: cells.map(
				(cell, place) =>
					new TableCell({
						children: [cell],
						width: { size: widths[place] ?? 0, type: WidthType.DXA },
						margins: { top: 40, bottom: 40, left: 80, right: 80 },
						...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E8EEF9', color: 'auto' } })
					})
			)
		});
	const words = (text: string, bold: boolean) =>
		new docx.Paragraph({ children: [new docx.TextRun({ text, bold, size: 16 })] });
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: measure, type: WidthType.DXA },
		columnWidths: widths,
		rows: [
			rowOf(
				columns.map(({ title }) => words(title, true)),
				true
			),
			...rows.map((row) =>
				rowOf(
					row.map((cell) => words(cellText(cell), false)),
					false
				)
			)
		]
	});
}
