import { currentVersion } from './formatVersion';

/**
 * What one past format needs to become the next, by its version. A step is never changed once a
 * version has been out: files of every age are still somewhere.
 */
const steps: Readonly<Record<number, (old: object) => object>> = {
	// Version 2 may hold an action plan; version 1 had none.
	1: (old) => ({ ...old, version: 2 })
};

/**
 * Brings what was stored or exported by a past version into the present format.
 *
 * @param raw A value of any form. One that is no assessment, or is in the present format, comes back
 *   as it is; so does one of a newer version, which is left to whoever checks it.
 * @returns The value in the present format, still to be checked against its schema.
 */
export function migrateAssessment(raw: unknown): unknown {
	let value = raw;
	for (let version = versionOf(value); version < currentVersion; version = versionOf(value)) {
		const step = steps[version];
		if (step === undefined) return value;
		value = step(value as object);
	}
	return value;
}

/** Whether a stored or exported value was written by a newer version of the product. */
export function isNewer(raw: unknown): boolean {
	const version = versionOf(raw);
	return Number.isFinite(version) && version > currentVersion;
}

/** The version that a value states; beyond every one where it states none. */
function versionOf(value: unknown): number {
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	if (!isObject || !('version' in value)) return Infinity;
	return typeof value.version === 'number' ? value.version : Infinity;
}
