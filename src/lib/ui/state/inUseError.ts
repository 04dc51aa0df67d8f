/** Thrown where an assessment is being written in another tab, and must not be touched from here. */
export class InUseError extends Error {
	override readonly name = 'InUseError';
}
