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
 * Assessments that were read, packed column by column. Lists of pairs are texts of `pairCodes`, those of amounts such
 * as `[0,7,12]`.
 */
export interface PackedAssessments {
	sources: Int32Array;
	lines: Int32Array;
	ids: string[];
	/** Milliseconds since 1970. */
	changedAt: Float64Array;
	pairs: string[];
	/** The pairs that have a value, and the values. */
	measured: string[];
	amounts: string[];
	/** What is remembered of each of them as a member, column after column; see `MarkColumns`. */
	marks: BigUint64Array;
}

/** What became of a task. */
export interface TaskDone {
	packed: PackedAssessments[];
	/** How many of the packed have each pair, by its place among all. */
	counts: Uint32Array;
	leftOut: LeftOutAssessment[];
}
