import type { Language } from '$lib/data/language';
import type { Report } from '$lib/data/report';
import type { DocumentContent } from './content/document';

/** What a file is made from. */
export interface Source {
	report: Report;
	content: DocumentContent;
	language: Language;
}

/** What is compared between a file and its source: a line of values, each with its kind. */
export type Lines = readonly (readonly string[])[];

/** A kind of file that leaves the tool, and how it is read back. */
export interface Format {
	extension: string;
	type: string;
	bytesOf: (source: Source) => Promise<Uint8Array>;
	/** What must be found in the file. */
	expected: (source: Source) => Lines;
	/** What is found in a file's bytes, by a reader that knows nothing of the source. */
	found: (bytes: Uint8Array) => Promise<Lines>;
}
