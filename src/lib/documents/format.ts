import type { Language } from '$lib/data/language';
import type { Report } from '$lib/data/report/report';
import type { DocumentContent } from './content/document';

/** What most kinds of file are made from. */
export interface ContentSource {
	content: DocumentContent;
	language: Language;
}

/** What a file of one assessment is made from. */
interface DocumentSource extends ContentSource {
	report: Report;
}

/** What is compared between a file and its source: a line of values, each with its kind. */
export type Lines = readonly (readonly string[])[];

/** A kind of file that leaves the tool, and how it is read back. */
export interface Format<Needed = DocumentSource> {
	extension: string;
	type: string;
	bytesOf: (source: Needed) => Promise<Uint8Array>;
	/** What must be found in the file. */
	expected: (source: Needed) => Lines;
	/** What is found in a file's bytes, by a reader that knows nothing of the source. */
	found: (bytes: Uint8Array) => Promise<Lines>;
}
