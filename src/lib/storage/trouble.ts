/**
 * Why the browser does not keep what it is given. `missing`: it has no IndexedDB. `blocked`: another
 * tab keeps an old version of the store open. `newer`: a newer version of this product has been at
 * the store, and this one must not write any more. `full`: no space left. `gone`: the record is not
 * there any more. `refused`: everything else, such as a company's setting.
 */
export type Trouble = 'missing' | 'blocked' | 'newer' | 'full' | 'gone' | 'refused';

/** A refusal that the browser has no error of its own for. */
export class StorageError extends Error {
	readonly trouble: Trouble;

	constructor(trouble: Trouble, message: string) {
		super(message);
		this.name = 'StorageError';
		this.trouble = trouble;
	}
}

/** What kind of trouble an error of the storage stands for. */
export function troubleOf(problem: unknown): Trouble {
	if (problem instanceof StorageError) return problem.trouble;
	if (!(problem instanceof DOMException)) return 'refused';
	if (problem.name === 'VersionError') return 'newer';
	if (problem.name === 'QuotaExceededError') return 'full';
	return 'refused';
}
