/** A real assessment nests seven deep: services, answer, target, entry, entries, the file. */
export const mostDepth = 16;
/** Keys and list members together; a full assessment has about 1,500. */
export const mostMembers = 50_000;
/** Longer than any text that the schema allows, which says the rest. */
export const mostLetters = 20_000;

/** Keys that change what an object is, in a program less careful than this one. */
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What keeps a value from being looked into. `detail` is for a technician. */
export interface Excess {
	reason: 'beyondLimits' | 'unsafeKey';
	detail: string;
}

/**
 * Whether a text that may be JSON nests deeper than any assessment. Looks at each letter once and
 * calls nothing in itself, so that no depth can overflow.
 */
export function nestsTooDeep(text: string): boolean {
	let depth = 0;
	let isInString = false;
	for (let place = 0; place < text.length; place++) {
		const letter = text[place];
		if (isInString) {
			if (letter === '\\') place++;
			else if (letter === '"') isInString = false;
		} else if (letter === '"') isInString = true;
		else if (letter === '{' || letter === '[') {
			depth++;
			if (depth > mostDepth) return true;
		} else if (letter === '}' || letter === ']') depth--;
	}
	return false;
}

/** What in a parsed value is more than an assessment can hold, or a key that none has. */
export function excessIn(value: unknown): Excess | undefined {
	const left: unknown[] = [value];
	let members = 0;
	while (left.length > 0) {
		const next = left.pop();
		if (typeof next === 'string' && next.length > mostLetters) {
			return { reason: 'beyondLimits', detail: `a text of ${next.length} letters` };
		}
		if (typeof next !== 'object' || next === null) continue;
		for (const [key, member] of Object.entries(next)) {
			if (unsafeKeys.has(key)) return { reason: 'unsafeKey', detail: `a key ${key}` };
			members++;
			if (members > mostMembers) {
				return { reason: 'beyondLimits', detail: `more than ${mostMembers} members` };
			}
			left.push(key, member);
		}
	}
	return undefined;
}
