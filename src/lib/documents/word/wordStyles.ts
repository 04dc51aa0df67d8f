import type { IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '$lib/data/language';

/** A4 and its margins, in twentieths of a point. */
const paper = { width: 11906, height: 16838, margin: 907 };

/** How wide the text is, in twentieths of a point. */
export const measure = paper.width - 2 * paper.margin;

/** The page of every section. */
export const page = {
	size: { width: paper.width, height: paper.height },
	margin: {
		top: paper.margin,
		right: paper.margin,
		bottom: paper.margin,
		left: paper.margin,
		header: 454,
		footer: 454
	}
};

/** Every letter has its typeface named, those of Japanese by an attribute of their own. */
function fontOf(language: Language) {
	const latin = language === 'ja' ? 'Yu Gothic' : 'Arial';
	return { ascii: latin, hAnsi: latin, eastAsia: 'Yu Gothic', cs: latin };
}

/** What a paragraph's style is called in the file. Word's own names where it has them. */
export const styleNames = {
	paragraph: 'BodyText',
	small: 'Note',
	bullet: 'ListBullet',
	cell: 'TableText',
	caption: 'Caption',
	contents1: 'TOC1',
	contents2: 'TOC2'
} as const;

/**
 * The styles, which whoever edits the document can change at one place each. Lines have a fixed height:
 * Japanese typefaces ask for up to twice their size, each for another one.
 */
export function wordStyles(language: Language): IStylesOptions {
	const font = fontOf(language);
	const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
	return {
		default: {
			document: { run: { font, size: 19, language: { value: locale, eastAsia: 'ja-JP' } } },
			title: { run: { font, size: 34, bold: true }, paragraph: { spacing: { after: 120 } } },
			heading1: headingStyle(font, 26, 200, 380),
			heading2: headingStyle(font, 21, 140, 300),
			heading3: headingStyle(font, 17, 90, 240)
		},
		paragraphStyles: [
			style(styleNames.paragraph, 'Body Text', 18, line(260, 20, 30)),
			style(styleNames.small, 'Note', 14, line(178, 0, 20), '444444'),
			style(styleNames.bullet, 'List Bullet', 17, line(230, 0, 20)),
			style(styleNames.cell, 'Table Text', 15, line(204, 0, 0)),
			{
				...style(styleNames.caption, 'caption', 16, line(240, 100, 30), '444444'),
				paragraph: { spacing: line(240, 100, 30), keepNext: true }
			},
			style(styleNames.contents1, 'toc 1', 18, line(250, 30, 0)),
			style(styleNames.contents2, 'toc 2', 16, line(220, 0, 0))
		]
	};
}

function style(id: string, name: string, size: number, spacing: object, color?: string) {
	return {
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		run: { size, ...(color !== undefined && { color }) },
		paragraph: { spacing }
	};
}

/** The height of a line, and what is left before and after, in twentieths of a point. */
function line(height: number, before: number, after: number) {
	return { line: height, lineRule: 'exact' as typeof LineRuleType.EXACT, before, after };
}

function headingStyle(
	font: ReturnType<typeof fontOf>,
	size: number,
	before: number,
	height: number
) {
	return {
		run: { font, size, bold: true, color: '1A3A7A' },
		paragraph: { spacing: line(height, before, 40), keepNext: true }
	};
}
