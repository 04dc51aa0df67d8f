import type { RefusedImport } from '$lib/storage/files/openFile';

/** What one worker is to read at a time. `source` is a file's number in the order of the files. */
export type ReadTask =
	| { kind: 'files'; files: { source: number; path: string }[] }
	/** Whole lines of a file, the last with or without its end. */
	| { kind: 'lines'; source: number; firstLine: number; bytes: Uint8Array }
	| { kind: 'texts'; source: number; lines: number[]; texts: string[] };

/** Why something was left out. `detail` is for a technician. */
export type LeftOutReason =
	| RefusedImport['reason']
	| 'encrypted'
	| 'example'
	| 'missing'
	| 'notAFile'
	| 'olderCopy'
	| 'countedAlready'
	| 'otherColumns'
	| 'unknownRows'
	| 'incomplete';

/** One assessment or file that is left out. A file that is an assessment has line 0. */
export interface LeftOutAssessment {
	source: number;
	line: number;
	reason: LeftOutReason;
	detail: string;
}

/**
 * The rows of one assessment, packed: which pairs of item and option apply, as numbers in the list of
 * pairs that the worker has named so far. Lists are texts such as `[0,7,12]`.
 */
export interface PackedResponses {
	source: number;
	line: number;
	id: string;
	/** Milliseconds since 1970. */
	changedAt: number;
	pairs: string;
	/** The pairs that have a value, and the values. */
	measured: string;
	values: string;
}

/** What became of a task. `newPairs`: the pairs met for the first time, numbered on. */
export interface TaskDone {
	packed: PackedResponses[];
	/** What is remembered of each of them as a member, row after row; see `writeMarks`. */
	marks: Uint16Array;
	leftOut: LeftOutAssessment[];
	newPairs: { item: string; option: string }[];
}
