/**
 * Why the browser does not keep what it is given. `missing`: it has no IndexedDB. `blocked`: another
 * tab keeps an old version of the store open. `newer`: a newer version of this product has been at
 * the store, and this one must not write any more. `full`: no space left. `gone`: the record is not
 * there any more. `silent`: it does not answer. `refused`: everything else, such as a company's setting.
 */
export type StorageErrorCode =
	'missing' | 'blocked' | 'newer' | 'full' | 'gone' | 'silent' | 'refused';

/** A refusal that the browser has no error of its own for. */
export class StorageError extends Error {
	readonly code: StorageErrorCode;

	constructor(code: StorageErrorCode, message: string) {
		super(message);
		this.name = 'StorageError';
		this.code = code;
	}
}

/** What kind of trouble an error of the storage stands for. */
export function storageErrorCode(problem: unknown): StorageErrorCode {
	if (problem instanceof StorageError) return problem.code;
	if (!(problem instanceof DOMException)) return 'refused';
	if (problem.name === 'VersionError') return 'newer';
	if (problem.name === 'QuotaExceededError') return 'full';
	return 'refused';
}

/** Errors of a request that was wrong in itself: they say nothing about the disk. */
const faultsOfOurs = [
	'DataCloneError',
	'DataError',
	'ConstraintError',
	'InvalidStateError',
	'TransactionInactiveError',
	'VersionError'
];

/** Whether an error says that the browser could not write, so that its files may be damaged by now. */
export function isFailedWrite(problem: unknown): boolean {
	if (problem instanceof DOMException) return !faultsOfOurs.includes(problem.name);
	// A transaction that was undone by the browser may come without a reason.
	return !(problem instanceof Error);
}
