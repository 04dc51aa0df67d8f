import {
	AlignmentType,
	Bookmark,
	Document,
	Footer,
	Header,
	HeadingLevel,
	HeightRule,
	InternalHyperlink,
	LevelFormat,
	Packer,
	PageNumber,
	PageReference,
	Paragraph,
	SectionType,
	ShadingType,
	SimpleField,
	Tab,
	TabStopType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType
} from 'docx';

/**
 * What a document for Word is made of, and no more of docx: who asks for the whole of a package on demand has the
 * whole of it in the file.
 */
export const docx = {
	AlignmentType,
	Bookmark,
	Document,
	Footer,
	Header,
	HeadingLevel,
	HeightRule,
	InternalHyperlink,
	LevelFormat,
	Packer,
	PageNumber,
	PageReference,
	Paragraph,
	SectionType,
	ShadingType,
	SimpleField,
	Tab,
	TabStopType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType
};
